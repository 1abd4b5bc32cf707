import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { nameOnly } from '@mimmo/core';
import { createMimmo } from './node/create-mimmo.js';
import { installedModels } from './node/installed-models.js';

test('the model that is installed answers what rules leave open', async () => {
  await using mimmo = createMimmo({ metadata: 'off', nameReader: false });
  const report = await mimmo.report(nameOnly('Harbour Lanterns'));
  expect(report).toMatchObject({ source: 'ml', evidence: expect.stringMatching(/^content-classifier@\d/u) });
  expect(report).not.toHaveProperty('warnings');
});

test('the shipped model is found among the installed packages', async () => {
  const model = (await installedModels()).find(({ name }) => name === '@mimmo/model-content-classifier');
  expect(existsSync(join(model?.directory ?? '', 'model.onnx'))).toBe(true);
});
