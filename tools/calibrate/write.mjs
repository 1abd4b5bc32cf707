// Writes the generated tables of @mimmo/patterns and @mimmo/release-name.
import { writeFileSync } from 'node:fs';

const HEAD = '// Written by tools/calibrate; do not edit.\n';
const MEDIA = ['audio', 'video', 'software', 'book', 'other'];
const WIDTH = 100;

const file = (path, name = 'patterns') => new URL(`../../packages/${name}/src/${path}`, import.meta.url);

/** Which groups keep to one medium. */
export function writeGroups(groups) {
  const lists = MEDIA.map((medium) => {
    const names = [...groups].filter(([, own]) => own === medium).map(([group]) => group);
    return `  ${medium}: [\n${wrapped(names)
      .map((line) => `    '${line}',\n`)
      .join('')}  ],\n`;
  });
  writeFileSync(
    file('rules/groups.generated.ts'),
    `${HEAD}import type { Medium } from '@mimmo/core';

/** Release groups that keep to one medium, in lower case, apart by blanks. */
export const GROUPS: Readonly<Record<Medium, readonly string[]>> = {
${lists.join('')}};
`,
  );
}

/** How often each rule was right. */
export function writePrecisions(counts) {
  const lines = Object.entries(counts).map(
    ([id, { scene, plain }]) => `  '${id}': { scene: ${count(scene)}, plain: ${count(plain)} },\n`,
  );
  writeFileSync(
    file('rules/precisions.generated.ts'),
    `${HEAD}import type { RuleCounts } from './stated-share.js';

/** How often each rule about names was right on labelled releases. */
export const RULE_COUNTS: Readonly<Record<string, RuleCounts>> = {
${lines.join('')}};
`,
  );
}

/** How often the files of a release told its medium, by what decided. */
export function writeEndings(counts) {
  const says = 'How often each rule about files was right, by the extension that decided.';
  writeFileSync(
    file('rules/ending-precisions.generated.ts'),
    table('ENDING_COUNTS', { counts, from: './stated-share.js', says }),
  );
}

/** How often each layout was read right. */
export function writeLayouts(counts) {
  const says = 'How often title, artist and year were all read right, by how they stand in a name.';
  writeFileSync(
    file('extraction/layouts.generated.ts'),
    table('LAYOUT_COUNTS', { counts, from: '../rules/stated-share.js', says }),
  );
}

/** What makes a reading right, by property and by how the two readings stand to each other. */
export function writeJointWeights(weights) {
  const rows = [...weights].map(([key, { rules, reader, maySaySure }]) => {
    const lists = [
      ...(rules ? [`rules: [${rules.join(', ')}]`] : []),
      ...(reader ? [`reader: [${reader.join(', ')}]`] : []),
      `maySaySure: ${maySaySure}`,
    ];
    return `  ['${key}', { ${lists.join(', ')} }],\n`;
  });
  writeFileSync(
    file('two-readings/joint-weights.generated.ts', 'mimmo'),
    `${HEAD}import type { JointWeights } from './joint-weights.js';

/** Weights of what makes a reading right, by property and by how the two readings stand to each other. */
export const JOINT_WEIGHTS: JointWeights = new Map([
${rows.join('')}]);
`,
  );
}

/** How sure each field is, by the keys of its mark. */
export function writeFieldConfidences(stated) {
  // Nothing that was counted is certain.
  const lines = [...stated].map(([key, share]) => `  ['${key}', ${Math.min(999, Math.round(share * 1000)) / 1000}],\n`);
  writeFileSync(
    file('fields/confidence/confidences.generated.ts', 'release-name'),
    `${HEAD}
/** How sure a field is, 0 to 1, by property, rule and layout of its mark; the finest key that is listed counts. */
export const FIELD_CONFIDENCES: ReadonlyMap<string, number> = new Map([
${lines.join('')}]);
`,
  );
}

function count({ right, of }) {
  return `{ right: ${right}, of: ${of} }`;
}

function table(name, { counts, from, says }) {
  const lines = Object.entries(counts).map(([key, { right, of }]) => `  '${key}': { right: ${right}, of: ${of} },\n`);
  return `${HEAD}import type { RuleCount } from '${from}';

/** ${says} */
export const ${name}: Readonly<Record<string, RuleCount>> = {
${lines.join('')}};
`;
}

function wrapped(words) {
  const lines = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
