#!/usr/bin/env node
// Measures the weights by which @mimmo/release-name tells the family of a name from its marks: how much more often a
// family's names have a mark than others (naive Bayes without a prior: a name without marks is of no family). Weights that are
// fitted together instead tell the names at hand better and others worse. Usage, after a build:
//
//   node tools/calibrate/families.mjs --data FOLDER
//
// FOLDER has names/{scene,p2p,p2p-more}.jsonl.gz and catalog/*.tsv.gz. Music, audiobooks, books, comics and magazines, of which
// there are few peer-to-peer names, are made from the catalogues. One name in ten is held out: what is right among them is printed. Only the
// weights are written.
import { createReadStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import { MARKED_FAMILIES } from '../../packages/release-name/dist/family/family.js';
import { familyFeatures } from '../../packages/release-name/dist/family/family-features.js';
import { scanName, settle } from '../../packages/release-name/dist/steps.js';
import { readNames, shareOf } from './read-names.mjs';

/** Names of one kind and collection that are used, at most. */
const MOST = 6000;
/** Names that a group, and a feature, must have to be counted. */
const FEWEST = 30;
/** Share of names that is too small to tell much. */
const RARE = 0.003;
/** Weights lie between this and its negative. */
const MOST_WEIGHT = 4;

/** Ways to write works of the catalogues of which there are few names. */
const MADE = [
  {
    file: 'comics',
    medium: 'book',
    forms: [
      ([title, year]) => `${title} 012 (${year}) (digital)`,
      ([title, year]) => `${title} v02 (${year})`,
      ([title, year]) => `${title} #5 (${year})`,
      ([title]) => `${title} c001-010`,
      ([title]) => `${title} Vol. 3 Ch. 12`,
      ([title, year]) => `${title} 02 (of 6) (${year})`,
      ([title]) => `${title} 03.cbz`,
      ([title]) => `${title}_v02_c010[GRP].zip`,
      ([title]) => `${title} 29.rar`,
      ([title]) => `${title} - Chapter 12`,
    ],
  },
  {
    file: 'magazines',
    medium: 'book',
    forms: [
      ([title]) => `${title} No. 123 2019`,
      ([title]) => `${title} Issue 12 2019 PDF`,
      ([title]) => `${title} #17 [2015]`,
    ],
  },
  {
    file: 'books',
    medium: 'book',
    forms: [
      ([author, title, year]) => `${author} - ${title} (${year}) [EPUB]`,
      ([author, title]) => `${author} - ${title} (retail) (mobi)`,
      ([author, title]) => `${author} - ${title}.epub`,
      ([author, title]) => `${title} by ${author}.azw3`,
    ],
  },
  {
    file: 'audiobooks',
    medium: 'audio',
    forms: [
      ([author, title]) => `${author} - ${title} (Unabridged) 64k`,
      ([author, title]) => `${author} - ${title} [M4B]`,
      ([author, title]) => `${title} - ${author} - read by Some Body`,
      ([author, title]) => `${author} - ${title} Audiobook MP3`,
    ],
  },
  {
    file: 'albums',
    medium: 'audio',
    forms: [
      ([artist, title, year]) => `${artist} - ${title} (${year}) [FLAC]`,
      ([artist, title, year]) => `${artist} - ${year} - ${title} (MP3 320)`,
      ([artist, title, year]) => `${artist} - ${title} (${year}) {LP} [24-96]`,
      ([artist, title]) => `${artist} - ${title} [320kbps]`,
      ([artist]) => `${artist} - Symphony No. 5 in C minor, Op. 67`,
      ([artist]) => `${artist} - Discography (1990-2010) FLAC`,
      ([artist, title]) => `01 - ${artist} - ${title}.mp3`,
      ([artist, title]) => `${artist} - ${title}.flac`,
      ([artist, title]) => `${artist} - ${title}.m4a`,
    ],
  },
];
const MOST_MADE = 3000;

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) {
  console.error('Usage: node tools/calibrate/families.mjs --data FOLDER');
  process.exit(2);
}
const names = [];
for await (const row of labelled(values.data)) names.push(row);
for await (const row of made(values.data)) names.push(row);
const training = names.filter(({ isHeldOut }) => !isHeldOut);
const weights = weigh(training);
report(
  names.filter(({ isHeldOut }) => isHeldOut),
  weights,
);
write(weights);

/** Labelled names with their features, at most so many of a kind of a collection. */
async function* labelled(folder) {
  const counts = new Map();
  for await (const { name, medium, subcategory, collection, isHeldOut } of readNames(folder)) {
    const family = MARKED_FAMILIES.indexOf(medium);
    if (family < 0 || (collection === 'scene' && shareOf(`${name} family`) > 0.2)) continue;
    const group = `${collection}/${medium}/${subcategory ?? 'any'}`;
    const count = (counts.get(group) ?? 0) + 1;
    counts.set(group, count);
    if (count <= MOST) yield { group, family, isHeldOut, features: featuresOf(name) };
  }
}

async function* made(folder) {
  for (const { file, medium, forms } of MADE) {
    let count = 0;
    const input = createReadStream(join(folder, 'catalog', `${file}.tsv.gz`)).pipe(createGunzip());
    for await (const line of createInterface({ input })) {
      const columns = line.split('\t');
      if (shareOf(line) > 0.15 || !columns[0]) continue;
      if (count++ >= MOST_MADE) break;
      const name = forms[Math.floor(shareOf(`${line}\n`) * forms.length)](columns);
      const family = MARKED_FAMILIES.indexOf(medium);
      yield { group: `made/${file}`, family, isHeldOut: shareOf(name) < 0.1, features: featuresOf(name) };
    }
  }
}

function featuresOf(name) {
  const scan = scanName(name);
  return familyFeatures(scan, settle(scan));
}

/**
 * Weights by feature: the logarithm of how much more often names of a family have it than names of the others. Kinds and
 * collections weigh alike, so that a large one does not speak for its family; rare features are held near zero.
 */
function weigh(rows) {
  const groups = new Map();
  for (const { group, family, features } of rows) {
    const own = groups.get(group) ?? { family, of: 0, counts: new Map() };
    groups.set(group, own);
    own.of++;
    for (const feature of idsOf(features)) own.counts.set(feature, (own.counts.get(feature) ?? 0) + 1);
  }
  const large = [...groups.values()].filter(({ of }) => of >= FEWEST);
  const seen = new Map();
  for (const { counts } of large)
    for (const [feature, count] of counts) seen.set(feature, (seen.get(feature) ?? 0) + count);
  const table = new Map();
  for (const [feature, count] of seen) {
    if (count < FEWEST) continue;
    const shares = MARKED_FAMILIES.map((_, family) => {
      const own = large.filter((group) => group.family === family);
      return own.reduce((sum, { counts, of }) => sum + (counts.get(feature) ?? 0) / of, 0) / own.length;
    });
    const total = shares.reduce((sum, share) => sum + share, 0);
    table.set(
      feature,
      shares.map((share) => {
        const others = (total - share) / (shares.length - 1);
        return Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, Math.log((share + RARE) / (others + RARE))));
      }),
    );
  }
  return table;
}

/** Keys of weights: every feature and what it is a case of, with a `?` in front where it does not count. */
function idsOf(features) {
  return new Set(features.flatMap(({ id, backoff, isCounted }) => [keyOf(id, isCounted), keyOf(backoff, isCounted)]));
}

function keyOf(id, isCounted) {
  return isCounted ? id : `?${id}`;
}

function sharesOf(features, table) {
  const scores = new Float64Array(MARKED_FAMILIES.length);
  const weighed = features.map(
    ({ id, backoff, isCounted }) => table.get(keyOf(id, isCounted)) ?? table.get(keyOf(backoff, isCounted)),
  );
  for (const weight of new Set(weighed))
    if (weight) for (let family = 0; family < scores.length; family++) scores[family] += weight[family];
  const best = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - best));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}

/** Prints, of each collection of the names held out, how many are told surely and how many of these are right. */
function report(rows, table) {
  const groups = new Map();
  for (const row of rows) groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
  for (const [group, own] of [...groups].sort()) {
    const sure = own
      .map((row) => ({ row, shares: sharesOf(row.features, table) }))
      .filter(({ shares }) => Math.max(...shares) >= 0.6);
    const right = sure.filter(({ row, shares }) => shares[row.family] >= 0.6).length;
    const percent = (part, of) => `${((100 * part) / Math.max(of, 1)).toFixed(1)} %`;
    console.log(
      `${group.padEnd(48)} ${String(own.length).padStart(6)} told ${percent(sure.length, own.length)}, right ${percent(right, sure.length)}`,
    );
  }
}

function write(table) {
  const rows = [...table].sort(([left], [right]) => (left < right ? -1 : 1));
  const counted = rows.filter(([feature]) => !feature.startsWith('?'));
  const uncounted = rows
    .filter(([feature]) => feature.startsWith('?'))
    .map(([feature, weight]) => [feature.slice(1), weight]);
  writeFileSync(
    new URL('../../packages/release-name/src/family/family-weights.generated.ts', import.meta.url),
    `// Written by tools/calibrate/families.mjs; do not edit.

type Weights = readonly [video: number, audio: number, book: number, software: number];

/** Weights of familyFeatures, of those that count and of those that may be words of the title. */
export const FAMILY_WEIGHTS: Readonly<Record<'counted' | 'uncounted', Readonly<Record<string, Weights>>>> = {
  counted: {
${linesOf(counted)}  },
  uncounted: {
${linesOf(uncounted)}  },
};
`,
  );
}

function linesOf(rows) {
  return rows
    .map(
      ([feature, weight]) => `    '${feature}': [${weight.map((value) => Number(value.toFixed(1)) + 0).join(', ')}],\n`,
    )
    .join('');
}
