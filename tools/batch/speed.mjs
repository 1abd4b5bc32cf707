#!/usr/bin/env node
// node tools/batch/speed.mjs [--names FILE] [--records 100000] [--jobs 2] [--runs 3]: names through `mimmo batch` and through plain
// loops over the parsers that tools/benchmark has, from file to file. Processor time, for clocks lie where others
// work; each run a process of its own, in turns; the median. Without a file, names are made up.
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { madeNames } from './made-names.mjs';
import { costOf, MIMMO } from './process.mjs';

const { values } = parseArgs({
  options: {
    names: { type: 'string' },
    records: { type: 'string', default: '100000' },
    jobs: { type: 'string', default: '2' },
    runs: { type: 'string', default: '3' },
  },
});
const records = Number(values.records);
const folder = mkdtempSync(join(tmpdir(), 'mimmo-speed-'));
const input = join(folder, 'names.txt');
const loop = fileURLToPath(new URL('../benchmark/plain-loop.mjs', import.meta.url));
const batch = (...options) => [
  MIMMO,
  'batch',
  input,
  '-o',
  join(folder, 'out.jsonl'),
  '--jobs',
  values.jobs,
  ...options,
];
const CONTENDERS = {
  'mimmo batch, rules with metadata': batch('--no-ml', '--metadata', 'rules'),
  'mimmo batch, without metadata': batch('--no-ml', '--metadata', 'off'),
  'mimmo batch, classifier and rules': batch('--metadata', 'rules'),
  '@viren070/parse-torrent-title': [loop, '@viren070/parse-torrent-title', input, join(folder, 'out.jsonl')],
  'parse-torrent-title': [loop, 'parse-torrent-title', input, join(folder, 'out.jsonl')],
};
try {
  await pipeline(Readable.from(lines()), createWriteStream(input));
  const costs = Object.fromEntries(Object.keys(CONTENDERS).map((name) => [name, []]));
  for (let run = 0; run < Number(values.runs); run++) {
    for (const [name, argv] of Object.entries(CONTENDERS)) {
      // A record in error is exit code 1, and no reason not to count the run.
      const cost = await costOf(argv);
      if (cost.processorSeconds !== undefined) costs[name].push(cost);
    }
  }
  console.log('| from file to file | µs of processor a name | names a second of a core | MB |\n|---|--:|--:|--:|');
  for (const [name, runs] of Object.entries(costs)) {
    const seconds = median(runs.map(({ processorSeconds }) => processorSeconds));
    const megabytes = median(runs.map(({ peakMegabytes }) => peakMegabytes));
    const micros = (1e6 * seconds) / records;
    console.log(`| ${name} | ${micros.toFixed(1)} | ${Math.round(1e6 / micros)} | ${Math.round(megabytes)} |`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function* lines() {
  const names = values.names === undefined ? madeNames(records) : createInterface(createReadStream(values.names));
  let count = 0;
  for await (const name of names) {
    if (count++ === records) return;
    yield `${name}\n`;
  }
}

function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
