#!/usr/bin/env node
// Measures the weights by which the parser of @mimmo/patterns tells the family of a name from its marks: how much more often a
// family's names have a mark than others (naive Bayes without a prior: a name without marks is of no family). Weights that are
// fitted together instead tell the names at hand better and others worse. Usage, after a build:
//
//   node tools/calibrate/families.mjs --data FOLDER
//
// FOLDER has names/{scene,p2p,p2p-more}.jsonl.gz and catalog/*.tsv.gz. Comics and magazines, of which there are few
// peer-to-peer names, are made from the catalogues. One name in ten is held out: what is right among them is printed. Only the
// weights are written.
import { createReadStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import { MARKED_FAMILIES } from '../../packages/patterns/dist/release-name/family.js';
import { familyFeatures } from '../../packages/patterns/dist/release-name/family-features.js';
import { scanName } from '../../packages/patterns/dist/release-name/scan.js';
import { settle } from '../../packages/patterns/dist/release-name/settle.js';
import { readNames, shareOf } from './read-names.mjs';

/** Names of one kind and collection that are used, at most. */
const MOST = 6000;
/** Names that a group must have to be counted. */
const FEWEST = 30;
/** Share of names that is too small to tell much. */
const RARE = 0.003;
/** Weights lie between this and its negative; smaller ones than the least say nothing. */
const MOST_WEIGHT = 4;
const LEAST_WEIGHT = 0.25;

/** Ways to write works of the catalogues of which there are few names. */
const MADE = [
  {
    file: 'comics',
    forms: [
      (title, year) => `${title} 012 (${year}) (digital)`,
      (title, year) => `${title} v02 (${year})`,
      (title, year) => `${title} #5 (${year})`,
      (title) => `${title} c001-010`,
      (title) => `${title} Vol. 3 Ch. 12`,
      (title, year) => `${title} 02 (of 6) (${year})`,
      (title) => `${title} 03.cbz`,
    ],
  },
  {
    file: 'magazines',
    forms: [
      (title) => `${title} No. 123 2019`,
      (title) => `${title} Issue 12 2019 PDF`,
      (title) => `${title} #17 [2015]`,
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
const weights = fit(training);
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
  for (const { file, forms } of MADE) {
    let count = 0;
    const input = createReadStream(join(folder, 'catalog', `${file}.tsv.gz`)).pipe(createGunzip());
    for await (const line of createInterface({ input })) {
      if (shareOf(line) > 0.15) continue;
      if (count++ >= MOST_MADE) break;
      const [title, year] = line.split('\t');
      const name = forms[Math.floor(shareOf(`${line}\n`) * forms.length)](title, year || '2015');
      const group = `made/${file}`;
      yield {
        group,
        family: MARKED_FAMILIES.indexOf('book'),
        isHeldOut: shareOf(name) < 0.1,
        features: featuresOf(name),
      };
    }
  }
}

function featuresOf(name) {
  const scan = scanName(name);
  return [...familyFeatures(scan, settle(scan))];
}

/**
 * Weights by feature: the logarithm of how much more often names of a family have it than names of the others. Kinds and
 * collections weigh alike, so that a large one does not speak for its family; rare features are held near zero.
 */
function fit(rows) {
  const groups = new Map();
  for (const { group, family, features } of rows) {
    const own = groups.get(group) ?? { family, of: 0, counts: new Map() };
    groups.set(group, own);
    own.of++;
    for (const feature of features) own.counts.set(feature, (own.counts.get(feature) ?? 0) + 1);
  }
  const large = [...groups.values()].filter(({ of }) => of >= FEWEST);
  const seen = new Set(large.flatMap(({ counts }) => [...counts.keys()]));
  const table = new Map();
  for (const feature of seen) {
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

function sharesOf(features, table) {
  const scores = new Float64Array(MARKED_FAMILIES.length);
  for (const feature of features) {
    const weight = table.get(feature);
    if (weight) for (let family = 0; family < scores.length; family++) scores[family] += weight[family];
  }
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
  const lines = [...table]
    .map(([feature, weight]) => [feature, [...weight].map((value) => Number(value.toFixed(1)) + 0)])
    .filter(([, weight]) => weight.some((value) => Math.abs(value) >= LEAST_WEIGHT))
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([feature, weight]) => `  '${feature}': [${weight.join(', ')}],\n`);
  writeFileSync(
    new URL('../../packages/patterns/src/release-name/family-weights.generated.ts', import.meta.url),
    `// Written by tools/calibrate/families.mjs; do not edit.

/** Weights of familyFeatures for video, audio, book and software. */
export const FAMILY_WEIGHTS: Readonly<Record<string, readonly [number, number, number, number]>> = {
${lines.join('')}};
`,
  );
}
