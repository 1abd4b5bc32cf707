#!/usr/bin/env node
// Measures how often the rules of @mimmo/patterns are right, and writes the tables that they take their confidence from, a
// page about it and a reliability diagram. Only statistics are written. Usage, after a build:
//
//   node tools/calibrate/main.mjs --data FOLDER [--every N] [--only fields|endings|rules|layouts]
//
// FOLDER has names/{scene,p2p,p2p-more,p2p-3,p2p-4}.jsonl.gz and catalog/*.tsv.gz. Of scene names, one in N (4) is measured; all
// of them say which groups keep to one medium. `--only fields` measures how sure the parser's fields are, and nothing else;
// `--only endings` what the files of a release tell of its medium, and prints the collections that fall short; `--only rules` the
// rules about names; `--only layouts` how often titles are read right by how they stand in a name. How often each rule was right in each collection is kept in runs/calibrate/rules.json for the fitting of
// what a model counts beside rules.
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createDecider } from '../../packages/patterns/dist/rules/decide.js';
import { NAME_RULES } from '../../packages/patterns/dist/rules/index.js';
import { groupBehindDash } from '../../packages/patterns/dist/rules/shape.js';
import { openReleaseName } from '../../packages/release-name/dist/index.js';
import { tokenize } from '../../packages/release-name/dist/steps.js';
import { calibrateEndings } from './endings-page.mjs';
import { calibrateFields } from './fields.mjs';
import { mediaOfGroups } from './groups.mjs';
import { countLayouts } from './layouts.mjs';
import { makeNames } from './made-names.mjs';
import { ALL_SOURCES, readNames, shareOf } from './read-names.mjs';
import { reliabilityPage, reliabilitySvg } from './report.mjs';
import { countRules, leaveOut, statedBy } from './rules.mjs';
import { writeGroups, writeLayouts, writePrecisions } from './write.mjs';

const { values } = parseArgs({
  options: { data: { type: 'string' }, every: { type: 'string', default: '4' }, only: { type: 'string' } },
});
if (values.data === undefined || ![undefined, 'fields', 'endings', 'rules', 'layouts'].includes(values.only)) {
  console.error('Usage: node tools/calibrate/main.mjs --data FOLDER [--every N] [--only fields|endings|rules|layouts]');
  process.exit(2);
}

const { only = 'all' } = values;
if (only === 'all' || only === 'fields') await calibrateFields(values.data);
if (only === 'all' || only === 'endings') await calibrateEndings(values.data);
if (only === 'fields' || only === 'endings') process.exit();

const rows = await labelled(values.data, Number(values.every));
const training = rows.filter(({ isHeldOut }) => !isHeldOut);
console.error(`${rows.length} names, ${rows.length - training.length} of them held out`);

if (only !== 'rules') {
  const measured = training.filter(({ isMeasured }) => isMeasured);
  writeLayouts(countLayouts([...measured, ...(await made(values.data))]));
}
if (only === 'layouts') process.exit();

const withoutGroups = decider(new Map());
for (const row of rows) row.isOpen = row.isMeasured ? isOpen(withoutGroups(row.name)) : false;

const groups = mediaOfGroups(training);
const tally = countRules(training, (names) => decider(mediaOfGroups(names)));
const precisions = tally.counts();
keep('rules.json', tally.byCollection());

writeGroups(groups);
writePrecisions(precisions);

const answers = answersTo(
  rows.filter(({ isHeldOut, isMeasured }) => isHeldOut && isMeasured),
  decider(groups),
  precisions,
);
const leftOut = leaveOut(
  training.filter(({ isMeasured }) => isMeasured),
  { tally, fewest: 100 },
);
writeFileSync(new URL('../../docs/precision.svg', import.meta.url), reliabilitySvg(answers));
writeFileSync(new URL('../../docs/precision.md', import.meta.url), reliabilityPage({ answers, leftOut, groups }));

/** Keeps counts that other measurements need; statistics, but by collection. */
function keep(name, counts) {
  const folder = new URL('../../runs/calibrate/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(name, folder), JSON.stringify(counts));
}

/** What MIMMO's rules make of a name, with a table of groups. */
function decider(groupMedia) {
  const decide = createDecider(NAME_RULES, { groupMedia });
  return (name) => decide(openReleaseName(name).scanned());
}

/** Every labelled name; `isMeasured` of those that are counted. */
async function labelled(folder, every) {
  const found = [];
  for await (const row of readNames(folder, ALL_SOURCES)) {
    const isMeasured = row.style !== 'scene' || shareOf(`${row.name}\n`) < 1 / every;
    found.push({ ...row, group: row.name.includes(' ') ? undefined : groupBehindDash(tokenize(row.name)), isMeasured });
  }
  return found;
}

async function made(folder) {
  const found = [];
  for await (const row of makeNames(folder)) if (!row.isHeldOut) found.push(row);
  return found;
}

/** Whether no rule proves what a name is: guesses and hints of rules that come after those of groups leave it open. */
function isOpen(rule) {
  return rule === undefined || rule.id.includes('words') || rule.id.includes('course') || rule.id.includes('version');
}

function answersTo(names, decide, counts) {
  return names.map((row) => {
    const rule = decide(row.name);
    if (!rule) return { ...row, confidence: 0 };
    const confidence = statedBy(counts, rule, row.name);
    return { ...row, rule: rule.id, confidence, answer: rule.medium, isRight: rule.medium === row.medium };
  });
}
