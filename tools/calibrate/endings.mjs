// How often the files of a release tell its medium, by what decided: the structure, or the rule with its extension.

import { extensionStage } from '../../packages/patterns/dist/index.js';
import { createDecider } from '../../packages/patterns/dist/rules/decide.js';
import { endingKeys, endingPrecision } from '../../packages/patterns/dist/rules/ending-precision.js';
import { NAME_RULES } from '../../packages/patterns/dist/rules/index.js';
import { rulePrecision } from '../../packages/patterns/dist/rules/rule-precision.js';
import { openReleaseName } from '../../packages/release-name/dist/index.js';
import { ALL_SOURCES, readNames } from './read-names.mjs';
import { createTally } from './tally.mjs';

/** Answers of one collection that count for one key: a large collection is no better proof than a middling one. */
const MOST_OF_COLLECTION = 100;
/** Answers of one extension that say what to expect of others of its medium. */
const MOST_OF_EXTENSION = 20;
const SURE = 0.9;
/** Collections with this many sure answers are held to the share of right ones. */
const FEWEST_SURE = 100;

/**
 * Every answer of the extension stage to labelled names, `{ collection, medium, answer?, name, isHeldOut }`; of scene names, which
 * have no files, none.
 */
export async function answersByFiles(folder) {
  const stage = extensionStage();
  const answers = [];
  for await (const { name, collection, medium, files, isHeldOut } of readNames(folder, ALL_SOURCES.slice(1))) {
    const sized = files.map(({ path, size }) => ({ path, size: size ?? 0 }));
    const result = stage.classify({ name, files: sized, origin: 'json' });
    const hasFiles = files.length > 0;
    answers.push({ name, collection, medium, isHeldOut, hasFiles, ...(result && { answer: answerOf(result) }) });
  }
  return answers;
}

function answerOf({ medium, evidence }) {
  const [rule, ending = ''] = evidence.split(' .');
  return { medium, rule, ending };
}

/** Counts by the keys that confidences are looked up by, without those of one collection. */
export function countEndings(answers, { without } = {}) {
  const byCollection = new Map();
  for (const { collection, medium, answer, isHeldOut } of answers) {
    if (!answer || isHeldOut || collection === without) continue;
    if (!byCollection.has(collection)) byCollection.set(collection, new Map());
    const own = byCollection.get(collection);
    const key = JSON.stringify(answer);
    const entry = own.get(key) ?? { right: 0, of: 0 };
    entry.of++;
    if (answer.medium === medium) entry.right++;
    own.set(key, entry);
  }
  const sums = new Map();
  for (const own of byCollection.values())
    for (const [key, entry] of own) add(sums, key, { ...entry, share: Math.min(1, MOST_OF_COLLECTION / entry.of) });
  return tableOf(sums);
}

function add(sums, key, { right, of, share }) {
  const sum = sums.get(key) ?? { right: 0, of: 0 };
  sum.right += share * right;
  sum.of += share * of;
  sums.set(key, sum);
}

/** Each extension and structure by itself, what they borrow from, and each rule as a whole. */
function tableOf(sums) {
  const counts = new Map();
  const count = (key, { right, of }) => {
    const entry = counts.get(key) ?? { right: 0, of: 0 };
    counts.set(key, { right: entry.right + right, of: entry.of + of });
  };
  const answers = [...sums].map(([key, sum]) => ({ answer: JSON.parse(key), sum }));
  for (const { answer, sum } of answers) {
    count(endingKeys(answer)[0], sum);
    if (answer.ending !== '') count(answer.rule, sum);
  }
  for (const [key, { kin, ...entry }] of kinOf(answers)) {
    const share = key.includes('.') ? Math.min(1, MOST_OF_EXTENSION / entry.of) : 1;
    count(kin, { right: share * entry.right, of: share * entry.of });
  }
  const sorted = [...counts].sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(
    sorted.map(([key, { right, of }]) => [key, { right: Math.round(right), of: Math.round(of) }]),
  );
}

/** Counts of each extension and structure, with the key of what its kind say together. */
function kinOf(answers) {
  const found = new Map();
  for (const { answer, sum } of answers) {
    const [key, kin] = endingKeys(answer);
    const entry = found.get(key) ?? { kin, right: 0, of: 0 };
    found.set(key, { kin, right: entry.right + sum.right, of: entry.of + sum.of });
  }
  return found;
}

/**
 * Answers to each collection that has files by rules alone, with the precisions of extensions that all other collections give;
 * `{ collection, of, sure, right, wrong }`, `wrong` the commonest wrong answers.
 */
export function leaveFilesOut(answers) {
  const decider = createDecider(NAME_RULES);
  const decide = (name) => decider(openReleaseName(name).scanned());
  const collections = new Map();
  for (const row of answers) {
    if (!collections.has(row.collection)) collections.set(row.collection, []);
    collections.get(row.collection).push(row);
  }
  const found = [];
  for (const [collection, rows] of collections) {
    if (!rows.some(({ hasFiles }) => hasFiles)) continue;
    const counts = countEndings(answers, { without: collection });
    const wrong = createTally();
    let [sure, right] = [0, 0];
    for (const { name, medium, answer } of rows) {
      const said = saidOf(name, { answer, counts, decide });
      if (!said) continue;
      sure++;
      if (said.medium === medium) right++;
      else wrong.count(`${said.by} for ${medium}`, false);
    }
    found.push({ collection, of: rows.length, sure, right, wrong: wrong.counts });
  }
  return found;
}

function saidOf(name, { answer, counts, decide }) {
  if (answer && endingPrecision(answer, counts) >= SURE)
    return { medium: answer.medium, by: `${answer.rule} .${answer.ending}` };
  const rule = decide(name);
  return rule && rulePrecision(rule.id) >= SURE ? { medium: rule.medium, by: rule.id } : undefined;
}

/** Whether a collection has so many sure answers that their share of right ones means something. */
export function isMeasured({ sure }) {
  return sure >= FEWEST_SURE;
}
