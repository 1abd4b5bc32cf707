#!/usr/bin/env node
// How much of the parser's tables the examples hold fast: takes out one thing at a time (a word of a row, the strength of a row,
// a word at which a reader is asked), and counts what no example notices. A table is built anew in this process for each, and
// held to the examples that the tests of the tables run, so that thousands take seconds.
// Usage: node tools/mutate/main.mjs [--list]; needs the packages built. Exits with 1 where a larger share of one kind survives
// than floor.json lets.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isNoticed } from './checks.mjs';
import { mutants } from './mutants.mjs';

const { values } = parseArgs({ options: { list: { type: 'boolean', default: false } } });
/** How much of each kind may survive, in percent. */
const floor = JSON.parse(readFileSync(new URL('floor.json', import.meta.url), 'utf8'));

/** By kind, how many were made, and what survived. */
const results = new Map();
for (const mutant of mutants()) {
  const result = results.get(mutant.kind) ?? { made: 0, survived: [] };
  results.set(mutant.kind, result);
  result.made += 1;
  if (!isNoticed(mutant)) result.survived.push(mutant.says);
}

for (const [kind, { made, survived }] of results) {
  const percent = (100 * survived.length) / made;
  console.log(`${kind}: ${survived.length} of ${made} survive (${percent.toFixed(1)} %; at most ${floor[kind]} %)`);
  if (values.list) for (const says of survived) console.log(`  ${says}`);
  if (percent > floor[kind]) process.exitCode = 1;
}
