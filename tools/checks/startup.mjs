#!/usr/bin/env node
// How long `mimmo NAME` takes from start to end, beside `node -e 0`: both in turns, so that whatever else the machine does
// falls on both alike. Usage: node tools/checks/startup.mjs [--rounds 21] [--most 2]; exits with 1 above --most.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const NAME = 'The.Matrix.1999.1080p.BluRay.x264-GROUP';
const main = fileURLToPath(new URL('../../packages/cli/dist/main.js', import.meta.url));

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '21' }, most: { type: 'string', default: '2' } },
});
const empty = [];
const named = [];
for (let round = 0; round < Number(values.rounds); round += 1) {
  empty.push(elapsedMs(['-e', '0']));
  named.push(elapsedMs([main, NAME]));
}
const ratio = median(named) / median(empty);
console.log(`node -e 0: ${median(empty).toFixed(1)} ms`);
console.log(`mimmo NAME: ${median(named).toFixed(1)} ms`);
console.log(`ratio: ${ratio.toFixed(2)} (medians of ${values.rounds} runs each, in turns)`);
process.exitCode = ratio > Number(values.most) ? 1 : 0;

function elapsedMs(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

function median(values) {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)];
}
