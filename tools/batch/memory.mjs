#!/usr/bin/env node
// node tools/batch/memory.mjs [--records 10000000] [--write] [-- options of mimmo batch]: made-up names from file to file through
// `mimmo batch`, by rules with metadata where no options are given, and the most memory in each tenth of the run. With
// --write a part of docs/reliability.md.
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { rewritePart } from '../benchmark/dist/pages/pages.js';
import { linesOf, madeNames } from './made-names.mjs';
import { costOf, MIMMO } from './process.mjs';

const TENTHS = 10;
const { values, positionals } = parseArgs({
  options: { records: { type: 'string', default: '10000000' }, write: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const records = Number(values.records);
const options = positionals.length > 0 ? positionals : ['--no-ml', '--metadata', 'rules'];
const folder = mkdtempSync(join(tmpdir(), 'mimmo-memory-'));
const [input, output] = [join(folder, 'names.txt'), join(folder, 'reports.jsonl')];
try {
  await pipeline(Readable.from(linesOf(madeNames(records))), createWriteStream(input));
  const samples = [];
  const argv = [MIMMO, 'batch', input, '-o', output, '--jobs', '2', ...options];
  const { code, processorSeconds, peakMegabytes } = await costOf(argv, {
    onSample: (megabytes) => samples.push(megabytes),
  });
  if (code !== 0) throw new Error('The batch failed.');
  const size = Math.max(1, Math.ceil(samples.length / TENTHS));
  const tenths = Array.from({ length: Math.ceil(samples.length / size) }, (_, at) =>
    Math.round(Math.max(...samples.slice(at * size, (at + 1) * size))),
  );
  const text = [
    `${records.toLocaleString('en')} made-up names from file to file by two threads (\`${options.join(' ')}\`), by \`node tools/batch/memory.mjs\`: at most`,
    `${Math.round(peakMegabytes)} MB, in the tenths of the run ${tenths.join(', ')}; ${Math.round((1e6 * processorSeconds) / records)} µs of processor a name.`,
  ].join('\n');
  console.log(text);
  if (values.write) rewritePart('memory', text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
