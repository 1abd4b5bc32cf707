#!/usr/bin/env node
// What a short run of `mimmo` costs: the processor time of every form of a call on one bare name that rules decide, and of calls
// whose names are asked of models, beside `node -e 0`. All in turns, so that whatever else the machine does falls on all alike; medians of all runs. Needs bash,
// whose `time` counts user and system time of a process with all its threads.
// Usage: node tools/checks/startup.mjs [--rounds 15] [--most 2] [--models]; exits with 1 where a form takes more than --most times
// as long as `node -e 0`, or one with models more than is said beside it. With --models, those alone.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { median, processorMs } from '../processor-ms.mjs';

const NAME = 'The.Matrix.1999.1080p.BluRay.x264-GROUP';
/** A name that no rule decides. */
const OPEN = 'Harbour Lanterns';
const main = fileURLToPath(new URL('../../packages/cli/dist/main.js', import.meta.url));

/** Arguments, and what comes in on the standard input. */
const FORMS = [
  { args: [NAME] },
  { args: ['--no-ml', NAME] },
  { args: ['--metadata', 'auto', NAME] },
  { args: ['--metadata=rules', NAME] },
  { args: ['--metadata', 'off', NAME] },
  { args: ['--no-ml', '--metadata', 'rules', NAME] },
  { args: ['--details', NAME] },
  { args: ['--echo', NAME] },
  { args: ['--text', '--strict', '--min-confidence', '0.5', NAME] },
  { args: ['--format', 'json', NAME] },
  { args: ['--format', 'pretty', NAME] },
  { args: ['--format', 'table', NAME] },
  { args: ['--explain', NAME] },
  { args: [], input: NAME },
  { args: ['--no-ml', '--details', '--echo'], input: JSON.stringify({ id: 1, name: NAME }) },
  { args: ['-i'], input: JSON.stringify([NAME]) },
  { args: ['-i', '--no-ml', '--metadata', 'rules'], input: JSON.stringify({ id: 1, name: NAME }) },
];

/** Calls that load models, and how often the time of `node -e 0` they may take at most. */
const MODEL_FORMS = [
  { args: ['--no-name-reader', '--metadata', 'off', OPEN], most: 2.5 },
  { args: ['--metadata', 'off', OPEN], most: 3.5 },
  { args: ['--no-ml', '--metadata', 'llm', NAME], most: 4 },
  { args: [OPEN], most: 4 },
];

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    most: { type: 'string', default: '2' },
    models: { type: 'boolean', default: false },
  },
});
const empty = { label: 'node -e 0', command: ['-e', '0'], times: [] };
const forms = [...(values.models ? [] : FORMS), ...MODEL_FORMS].map(({ args, input, most = Number(values.most) }) => ({
  label:
    `${input === undefined ? '' : '… | '}mimmo ${args.map((arg) => ({ [NAME]: 'NAME', [OPEN]: 'OPEN' })[arg] ?? arg).join(' ')}`.trimEnd(),
  command: [main, ...args],
  input,
  most,
  times: [],
}));
for (let round = 0; round < Number(values.rounds); round += 1) {
  for (const form of [empty, ...forms]) form.times.push(processorMs([process.execPath, ...form.command], form));
}
const base = median(empty.times);
let tooSlow = 0;
for (const { label, times, most = Number.POSITIVE_INFINITY } of [empty, ...forms]) {
  const ratio = median(times) / base;
  if (ratio > most) tooSlow += 1;
  console.log(`${label.padEnd(58)} ${median(times).toFixed(0).padStart(4)} ms  ${ratio.toFixed(2)}`);
}
console.log(
  `processor time, medians of ${values.rounds} runs each, in turns; ${tooSlow} of ${forms.length} above their limit`,
);
process.exitCode = tooSlow > 0 ? 1 : 0;
