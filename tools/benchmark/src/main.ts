#!/usr/bin/env node
/*
 * Accuracy and speed of MIMMO, beside other parsers.
 *
 *   main.js [pages] [--only PART…]   measures, and writes docs/benchmark.md and docs/evaluation.md
 *   main.js errors --field FIELD     prints what the rules read wrong, a JSON object a line, with the peers that know better
 *   main.js floor                    raises floor.json to what the rules reach
 *
 * Options: --cases FILE (names with right answers), --python FILE (an interpreter that has guessit and PTT), --rounds N.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DEFAULT_CASES, type ReleaseCase, readCases } from './cases/release-case.js';
import { errorsOf } from './errors.js';
import { FLOOR_FILE, raised, reached, readFloor } from './floor.js';
import { accuracyPage } from './pages/accuracy-page.js';
import { evaluationPage } from './pages/evaluation-page.js';
import { rewritePart } from './pages/pages.js';
import { speedPage } from './pages/speed-page.js';
import { readWithMimmo } from './readers/mimmo-reader.js';
import { defaultPython } from './readers/python-peers.js';
import { readWithOurs, readWithPeers } from './readers/readings.js';
import type { Answer } from './score/answer.js';
import { FIELDS } from './score/fields.js';
import { measureSpeed } from './speed/measure-speed.js';

const PARTS = ['accuracy', 'evaluation', 'speed'] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cases: { type: 'string', default: DEFAULT_CASES },
    python: { type: 'string', default: defaultPython() },
    rounds: { type: 'string', default: '7' },
    only: { type: 'string', multiple: true, default: [...PARTS] },
    field: { type: 'string' },
  },
});

const cases = readCases(values.cases);
const [command = 'pages'] = positionals;
switch (command) {
  case 'pages':
    await writePages(cases);
    break;
  case 'errors':
    await printErrors(needed(cases));
    break;
  case 'floor':
    await raiseFloor(needed(cases));
    break;
  default:
    throw new Error(`There is no command "${command}"; there are pages, errors and floor.`);
}

async function writePages(rows: readonly ReleaseCase[] | undefined): Promise<void> {
  const unknown = values.only.filter((asked) => !PARTS.some((part) => part === asked));
  if (unknown.length > 0) throw new Error(`--only is one of ${PARTS.join(', ')}; found ${unknown.join(', ')}.`);
  const isAsked = (part: (typeof PARTS)[number]): boolean => values.only.includes(part);
  // Speed first: an engine compiles functions for what it has seen, and the other parts show it more than a race does.
  if (isAsked('speed')) {
    rewritePart('speed', speedPage(await measureSpeed({ rounds: Number(values.rounds), python: values.python })));
  }
  if (!rows) {
    console.error(`No cases at ${values.cases}: speed alone is measured, and the tables of accuracy stay as they are.`);
  } else if (isAsked('accuracy') || isAsked('evaluation')) {
    const names = rows.map(({ name }) => name);
    const ours = await readWithOurs(names);
    if (isAsked('accuracy')) {
      const readings = [...ours].map(([reader, answers]) => ({ reader: `**MIMMO**, ${reader}`, answers }));
      rewritePart('accuracy', accuracyPage(rows, [...readings, ...readWithPeers(names, values.python)]));
    }
    if (isAsked('evaluation')) rewritePart('evaluation', evaluationPage(rows, ours));
  }
}

async function printErrors(rows: readonly ReleaseCase[]): Promise<void> {
  const field = FIELDS.find((known) => known === values.field);
  if (!field) throw new Error(`--field is one of ${FIELDS.join(', ')}.`);
  const names = rows.map(({ name }) => name);
  const ours = await rulesAlone(names);
  for (const error of errorsOf(field, rows, { ours, peers: readWithPeers(names, values.python) })) {
    console.log(JSON.stringify(error));
  }
}

async function raiseFloor(rows: readonly ReleaseCase[]): Promise<void> {
  const floor = raised(readFloor(), reached(rows, await rulesAlone(rows.map(({ name }) => name))));
  writeFileSync(FLOOR_FILE, `${JSON.stringify(floor, null, 2)}\n`);
}

async function rulesAlone(names: readonly string[]): Promise<readonly Answer[]> {
  return (await readWithMimmo(names, { ml: false, metadata: 'rules' })) ?? [];
}

function needed(rows: readonly ReleaseCase[] | undefined): readonly ReleaseCase[] {
  if (!rows) throw new Error(`No cases at ${values.cases}; say where they are with --cases FILE.`);
  return rows;
}
