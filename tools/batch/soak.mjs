#!/usr/bin/env node
// node tools/batch/soak.mjs [--records 10000000] [--seconds 3600] [-- options of mimmo batch]: a batch over made-up names, and the
// memory that it takes on the way: a line of the largest in each twentieth of the run.
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { madeNames } from './made-names.mjs';
import { costOf, MIMMO } from './process.mjs';

const { values, positionals } = parseArgs({
  options: { records: { type: 'string', default: '10000000' }, seconds: { type: 'string', default: '3600' } },
  allowPositionals: true,
});
const records = Number(values.records);
const options = positionals.length > 0 ? positionals : ['--no-ml', '--metadata', 'rules'];
const folder = mkdtempSync(join(tmpdir(), 'mimmo-soak-'));
const input = join(folder, 'names.txt');
try {
  await pipeline(Readable.from(linesOf(madeNames(records))), createWriteStream(input));
  const samples = [];
  const { code, wallSeconds } = await costOf([MIMMO, 'batch', input, '-o', '/dev/null', ...options], {
    signal: AbortSignal.timeout(1000 * Number(values.seconds)),
    onSample: (megabytes) => samples.push(megabytes),
  });
  const size = Math.max(1, Math.ceil(samples.length / 20));
  for (let at = 0; at < samples.length; at += size) {
    const megabytes = Math.max(...samples.slice(at, at + size));
    console.log(`${String(Math.round((100 * at) / samples.length)).padStart(3)} %  ${Math.round(megabytes)} MB`);
  }
  const ended = code === 0 ? `${records} records` : 'ended by the clock';
  console.log(`${ended} in ${Math.round(wallSeconds)} s, at most ${Math.round(Math.max(...samples))} MB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function* linesOf(names) {
  for (const name of names) yield `${name}\n`;
}
