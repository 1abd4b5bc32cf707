#!/usr/bin/env node
// node tools/batch/speed.mjs [--names FILE] [--records 100000] [--jobs 2] [--runs 3] [--write]: names through `mimmo batch` and through
// plain loops over the parsers that tools/benchmark has, from file to file. Processor time, for clocks lie where others
// work; each run a process of its own, in turns; the median. Without a file, names are made up. With --write a part of
// docs/batch.md.
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rewritePart } from '../benchmark/dist/pages/pages.js';
import { madeFiles, madeNames } from './made-names.mjs';
import { costOf, MIMMO } from './process.mjs';

const { values } = parseArgs({
  options: {
    names: { type: 'string' },
    records: { type: 'string', default: '100000' },
    jobs: { type: 'string', default: '2' },
    runs: { type: 'string', default: '3' },
    write: { type: 'boolean', default: false },
  },
});
const records = Number(values.records);
/** A file list takes as long as several names. */
const lists = Math.ceil(records / 5);
const folder = mkdtempSync(join(tmpdir(), 'mimmo-speed-'));
const [input, listed, output] = ['names.txt', 'lists.jsonl', 'out.jsonl'].map((name) => join(folder, name));
const batch = (of, ...options) => [MIMMO, 'batch', of, '-o', output, '--jobs', values.jobs, ...options];
const loop = (parser) => [
  fileURLToPath(new URL('../benchmark/plain-loop.mjs', import.meta.url)),
  parser,
  input,
  output,
];
const RULES = 'mimmo batch, rules with metadata';
const PEERS = ['@viren070/parse-torrent-title', 'parse-torrent-title'];
/** What is run, and over how many records. */
const CONTENDERS = {
  [RULES]: [batch(input, '--no-ml', '--metadata', 'rules'), records],
  'mimmo batch, rules without metadata': [batch(input, '--no-ml', '--metadata', 'off'), records],
  'mimmo batch, rules, classifier and name reader': [batch(input, '--metadata', 'rules'), records],
  'mimmo batch, rules with metadata, `{ name, files }` of ten files': [
    batch(listed, '--no-ml', '--metadata', 'rules'),
    lists,
  ],
  ...Object.fromEntries(PEERS.map((peer) => [`${peer}, a plain loop`, [loop(peer), records]])),
};
try {
  await pipeline(Readable.from(lines()), createWriteStream(input));
  await pipeline(Readable.from(listsOfFiles()), createWriteStream(listed));
  const costs = Object.fromEntries(Object.keys(CONTENDERS).map((name) => [name, []]));
  for (let run = 0; run < Number(values.runs); run++) {
    for (const [name, [argv]] of Object.entries(CONTENDERS)) {
      // A record in error is exit code 1, and no reason not to count the run.
      const cost = await costOf(argv);
      if (cost.processorSeconds !== undefined) costs[name].push(cost);
    }
  }
  const text = told(costs);
  console.log(text);
  if (values.write) rewritePart('batch', text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function told(costs) {
  const micros = Object.fromEntries(
    Object.entries(costs).map(([name, runs]) => [
      name,
      (1e6 * median(runs.map(({ processorSeconds }) => processorSeconds))) / CONTENDERS[name][1],
    ]),
  );
  const grouped = (number) => Math.round(number).toLocaleString('en');
  const rows = Object.entries(costs).map(([name, runs]) => {
    const megabytes = median(runs.map(({ peakMegabytes }) => peakMegabytes));
    const share = (micros[name] / micros[RULES]).toFixed(2);
    return `| ${name} | ${micros[name].toFixed(1)} | ${share} | ${grouped(1e6 / micros[name])} | ${grouped(megabytes)} |`;
  });
  const fastest = Math.min(...PEERS.map((peer) => micros[`${peer}, a plain loop`]));
  return [
    `${grouped(records)} ${values.names === undefined ? 'made-up' : 'real'} names from file to file by ${values.jobs} threads, each process with its start, medians of ${values.runs} runs in turns, Node`,
    `${process.versions.node}. Rules with metadata answer ${(fastest / micros[RULES]).toFixed(2)} × as many as a plain loop over the faster of two parsers that read a few`,
    'fields of video names alone.',
    '',
    '| from file to file | µs of processor a record | × the first | records a second of a core | MB |',
    '|---|--:|--:|--:|--:|',
    ...rows,
  ].join('\n');
}

async function* lines() {
  for await (const name of names(records)) yield `${name}\n`;
}

async function* listsOfFiles() {
  for await (const name of names(lists)) yield `${JSON.stringify({ name, files: madeFiles(name) })}\n`;
}

async function* names(most) {
  const given = values.names === undefined ? madeNames(most) : createInterface(createReadStream(values.names));
  let count = 0;
  for await (const name of given) {
    if (count++ === most) return;
    yield name;
  }
}

function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
