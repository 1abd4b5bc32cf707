// How often each field of a name is read right, by its property, by who read it and by how the name is laid out.
import { writeFileSync } from 'node:fs';
import { statedShare } from '../../packages/patterns/dist/rules/stated-share.js';
import { parseReleaseName } from '../../packages/release-name/dist/index.js';
import { confidenceKeys, nameLook } from '../../packages/release-name/dist/steps.js';
import { fieldsPage } from './fields-page.mjs';
import { makeNames } from './made-names.mjs';
import { ALL_SOURCES, readNames, shareOf } from './read-names.mjs';
import { same } from './same.mjs';
import { createTally } from './tally.mjs';
import { writeFieldConfidences } from './write.mjs';

/** Keys that fewer names have are judged by those like them. */
const FEWEST = 30;
/** Names of one collection that a key counts, at most: a large collection must not speak for all. */
const MOST_OF_COLLECTION = 1000;
/** How far a key must be from the coarser one, to stand in the table beside it. */
const LEAST_DIFFERENCE = 0.01;
/** Of scene names, which are many and alike, one in so many is read. */
const SCENE_EVERY = 6;

/** Whether what is read of a property is right, `undefined` where the label does not tell. */
const JUDGES = {
  title: ({ title }, { titles = [] }) => title && titles.some(({ text }) => same(text, title)),
  artist: ({ artist }, reading) => artist && same(reading.artist, artist),
  author: ({ author }, reading) => author && same(reading.author, author),
  year: ({ year }, reading) => year && reading.year === year,
  season: ({ season, ...row }, { seasons }) => isNumbered(row, season) && isOne(seasons, season),
  episode: ({ episode, ...row }, { episodes }) => isNumbered(row, episode) && isOne(episodes, episode),
  group: ({ group }, reading) => group && same(reading.group, group),
};

/** The properties that labels tell. */
const MEASURED = Object.keys(JUDGES);

/** Whether a label tells of numbers: by naming one, or, in scene names that it has read whole, by naming none. */
function isNumbered({ style, title, year, group }, number) {
  return number !== undefined || (style === 'scene' && Boolean(title && year && group)) ? true : undefined;
}

function isOne(numbers, number) {
  return numbers?.length === 1 && numbers[0] === number;
}

/** Writes the table of the fields' confidences, and a page that says how far they can be trusted. */
export async function calibrateFields(folder) {
  const judged = await judgedValues(folder);
  const stated = statedByKey(judged.filter(({ isHeldOut }) => !isHeldOut));
  writeFieldConfidences(stated);
  const heldOut = judged.filter(({ isHeldOut }) => isHeldOut);
  const answers = heldOut.map((value) => ({ ...value, confidence: statedFor(value, stated) }));
  const page = fieldsPage({ answers, properties: MEASURED, keys: stated.size });
  writeFileSync(new URL('../../docs/field-confidence.md', import.meta.url), page);
}

/** Every value that a reading gives and a label tells: `{ property, keys, isRight, collection, isHeldOut }`. */
async function judgedValues(folder) {
  const judged = [];
  for (const row of await rowsOf(folder)) {
    // Half of the names are read as somebody reads them who knows their medium, and half by those who do not.
    const reading = parseReleaseName(row.name, shareOf(`medium ${row.name}`) < 0.5 ? { medium: row.medium } : {});
    const layout = { look: nameLook(row.name), kind: reading.kind };
    for (const property of MEASURED) {
      const mark = reading.marks.find((other) => other.property === property);
      const verdict = mark && JUDGES[property](row, reading);
      if (verdict === undefined || verdict === '') continue;
      const { collection, isHeldOut } = row;
      judged.push({ property, keys: confidenceKeys(mark, layout), isRight: verdict === true, collection, isHeldOut });
    }
  }
  return judged;
}

/** Names with labels of their parts, in an order that has nothing to do with where they come from. */
async function rowsOf(folder) {
  const rows = [];
  for await (const row of readNames(folder, ALL_SOURCES))
    if (MEASURED.some((property) => row[property] !== undefined) && isRead(row)) rows.push(row);
  for await (const row of makeNames(folder)) rows.push(row);
  const place = new Map(rows.map((row) => [row, shareOf(`order ${row.name}`)]));
  return rows.sort((one, other) => place.get(one) - place.get(other));
}

function isRead({ style, name }) {
  return style !== 'scene' || shareOf(`${name}\n`) < 1 / SCENE_EVERY;
}

/** What each key states, by the counts of its values; keys that say nothing new are left out. */
function statedByKey(judged) {
  const tally = createTally();
  const taken = new Map();
  for (const { keys, isRight, collection } of judged) {
    for (const key of keys) {
      const source = `${collection}\n${key}`;
      const count = taken.get(source) ?? 0;
      if (count >= MOST_OF_COLLECTION) continue;
      taken.set(source, count + 1);
      tally.count(key, isRight);
    }
  }
  const stated = new Map();
  // The coarser keys are shorter than those that they are the beginning of.
  const counted = Object.entries(tally.counts).filter(([, { of }]) => of >= FEWEST);
  for (const [key, count] of counted.sort(([one], [other]) => one.length - other.length)) {
    const share = statedShare(count);
    const coarser = stated.get(coarserOf(key, stated));
    if (coarser === undefined || Math.abs(share - coarser) >= LEAST_DIFFERENCE) stated.set(key, share);
  }
  return new Map([...stated].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The finest key in a table that a key falls back on. */
function coarserOf(key, stated) {
  const [property, rule, layout] = key.split(' ');
  const look = layout?.split('/')[0];
  const isLook = layout === look;
  const fallbacks = [
    ...(layout && !isLook ? [`${property} ${rule} ${look}`] : []),
    ...(layout ? [`${property} ${rule}`] : []),
  ];
  return [...fallbacks, ...(rule ? [property] : [])].find((fallback) => stated.has(fallback));
}

/** What is stated for a value. */
function statedFor({ keys }, stated) {
  return stated.get(keys.find((key) => stated.has(key)));
}
