// Writes what the files of releases tell of their medium: the table of counts, and a page about the collections left out.
import { writeFileSync } from 'node:fs';
import { answersByFiles, countEndings, isMeasured, leaveFilesOut } from './endings.mjs';
import { percent } from './tally.mjs';
import { writeEndings } from './write.mjs';

/** Of sure answers, this share has to be right in each collection that is measured. */
const ASKED = 0.97;

/** Measures files, writes the table and the page, and names collections that fall short. */
export async function calibrateEndings(folder) {
  const answers = await answersByFiles(folder);
  const counts = countEndings(answers);
  const leftOut = leaveFilesOut(answers);
  writeEndings(counts);
  writeFileSync(new URL('../../docs/file-confidence.md', import.meta.url), page({ answers, counts, leftOut }));
  for (const { collection, sure, right, wrong } of leftOut.filter(isMeasured))
    if (right < ASKED * sure) console.error(`${collection}: ${percent(right, sure)} % of ${sure} right`, wrong);
}

function page({ answers, counts, leftOut }) {
  const collections = leftOut
    .sort((one, other) => (one.collection < other.collection ? -1 : 1))
    .map(({ collection, of, sure, right }) => `| ${collection} | ${of} | ${sure} | ${percent(right, sure)} |`);
  const decided = Object.entries(counts)
    .filter(([, { of }]) => of >= 20)
    .map(([key, { right, of }]) => `| \`${key}\` | ${of} | ${percent(right, of)} |`);
  return `# What files tell of the medium

Written by \`node tools/calibrate/main.mjs --data FOLDER --only endings\`; do not edit. The confidence of an answer about files is how
often the extension that decided, or the way in which the files lie, was right on ${answers.filter(({ hasFiles }) => hasFiles).length} labelled
file lists and on names that end as files do. A collection counts for at most a hundred answers of an extension. An extension that is
met seldom borrows from all of its medium, each counted for twenty; a structure from all structures ([decision
0205](decisions/0205-what-most-of-the-substance-is.md)).

## Collections that the confidences know nothing of

Answers of 0.9 and more by rules alone, files and name together, with the confidences that all other collections give. At least
97 % have to be right in each with a hundred such answers or more.

| collection | releases | answered with 0.9 or more | right of those, % |
|---|--:|--:|--:|
${collections.join('\n')}

## What decided

By rule and extension, or by structure: what was answered at least twenty times, each collection counted for a hundred at most.
\`most\`: where most files have the extension, not all. A medium: its extensions, each counted for twenty at most.

| decided by | answers | right, % |
|---|--:|--:|
${decided.join('\n')}
`;
}
