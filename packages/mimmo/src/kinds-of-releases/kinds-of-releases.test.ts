import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { DEFAULT_THRESHOLD, nameOnly, type Report } from '@mimmo/core';
import { createMimmo } from '../node/create-mimmo.js';

/** A kind of releases, a made-up name of one, and its medium where the name tells it. */
type Example = readonly [kind: string, name: string, medium?: string];

const [told, untold] = ['told.jsonl', 'untold.jsonl'].map(examplesOf);
await using mimmo = createMimmo({ metadata: 'off' });
const reports = await reportsOn([...(told ?? []), ...(untold ?? [])]);
await using rulesAlone = createMimmo({ metadata: 'off', ml: false });
const reportsOfRules = await rulesAlone.reportBatch((untold ?? []).map(([, name]) => nameOnly(name)));

describe('what a name tells', () => {
  test.each(told ?? [])('%s: %s is %s', (_kind, name, medium) => {
    expect(reports.get(name)?.medium).toBe(medium);
  });
});

describe('what a name does not tell is not said with confidence', () => {
  test.each(untold ?? [])('%s: %s', (_kind, name) => {
    expect(reports.get(name)?.confidence).toBeLessThan(DEFAULT_THRESHOLD);
  });

  test.each((untold ?? []).map(([, name], at) => [name, at] as const))('by rules alone: %s', (_name, at) => {
    expect(reportsOfRules[at]?.confidence).toBeLessThan(DEFAULT_THRESHOLD);
  });
});

async function reportsOn(examples: readonly Example[]): Promise<ReadonlyMap<string, Report>> {
  const found = await mimmo.reportBatch(examples.map(([, name]) => nameOnly(name)));
  return new Map(found.map((report, at) => [examples[at]?.[1] ?? '', report]));
}

function examplesOf(file: string): readonly Example[] {
  return (
    readFileSync(join(import.meta.dirname, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      // The files are ours, and every line is an example.
      .map((line) => JSON.parse(line) as Example)
  );
}
