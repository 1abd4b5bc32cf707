#!/usr/bin/env node
// Measures how far the readings of rules and name reader can be trusted together, and writes the table by which they are joined and
// a page about it. Only statistics are written. Usage, after a build:
//
//   node tools/calibrate/two-readings.mjs --data FOLDER [--model FOLDER]
//
// FOLDER has names/{scene,p2p,p2p-more,p2p-3,p2p-4}.jsonl.gz and catalog/*.tsv.gz.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createNameReader } from '../../packages/name-reader/dist/index.js';
import { twoReadingsPage } from './two-readings/page.mjs';
import { judgedPairs } from './two-readings/pairs.mjs';
import { weightsOf } from './two-readings/weights.mjs';
import { writeJointWeights } from './write.mjs';

const { values } = parseArgs({
  options: { data: { type: 'string' }, model: { type: 'string', default: 'models/name-reader' } },
});
if (values.data === undefined) {
  console.error('Usage: node tools/calibrate/two-readings.mjs --data FOLDER [--model FOLDER]');
  process.exit(2);
}

const reader = createNameReader({ model: values.model });
const { pairs, asked } = await judgedPairs(values.data, reader.readMany);
await reader.close();
writeJointWeights(weightsOf(pairs));
writeFileSync(new URL('../../docs/name-reader.md', import.meta.url), twoReadingsPage(pairs, asked));
