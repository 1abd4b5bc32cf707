#!/usr/bin/env node
// Measures how often the rules of @mimmo/patterns are right, and writes the tables that they take their confidence from, a
// page about it and a reliability diagram. Only statistics are written. Usage, after a build:
//
//   node tools/calibrate/main.mjs --data FOLDER [--every N] [--only fields]
//
// FOLDER has names/{scene,p2p,p2p-more,p2p-3,p2p-4}.jsonl.gz and catalog/*.tsv.gz. Of scene names, one in N (4) is measured; all
// of them say which groups keep to one medium. `--only fields` measures how sure the parser's fields are, and nothing else.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createDecider } from '../../packages/patterns/dist/rules/decide.js';
import { NAME_RULES } from '../../packages/patterns/dist/rules/index.js';
import { groupBehindDash } from '../../packages/patterns/dist/rules/shape.js';
import { statedShare } from '../../packages/patterns/dist/rules/stated-share.js';
import { openReleaseName } from '../../packages/release-name/dist/index.js';
import { tokenize } from '../../packages/release-name/dist/steps.js';
import { countEndings } from './endings.mjs';
import { calibrateFields } from './fields.mjs';
import { mediaOfGroups } from './groups.mjs';
import { countLayouts } from './layouts.mjs';
import { makeNames } from './made-names.mjs';
import { readNames, shareOf } from './read-names.mjs';
import { reliabilityPage, reliabilitySvg } from './report.mjs';
import { createTally } from './tally.mjs';
import { writeGroups, writeLayouts, writePrecisions } from './write.mjs';

const { values } = parseArgs({
  options: { data: { type: 'string' }, every: { type: 'string', default: '4' }, only: { type: 'string' } },
});
if (values.data === undefined || (values.only !== undefined && values.only !== 'fields')) {
  console.error('Usage: node tools/calibrate/main.mjs --data FOLDER [--every N] [--only fields]');
  process.exit(2);
}

await calibrateFields(values.data);
if (values.only === 'fields') process.exit();

const rows = await labelled(values.data, Number(values.every));
const training = rows.filter(({ isHeldOut }) => !isHeldOut);
console.error(`${rows.length} names, ${rows.length - training.length} of them held out`);

const withoutGroups = decider(new Map());
for (const row of rows) row.isOpen = row.isMeasured ? isOpen(withoutGroups(row.name)) : false;

const groups = mediaOfGroups(training);
const precisions = { ...crossFitted(training), ...countEndings(training) };
const layouts = countLayouts([...training.filter(({ isMeasured }) => isMeasured), ...(await made(values.data))]);

writeGroups(groups);
writePrecisions(precisions);
writeLayouts(layouts);

const answers = answersTo(
  rows.filter(({ isHeldOut, isMeasured }) => isHeldOut && isMeasured),
  groups,
  precisions,
);
const leftOut = leaveOut(
  training.filter(({ isMeasured }) => isMeasured),
  groups,
);
writeFileSync(new URL('../../docs/precision.svg', import.meta.url), reliabilitySvg(answers));
writeFileSync(
  new URL('../../docs/precision.md', import.meta.url),
  reliabilityPage({ answers, leftOut, groups, layouts }),
);

/** What MIMMO's rules make of a name, with a table of groups. */
function decider(groupMedia) {
  const decide = createDecider(NAME_RULES, { groupMedia });
  return (name) => decide(openReleaseName(name).scanned());
}

/** Every labelled name; `isMeasured` of those that are counted. */
async function labelled(folder, every) {
  const found = [];
  for await (const row of readNames(folder)) {
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

/** Counts per rule, each half of the names measured with the groups of the other half. */
function crossFitted(names) {
  const tally = createTally();
  for (const half of [0, 1]) {
    const isMine = ({ name }) => shareOf(`half ${name}`) < 0.5 === (half === 0);
    const others = mediaOfGroups(names.filter((row) => !isMine(row)));
    const decide = decider(others);
    for (const row of names) {
      if (!row.isMeasured || !isMine(row)) continue;
      const rule = decide(row.name);
      if (rule) tally.count(rule.id, rule.medium === row.medium);
    }
  }
  return tally.counts;
}

function answersTo(names, groupMedia, counts) {
  const decide = decider(groupMedia);
  return names.map((row) => {
    const rule = decide(row.name);
    if (!rule) return { ...row, confidence: 0 };
    const confidence = statedShare(counts[rule.id] ?? { right: 0, of: 0 });
    return { ...row, rule: rule.id, confidence, answer: rule.medium, isRight: rule.medium === row.medium };
  });
}

/** Answers to each peer-to-peer collection, with the precisions that all other names give. */
function leaveOut(names, groupMedia) {
  const decide = decider(groupMedia);
  const all = createTally();
  const byCollection = new Map();
  for (const row of names) {
    const rule = decide(row.name);
    if (!byCollection.has(row.collection)) byCollection.set(row.collection, { tally: createTally(), answers: [] });
    const { tally, answers } = byCollection.get(row.collection);
    answers.push({ medium: row.medium, rule });
    if (!rule) continue;
    all.count(rule.id, rule.medium === row.medium);
    tally.count(rule.id, rule.medium === row.medium);
  }
  const found = [];
  for (const [collection, { tally, answers }] of byCollection) {
    if (answers.length < 300) continue;
    let sure = 0;
    let right = 0;
    for (const { medium, rule } of answers) {
      if (!rule) continue;
      const [ours, theirs] = [all.get(rule.id), tally.get(rule.id)];
      if (statedShare({ right: ours.right - theirs.right, of: ours.of - theirs.of }) < 0.9) continue;
      sure++;
      if (rule.medium === medium) right++;
    }
    found.push({ collection, of: answers.length, sure, right });
  }
  return found;
}
