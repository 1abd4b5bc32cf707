#!/usr/bin/env node
// node tools/batch/soak.mjs [--seconds 3600] [--rate 10] [--write]: for so long, made-up names at a low rate through `mimmo batch -`
// and to `mimmo serve`, both as they are by default, and the memory that they take on the way. With --write the curve becomes
// docs/soak.svg, and what it says a part of docs/reliability.md.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rewritePart } from '../benchmark/dist/pages/pages.js';
import { curveSvg } from './curve-svg.mjs';
import { madeNames } from './made-names.mjs';
import { MIMMO, megabytesOf } from './process.mjs';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '3600' },
    rate: { type: 'string', default: '10' },
    write: { type: 'boolean', default: false },
  },
});
const [seconds, rate] = [Number(values.seconds), Number(values.rate)];
const SAMPLES = 360;

const batch = spawn(process.execPath, [MIMMO, 'batch', '-', '--jobs', '2'], { stdio: ['pipe', 'pipe', 'ignore'] });
const service = spawn(process.execPath, [MIMMO, 'serve', '--port', '0', '--jobs', '2', '--no-log'], {
  stdio: ['ignore', 'ignore', 'pipe'],
});
const address = await addressOf(service);
const startedAt = performance.now();
const elapsed = () => (performance.now() - startedAt) / 1000;
const counts = { batch: 0, service: 0, failed: 0 };
createInterface(batch.stdout).on('line', (line) => {
  counts.batch++;
  if (line.includes('"error"')) counts.failed++;
});
const samples = [];
const sampling = setInterval(sample, (1000 * seconds) / SAMPLES);
try {
  const [toBatch, toService] = [madeNames(Number.POSITIVE_INFINITY), madeNames(Number.POSITIVE_INFINITY)];
  // A second's names at a time.
  while (elapsed() < seconds) {
    const next = elapsed() + 1;
    for (let at = 0; at < rate; at++) batch.stdin.write(`${toBatch.next().value}\n`);
    for (let at = 0; at < rate; at++) await ask(toService.next().value);
    await sleep(Math.max(0, 1000 * (next - elapsed())));
  }
  sample();
  clearInterval(sampling);
  batch.stdin.end();
  await new Promise((resolve) => batch.on('close', resolve));
} finally {
  clearInterval(sampling);
  batch.kill();
  service.kill();
}
const text = told();
console.log(text);
if (values.write) {
  writeFileSync(fileURLToPath(new URL('../../docs/soak.svg', import.meta.url)), picture());
  rewritePart('soak', `${text}\n\n![Memory of a batch and of the service while they work](soak.svg)`);
}
process.exitCode = counts.failed === 0 ? 0 : 1;

async function ask(name) {
  const response = await fetch(`${address}/v1/classify`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name }),
  });
  await response.arrayBuffer();
  counts.service++;
  if (!response.ok) counts.failed++;
}

function sample() {
  samples.push({ at: elapsed() / 60, batch: megabytesOf(batch.pid), service: megabytesOf(service.pid) });
}

function told() {
  const grouped = (number) => Math.round(number).toLocaleString('en');
  // The first sixth is left out: models are loaded, and an engine compiles what it meets often.
  const range = (of) => {
    const settled = samples.slice(Math.ceil(samples.length / 6)).map((each) => each[of]);
    return `${grouped(Math.min(...settled))} to ${grouped(Math.max(...settled))} MB`;
  };
  return [
    `${grouped(elapsed() / 60)} minutes of \`node tools/batch/soak.mjs\`: ${grouped(counts.batch)} names through \`mimmo batch -\` and`,
    `${grouped(counts.service)} requests to \`mimmo serve\`, two threads and two processes, models and all; ${grouped(counts.failed)} errors.`,
    `After its first sixth the batch took ${range('batch')}, the service ${range('service')}, all of its processes together.`,
  ].join('\n');
}

function picture() {
  return curveSvg({
    unit: 'MB',
    curves: [
      { name: 'mimmo serve, all processes', color: '#b45309', points: samples.map(({ at, service: y }) => [at, y]) },
      { name: 'mimmo batch', color: '#2563eb', points: samples.map(({ at, batch: y }) => [at, y]) },
    ],
  });
}

async function addressOf({ stderr }) {
  for await (const line of createInterface(stderr)) {
    const [found] = /http:\/\/[\d.]+:\d+/u.exec(line) ?? [];
    if (found) return found;
  }
  throw new Error('The service ended without an address.');
}
