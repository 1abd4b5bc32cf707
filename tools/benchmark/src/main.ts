#!/usr/bin/env node
/*
 * Accuracy and speed of MIMMO, beside other parsers.
 *
 *   main.js [pages] [--only PART…]   measures, and writes its part of docs/
 *   main.js errors --field FIELD     prints what the rules read wrong, a JSON object a line, with the peers that know better
 *   main.js floor                    raises floor.json, and that of the own names, to what the rules reach
 *   main.js race --names FILE…       prints what the parser, reports and other parsers cost on real names, each once
 *   main.js shares --names FILE…     prints where the time of the parser and of reports goes, step by step
 *   main.js before                   measures the own names as the "before" of docs/own-names.md, where there is none yet
 *
 * Options: --cases FILE (names with right answers), --python FILE (an interpreter that has the parsers of PyPI), --rounds N,
 * --count N (names of a round of the race).
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DEFAULT_CASES, type ReleaseCase, readCases } from './cases/release-case.js';
import { errorsOf } from './errors.js';
import { FLOOR_FILE, raised, reached, readFloor } from './floor.js';
import { readBefore, writeBefore } from './own-names/before.js';
import { type Figures, figuresOf, OWN_READERS } from './own-names/figures.js';
import { contentOf, isOwnNames, OWN_FLOOR_FILE, readOwnNames } from './own-names/own-names.js';
import { accuracyPage } from './pages/accuracy-page.js';
import { evaluationPage } from './pages/evaluation-page.js';
import { ownNamesPage } from './pages/own-names-page.js';
import { rewritePart } from './pages/pages.js';
import { runtimesPage } from './pages/runtimes-page.js';
import { servicePage } from './pages/service-page.js';
import { speedPage } from './pages/speed-page.js';
import { defaultPython } from './readers/python-peers.js';
import { nameContents, readWithOurs, readWithPeers, readWithRules } from './readers/readings.js';
import { measureRuntimes } from './runtimes/measure-runtimes.js';
import { FIELDS } from './score/fields.js';
import { measureService } from './service/measure-service.js';
import { measureSpeed } from './speed/measure-speed.js';
import { namesIn, raceOfNames } from './speed/race-of-names.js';
import { sharesOf } from './speed/shares.js';

const PARTS = ['accuracy', 'evaluation', 'own-names', 'speed', 'runtimes', 'service'] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cases: { type: 'string', default: DEFAULT_CASES },
    python: { type: 'string', default: defaultPython() },
    rounds: { type: 'string', default: '7' },
    only: { type: 'string', multiple: true, default: [...PARTS] },
    field: { type: 'string' },
    names: { type: 'string', multiple: true, default: [] },
    count: { type: 'string', default: '3000' },
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
    await raiseFloors(cases);
    break;
  case 'race':
    console.log(await raceOfNames({ files: values.names, rounds: Number(values.rounds), count: Number(values.count) }));
    break;
  case 'shares':
    console.log(await sharesOf(namesIn(values.names)));
    break;
  case 'before':
    writeBefore(await measureOwnNames());
    break;
  default:
    throw new Error(`There is no command "${command}"; there are pages, errors, floor, race, shares and before.`);
}

async function writePages(rows: readonly ReleaseCase[] | undefined): Promise<void> {
  const unknown = values.only.filter((asked) => !PARTS.some((part) => part === asked));
  if (unknown.length > 0) throw new Error(`--only is one of ${PARTS.join(', ')}; found ${unknown.join(', ')}.`);
  const isAsked = (part: (typeof PARTS)[number]): boolean => values.only.includes(part);
  // Speed first: an engine compiles functions for what it has seen, and the other parts show it more than a race does.
  if (isAsked('speed')) {
    rewritePart('speed', speedPage(await measureSpeed({ rounds: Number(values.rounds), python: values.python })));
  }
  if (isAsked('runtimes')) {
    rewritePart('runtimes', runtimesPage(rows, await measureRuntimes(rows, Number(values.rounds))));
  }
  if (isAsked('service')) rewritePart('service', servicePage(await measureService({ rounds: Number(values.rounds) })));
  if (isAsked('own-names')) {
    rewritePart('own-names', ownNamesPage({ before: readBefore(), now: await measureOwnNames() }));
  }
  if (!isAsked('accuracy') && !isAsked('evaluation')) return;
  if (!rows) {
    console.error(`No cases at ${values.cases}: the tables of accuracy and evaluation stay as they are.`);
  } else {
    const names = rows.map(({ name }) => name);
    const ours = await readWithOurs(nameContents(names));
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
  if (isOwnNames(values.cases)) throw new Error('Nobody looks at single own names: only totals of them are shown.');
  const names = rows.map(({ name }) => name);
  const ours = await readWithRules(nameContents(names));
  for (const error of errorsOf(field, rows, { ours, peers: readWithPeers(names, values.python) })) {
    console.log(JSON.stringify(error));
  }
}

async function raiseFloors(rows: readonly ReleaseCase[] | undefined): Promise<void> {
  const own = readOwnNames();
  raiseFloor(OWN_FLOOR_FILE, reached(own, await readWithRules(own.map(contentOf))));
  if (rows) raiseFloor(FLOOR_FILE, reached(rows, await readWithRules(nameContents(rows.map(({ name }) => name)))));
  else console.error(`No cases at ${values.cases}: their floor stays as it is.`);
}

function raiseFloor(file: string, figures: ReturnType<typeof reached>): void {
  writeFileSync(file, `${JSON.stringify(raised(readFloor(file), figures), null, 2)}\n`);
}

async function measureOwnNames(): Promise<Figures> {
  const rows = readOwnNames();
  return figuresOf(rows, await readWithOurs(rows.map(contentOf), OWN_READERS));
}

function needed(rows: readonly ReleaseCase[] | undefined): readonly ReleaseCase[] {
  if (!rows) throw new Error(`No cases at ${values.cases}; say where they are with --cases FILE.`);
  return rows;
}
