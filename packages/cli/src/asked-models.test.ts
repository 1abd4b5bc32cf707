import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { contentClassifier } from '@mimmo/model-content-classifier';
import { metadataExtractor } from '@mimmo/model-metadata-extractor';

const isLanguageModelInstalled = jest.fn<() => Promise<boolean>>();
jest.unstable_mockModule('mimmo', () => ({ isLanguageModelInstalled, LLM_INSTALL_COMMAND: 'npm install it' }));
const { checkAskedModels } = await import('./asked-models.js');

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
beforeEach(() => {
  isLanguageModelInstalled.mockReset();
  isLanguageModelInstalled.mockResolvedValue(true);
});

const failure = (code: string, message = '') => ({
  name: 'UsageError',
  problem: { code, message: expect.stringContaining(message) },
});

describe('checkAskedModels', () => {
  test('is content with models that are there', async () => {
    await checkAskedModels({ metadata: 'llm', classifierModel: classifier, metadataModel: languageModel });
    await checkAskedModels({ metadata: 'auto', classifierModel: contentClassifier.directory.href });
  });

  test.each([
    ['that is not there', { classifierModel: './missing' }, 'MODEL_NOT_FOUND'],
    ['that is empty', { classifierModel: empty }, 'MODEL_NOT_FOUND'],
    ['of a model of another kind', { classifierModel: languageModel }, 'MODEL_NOT_FOUND'],
    ['whose files were changed', { classifierModel: changed }, 'MODEL_INVALID'],
    ['that is a file', { metadataModel: join(classifier, 'model.onnx') }, 'MODEL_NOT_FOUND'],
    ['of a classifier for a language model', { metadataModel: classifier }, 'MODEL_NOT_FOUND'],
  ])('complains about a folder %s', async (_case, folders, code) => {
    await expect(checkAskedModels({ metadata: 'auto', ...folders })).rejects.toMatchObject(failure(code));
  });

  test('complains where the language model is asked for and not installed, and says how to add it', async () => {
    isLanguageModelInstalled.mockResolvedValue(false);
    await expect(checkAskedModels({ metadata: 'llm' })).rejects.toMatchObject(
      failure('MODEL_NOT_FOUND', 'npm install it'),
    );
    await checkAskedModels({ metadata: 'auto' });
  });
});
