// Both readings of labelled names, property by property, each judged.
import { isUnsure } from '../../../packages/mimmo/dist/two-readings/is-unsure.js';
import { joinReadings } from '../../../packages/mimmo/dist/two-readings/join.js';
import {
  isOf,
  JOINED_FIELDS,
  readersReading,
  rulesReading,
} from '../../../packages/mimmo/dist/two-readings/joined-field.js';
import { relationOf } from '../../../packages/mimmo/dist/two-readings/relation.js';
import { parseReleaseName } from '../../../packages/release-name/dist/index.js';
import { ALL_SOURCES, readNames, shareOf } from '../read-names.mjs';
import { isRight, LEFT_OUT, readCatalogues } from './judges.mjs';

/** Of scene names, which are many and alike, one in so many is read. */
const SCENE_EVERY = 400;
/** Names of one collection, at most. */
const MOST_OF_COLLECTION = 800;
/** Names that are read at once. */
const BATCH = 512;
/** How the titles of two readings stand to each other where a catalogue can tell which is right. */
const DISAGREEMENTS = new Set(['longer', 'shorter', 'differ']);

/**
 * Every property that a label or a catalogue tells of, and that a reading gives: `{ field, relation, rules, reader, rulesRight,
 * readerRight, collection, language, name }`. Labels are those of collections that the name reader was not trained on. Where the titles of the two
 * readings differ, a catalogue judges, if exactly one of them is a known title: the rules were written with these labels in view, and
 * so are wrong less often there than on names of strangers.
 *
 * Also lists, by collection (`{ isScene, names }`), of every name its medium, whether the name reader is asked about it, and whether that
 * changes a value.
 *
 * @param readMany reads names, as `readMany` of a name reader does
 */
export async function judgedPairs(folder, readMany) {
  const rows = await rowsOf(folder);
  const isKnown = await readCatalogues(folder);
  const pairs = [];
  const asked = new Map();
  for (let at = 0; at < rows.length; at += BATCH) {
    const batch = rows.slice(at, at + BATCH);
    const readings = await readMany(batch.map(({ name }) => name));
    for (const [index, row] of batch.entries()) {
      const release = parseReleaseName(row.name, { medium: row.medium, confidence: true });
      const names = asked.get(row.collection) ?? { isScene: row.style === 'scene', names: [] };
      names.names.push({
        medium: row.medium,
        asks: isUnsure(release, row),
        changes: isChanged(release, joinReadings(release, readings[index], row)),
      });
      asked.set(row.collection, names);
      for (const field of JOINED_FIELDS.filter((each) => isOf(row.medium, each))) {
        const rules = rulesReading(release, release.confidence, field);
        const reader = readersReading(row.name, readings[index], field);
        const relation = relationOf(rules, reader);
        const verdict = relation && judged(row, field, { rules, reader, relation, isKnown });
        if (verdict)
          pairs.push({ field, relation, rules, reader, ...verdict, language: languageOf(row), name: row.name });
      }
    }
  }
  return { pairs, asked };
}

function isChanged(before, after) {
  return JOINED_FIELDS.some((field) => {
    const [own, joined] = [before, after].map((release) => rulesReading(release, undefined, field)?.value);
    return own !== joined;
  });
}

/** Scripts that are told apart where nobody says which language a name is in. */
const SCRIPTS = [
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Cyrillic',
  'Greek',
  'Arabic',
  'Hebrew',
  'Thai',
  'Devanagari',
];

/** The language that the data says a name is in, else the script of its letters that are not Latin, else `Latin`. */
function languageOf({ lang, name }) {
  return lang ?? SCRIPTS.find((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(name)) ?? 'Latin';
}

/** Names by chance, but always the same ones: at most so many of a collection. */
async function rowsOf(folder) {
  const byCollection = new Map();
  for await (const row of readNames(folder, ALL_SOURCES)) {
    if (row.style === 'scene' && shareOf(`${row.name}\n`) >= 1 / SCENE_EVERY) continue;
    if (row.medium === 'other') continue;
    byCollection.set(row.collection, [...(byCollection.get(row.collection) ?? []), row]);
  }
  return [...byCollection.values()].flatMap((rows) =>
    rows
      .map((row) => [shareOf(`pick ${row.name}`), row])
      .sort(([left], [right]) => left - right)
      .slice(0, MOST_OF_COLLECTION)
      .map(([, row]) => row),
  );
}

function judged(row, field, { rules, reader, relation, isKnown }) {
  const [byRules, byReader] = [rules, reader].map((reading) => reading && textOf(reading));
  const isOfCatalogue = field === 'title' && DISAGREEMENTS.has(relation);
  const isLabelled = !isOfCatalogue && (LEFT_OUT.has(row.collection) || row.style === 'scene');
  if (isLabelled && isRight(row, field, byRules ?? byReader) !== undefined) {
    const rulesRight = rules ? isRight(row, field, byRules) : false;
    const readerRight = reader ? isRight(row, field, byReader) : false;
    return { rulesRight, readerRight, collection: row.collection, by: 'label' };
  }
  if (!isOfCatalogue) return undefined;
  const [rulesRight, readerRight] = [byRules, byReader].map((title) => isKnown(row.medium, title));
  return rulesRight === readerRight
    ? undefined
    : { rulesRight, readerRight, collection: row.collection, by: 'catalogue' };
}

/** The value of a reading: the text of its first mark, or all its numbers. */
function textOf({ marks }) {
  const values = marks.map(({ value }) => value);
  return typeof values[0] === 'object' ? [...new Set(values.flat())] : values[0];
}
