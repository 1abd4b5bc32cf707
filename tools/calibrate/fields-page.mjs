// The page that says how far the confidences of fields can be trusted.
import { percent } from './tally.mjs';

const SURE = 0.9;
const FEWEST = 100;
const BINS = [0, 0.2, 0.4, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.01];

/** `answers` are held-out values with what was stated for them; `keys` is the number of rows of the table. */
export function fieldsPage({ answers, properties, keys }) {
  const of = (select) => answers.filter(select);
  const fields = properties.map((property) => `| ${property} | ${cells(of((value) => value.property === property))} |`);
  const bins = BINS.slice(1).flatMap((to, at) => {
    const from = BINS[at];
    const own = of(({ confidence }) => confidence >= from && confidence < to);
    return own.length === 0
      ? []
      : [`| ${from} to ${Math.min(to, 1)} | ${own.length} | ${stated(own)} | ${percent(right(own), own.length)} % |`];
  });
  const collections = [...new Set(answers.map(({ collection }) => collection))].sort().flatMap((collection) => {
    const own = of((value) => value.collection === collection);
    return own.length < FEWEST ? [] : [`| ${collection} | ${cells(own)} |`];
  });
  return `# How far the confidence of a field can be trusted

Written by \`node tools/calibrate/main.mjs --data FOLDER --only fields\`; do not edit. \`parseReleaseName(name, { confidence: true })\`
says of each field how sure it is. It looks up how often values were right that the same rule read in names of the same look
and kind; where fewer than 30 labelled names have those, it falls back on the rule in names of that look, then on the rule,
then on the property: ${keys} rows in all. A field states the lower end of the 90 % interval
where that is 0.9 or more, else the share to expect.

Labels are those of scene names, of collections whose owners say what stands in their names, and of names made of catalogued
works; no collection counts for more than 1,000 names of a row. Half of the names are read with their medium, half without.
A value is right where it equals the label but for case, accents and punctuation; a title where one of the name's titles does.

Properties that no label tells state a prior: 0.89 for marks that prove wherever they stand (\`1080p\`, \`x264\`), and two in
three, as of a rule that was never measured, for words that may be a title's and for what a layout finds. What the caller
expected is stated with 1, for the caller answers for it.

What follows was measured on ${answers.length} values of other names, one in ten, which the table does not depend on.

| property | values | right | stated, mean | stated with 0.9 or more | right of those |
|---|--:|--:|--:|--:|--:|
${fields.join('\n')}

| confidence | values | stated, mean | right |
|---|--:|--:|--:|
${bins.join('\n')}

| collection | values | right | stated, mean | stated with 0.9 or more | right of those |
|---|--:|--:|--:|--:|--:|
${collections.join('\n')}
`;
}

function cells(values) {
  const sure = values.filter(({ confidence }) => confidence >= SURE);
  const share = `${percent(sure.length, values.length)} %`;
  return `${values.length} | ${percent(right(values), values.length)} % | ${stated(values)} | ${share} | ${percent(right(sure), sure.length)} %`;
}

function right(values) {
  return values.filter(({ isRight }) => isRight).length;
}

function stated(values) {
  return `${percent(
    values.reduce((sum, { confidence }) => sum + confidence, 0),
    values.length,
  )} %`;
}
