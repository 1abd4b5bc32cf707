// What the rules and the name reader of the built packages say about contents, for fitting what a model counts beside them.
//
// One JSON line in, one out, in order: {name, files, read?} becomes {rule, nameEnding, ending, titleOnly, reader}: of the first
// rule that speaks about the name its id, its medium and the style that it is measured in; of the stage that looks at files its
// medium and confidence, for the name alone and with the files; whether the name shows a title only; where `read` is true how likely
// the name reader holds each medium. Absent: no answer.
import { createInterface } from 'node:readline';
import { createNameReader } from '../../packages/name-reader/dist/index.js';
import {
  createContentReader,
  extensionStage,
  patternStage,
  showsTitleOnly,
} from '../../packages/patterns/dist/index.js';
import { nameStyle } from '../../packages/patterns/dist/rules/rule-precision.js';

const BATCH = 256;
const [reader, names] = [createContentReader(), createNameReader({ model: 'models/name-reader' })];
const [rules, endings] = [patternStage({ reader }), extensionStage()];
let batch = [];
for await (const line of createInterface({ input: process.stdin })) {
  batch.push(JSON.parse(line));
  if (batch.length === BATCH) await answer();
}
await answer();
await names.close();

async function answer() {
  const read = batch.filter((row) => row.read);
  const readings = await names.readMany(read.map(({ name }) => name));
  const verdicts = new Map(read.map((row, at) => [row, readings[at].verdicts?.medium.probabilities]));
  for (const row of batch) process.stdout.write(`${JSON.stringify(said(row, verdicts.get(row)))}\n`);
  batch = [];
}

function said({ name, files }, probabilities) {
  const alone = { name, files: [], origin: 'json' };
  const rule = rules.classify(alone);
  const [nameEnding, ending] = [alone, { name, files, origin: 'json' }].map((content) => endings.classify(content));
  return {
    ...(rule && { rule: { id: rule.evidence, medium: rule.medium, style: nameStyle(name) } }),
    ...(nameEnding && { nameEnding: { medium: nameEnding.medium, confidence: nameEnding.confidence } }),
    ...(ending && { ending: { medium: ending.medium, confidence: ending.confidence } }),
    ...(showsTitleOnly(alone, { rule: rule?.evidence, reader }) && { titleOnly: true }),
    ...(probabilities && { reader: probabilities }),
  };
}
