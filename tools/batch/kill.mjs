#!/usr/bin/env node
// node tools/batch/kill.mjs [--records 200000] [--kills 10] [--gzip]: kills a batch at random and resumes it, over and over, and
// holds what it wrote to what a run writes that nobody stops.
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { madeNames } from './made-names.mjs';
import { costOf, MIMMO } from './process.mjs';

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '200000' },
    kills: { type: 'string', default: '10' },
    gzip: { type: 'boolean', default: false },
  },
});
const [records, kills] = [Number(values.records), Number(values.kills)];
const folder = mkdtempSync(join(tmpdir(), 'mimmo-kill-'));
const ending = values.gzip ? '.jsonl.gz' : '.jsonl';
const [input, whole, output] = ['names.txt', `whole${ending}`, `killed${ending}`].map((name) => join(folder, name));
const batch = (to, ...more) => [MIMMO, 'batch', input, '-o', to, '--no-ml', '--metadata', 'rules', ...more];
try {
  await pipeline(Readable.from(linesOf(madeNames(records))), createWriteStream(input));
  const { code, wallSeconds } = await costOf(batch(whole));
  if (code !== 0) throw new Error('The run that nobody stops failed.');
  let killed = 0;
  for (let run = 0; killed < kills; run++) {
    const moment = ((0.2 + Math.random()) * wallSeconds * 1.6) / kills;
    const { code: ended } = await costOf(batch(output, ...(run > 0 ? ['--resume'] : [])), {
      signal: AbortSignal.timeout(Math.round(1000 * (moment + 1))),
    });
    if (ended === 0) break;
    killed++;
  }
  const last = await costOf(batch(output, '--resume'));
  const equal = last.code === 0 && (await hashOf(output)) === (await hashOf(whole));
  console.log(
    `${records} records, killed ${killed} times: ${equal ? 'byte for byte what nobody stopped' : 'NOT THE SAME'}`,
  );
  process.exitCode = equal ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function* linesOf(names) {
  for (const name of names) yield `${name}\n`;
}

async function hashOf(path) {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}
