import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { contentClassifier } from '@mimmo/model-content-classifier';
import { metadataExtractor } from '@mimmo/model-metadata-extractor';
import { checkAskedModels } from './asked-models.js';

const classifier = fileURLToPath(contentClassifier.directory);
const languageModel = fileURLToPath(metadataExtractor.directory);
const empty = mkdtempSync(join(tmpdir(), 'mimmo-models-'));
const changed = mkdtempSync(join(tmpdir(), 'mimmo-models-'));
const file = { path: 'model.onnx', sizeInBytes: 9, sha256: 'x' };
writeFileSync(join(changed, 'model.onnx'), 'changed');
writeFileSync(join(changed, 'manifest.json'), JSON.stringify({ name: 'x', version: '1', files: [file] }));
afterAll(() => {
  for (const folder of [empty, changed]) rmSync(folder, { recursive: true });
});
const failure = (code: string, message = '') => ({
  name: 'UsageError',
  problem: { code, message: expect.stringContaining(message) },
});

describe('checkAskedModels', () => {
  test('is content with models that are there', async () => {
    await checkAskedModels({ classifierModel: classifier, metadataModel: languageModel });
    await checkAskedModels({ classifierModel: contentClassifier.directory.href });
  });

  test.each([
    ['that is not there', { classifierModel: './missing' }, 'MODEL_NOT_FOUND'],
    ['that is empty', { classifierModel: empty }, 'MODEL_NOT_FOUND'],
    ['of a model of another kind', { classifierModel: languageModel }, 'MODEL_NOT_FOUND'],
    ['whose files were changed', { classifierModel: changed }, 'MODEL_INVALID'],
    ['that is a file', { metadataModel: join(classifier, 'model.onnx') }, 'MODEL_NOT_FOUND'],
    ['of a classifier for a language model', { metadataModel: classifier }, 'MODEL_NOT_FOUND'],
  ])('complains about a folder %s', async (_case, folders, code) => {
    await expect(checkAskedModels({ ...folders })).rejects.toMatchObject(failure(code));
  });
});
