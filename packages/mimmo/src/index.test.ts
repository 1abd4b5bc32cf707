import { expect, test } from '@jest/globals';
import * as core from '@mimmo/core';
import * as mimmo from './index.js';

/** What a program in TypeScript names without another package of ours: it compiles, or the test of types fails. */
interface Named {
  readonly stage: mimmo.Stage;
  readonly result: mimmo.StageResult;
  readonly extractor: mimmo.MetadataExtractor;
  readonly extracted: mimmo.ExtractedMetadata;
  readonly request: mimmo.ExtractionRequest;
  readonly report: mimmo.Report | mimmo.DetailedReport | mimmo.Explanation;
  readonly variant: mimmo.AudioClassification | mimmo.VideoClassification | mimmo.OtherClassification;
  readonly warning: mimmo.Warning;
  readonly pack: mimmo.RulePack;
  readonly run: mimmo.RunOptions & mimmo.BatchOptions;
}
const named: readonly (keyof Named)[] = ['stage', 'extractor', 'report', 'pack'];

test('everything that users of the library need comes from it', async () => {
  expect(named).toHaveLength(4);
  const { createMimmo, isMimmoError, loadRulePack, MimmoError } = mimmo;
  const asked = createMimmo({ ml: false, metadata: 'rules', packs: [loadRulePack('{}')] });
  const error: unknown = await asked.report('').catch((thrown: unknown) => thrown);
  expect([isMimmoError(error), error instanceof MimmoError, error instanceof mimmo.InputError]).toEqual([
    true,
    true,
    true,
  ]);
});

test('every class of error is exported', () => {
  const classes = Object.keys(core).filter((name) => name.endsWith('Error') && /^[A-Z]/u.test(name));
  expect(Object.keys(mimmo)).toEqual(expect.arrayContaining(classes));
});
