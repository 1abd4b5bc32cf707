#!/usr/bin/env node
// How much memory MIMMO takes with all its models loaded, beyond what Node takes by itself: resident memory of processes that asked
// every model about a few names, less that of processes that did nothing. Medians of several. Needs the packages built.
// Usage: node tools/checks/memory.mjs [--rounds 5] [--most 110]; exits with 1 above --most MB.
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const mimmo = new URL('../../packages/mimmo/dist/index.js', import.meta.url);
const RESIDENT = 'console.log(process.memoryUsage.rss())';
const PROGRAMS = {
  'Node alone': RESIDENT,
  'rules asked': asking("{ ml: false, metadata: 'rules' }"),
  'all models asked': asking("{ threshold: 1, thorough: true, metadata: 'llm' }"),
};

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, most: { type: 'string', default: '110' } },
});
const sizes = Object.fromEntries(Object.keys(PROGRAMS).map((name) => [name, []]));
for (let round = 0; round < Number(values.rounds); round += 1) {
  for (const [name, program] of Object.entries(PROGRAMS)) sizes[name].push(megabytes(program));
}
const bare = median(sizes['Node alone']);
for (const [name, found] of Object.entries(sizes)) {
  const size = median(found);
  console.log(`${name.padEnd(18)} ${size.toFixed(0).padStart(4)} MB  ${(size - bare).toFixed(0).padStart(4)} beyond`);
}
process.exitCode = median(sizes['all models asked']) - bare > Number(values.most) ? 1 : 0;

function asking(options) {
  return `
    import { createMimmo } from ${JSON.stringify(mimmo.href)};
    const mimmo = createMimmo(${options});
    const names = ['Harbour Lanterns', 'Some.Show.S01E02.720p-GRP', 'Some Artist - Some Album (2012) [FLAC]'];
    for (const name of names) {
      const { warnings } = await mimmo.report(name);
      if (warnings) throw new Error(JSON.stringify(warnings));
    }
    globalThis.gc();
    ${RESIDENT};`;
}

function megabytes(program) {
  return Number(execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', program])) / 1e6;
}

function median(numbers) {
  return numbers.toSorted((left, right) => left - right)[Math.floor(numbers.length / 2)];
}
