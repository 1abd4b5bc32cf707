#!/usr/bin/env node
// node tools/batch/kill.mjs [--records 1000000] [--kills 10] [--write]: kills a batch at random places and resumes it, over and over,
// and holds what it wrote to what a run writes that nobody stops; plain, then gzip. With --write a part of docs/reliability.md.
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { rewritePart } from '../benchmark/dist/pages/pages.js';
import { linesOf, madeNames } from './made-names.mjs';
import { costOf, MIMMO } from './process.mjs';

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '1000000' },
    kills: { type: 'string', default: '10' },
    write: { type: 'boolean', default: false },
  },
});
const [records, kills] = [Number(values.records), Number(values.kills)];
/** The longest moment between the place at which a run is to be killed and the kill, in milliseconds. */
const MOMENT_MS = 50;
/** The part of the output in which the places lie: past it a run may end before it is killed. */
const LAST_PLACE = 0.95;
const folder = mkdtempSync(join(tmpdir(), 'mimmo-kill-'));
const input = join(folder, 'names.txt');
const batch = (to, ...more) => [MIMMO, 'batch', input, '-o', to, '--no-ml', '--metadata', 'rules', ...more];
try {
  await pipeline(Readable.from(linesOf(madeNames(records))), createWriteStream(input));
  const results = [await killed('reports.jsonl', 'plain'), await killed('reports.jsonl.gz', 'gzip')];
  const text = [
    `${records.toLocaleString('en')} names by \`node tools/batch/kill.mjs\`, a run and what it starts killed by \`SIGKILL\` at random places and resumed,`,
    `beside one that nobody stopped: ${results.map(({ told }) => told).join('; ')}.`,
  ].join('\n');
  console.log(text);
  const isPassed = results.every(({ isEqual, count }) => isEqual && count === kills);
  if (values.write && isPassed) rewritePart('kill', text);
  process.exitCode = isPassed ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function killed(name, told) {
  const [whole, output] = [join(folder, `whole-${name}`), join(folder, name)];
  if ((await costOf(batch(whole))).code !== 0) throw new Error('The run that nobody stops failed.');
  const most = LAST_PLACE * sizeOf(whole);
  const places = Array.from({ length: kills }, () => Math.random() * most).toSorted((one, other) => one - other);
  let count = 0;
  for (const place of places) {
    const killer = killerAt(output, place);
    const { code } = await costOf(batch(output, ...(count > 0 ? ['--resume'] : [])), { signal: killer.signal });
    killer.stop();
    if (code === 0) break;
    count++;
  }
  const { code } = await costOf(batch(output, '--resume'));
  const isEqual = code === 0 && (await hashOf(output)) === (await hashOf(whole));
  const bytes = sizeOf(whole).toLocaleString('en');
  for (const path of [whole, output]) rmSync(path);
  return { count, isEqual, told: `${told}, ${count} times, ${isEqual ? 'the same' : 'NOT THE SAME'} ${bytes} bytes` };
}

/** A signal that is aborted a moment after an output has grown to a place, and to more than it has been. */
function killerAt(output, place) {
  const killer = new AbortController();
  const size = Math.max(place, sizeOf(output));
  const watch = setInterval(() => {
    if (sizeOf(output) <= size) return;
    clearInterval(watch);
    setTimeout(() => killer.abort(), MOMENT_MS * Math.random());
  }, 5);
  return { signal: killer.signal, stop: () => clearInterval(watch) };
}

function sizeOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

async function hashOf(path) {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}
