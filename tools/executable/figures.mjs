#!/usr/bin/env node
// How large the executable is, plain and packed, and what its start costs beside that of bare Node: processor time, in turns, so that
// whatever else the machine does falls on both alike. Needs bash, gzip and xz.
// Usage: node tools/executable/figures.mjs [--runs 31] [--write]     --write: the part of README.md beside this file
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { median, processorMs } from '../processor-ms.mjs';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '31' }, write: { type: 'boolean', default: false } },
});
const program = join(import.meta.dirname, 'dist/mimmo');
const NAME = 'The.Matrix.1999.1080p.BluRay.x264-GROUP';

/** What is run, each beside `node -e 0`. */
const STARTS = {
  'a name that rules decide, without models': ['--no-ml', '--metadata', 'off', NAME],
  'a name that rules decide': [NAME],
  'a name that models decide': ['Harbour Lanterns'],
};

const rows = [
  ['plain', megabytes(statSync(program).size)],
  ['packed by `gzip -9`', megabytes(packed('gzip', '-9'))],
  ['packed by `xz -9`', megabytes(packed('xz', '-9'))],
  ...starts(),
];
const table = ['| | |', '|---|--:|', ...rows.map(([what, figure]) => `| ${what} | ${figure} |`)].join('\n');
console.log(table);
if (values.write) {
  const page = join(import.meta.dirname, 'README.md');
  const part = /(<!-- begin figures -->\n)[\s\S]*(\n<!-- end figures -->)/u;
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(part, (_all, begin, end) => begin + table + end),
  );
}

/** Bytes of the executable as a program packs it. */
function packed(command, level) {
  return execFileSync(command, ['--keep', '--stdout', level, program], { maxBuffer: 1e9 }).length;
}

function starts() {
  const forms = [[process.execPath, '-e', '0'], ...Object.values(STARTS).map((argv) => [program, ...argv])];
  const times = forms.map(() => []);
  for (let run = 0; run < Number(values.runs); run += 1)
    for (const [index, form] of forms.entries()) times[index].push(processorMs(form));
  const [bare, ...own] = times.map(median);
  return Object.keys(STARTS).map((what, index) => [`${what}, × \`node -e 0\``, (own[index] / bare).toFixed(2)]);
}

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
