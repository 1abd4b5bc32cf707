// Answers as MIMMO gives them, rules and model together, for `classifier evaluate --with-rules`.
//
// One JSON line in, one out, in order: {name, files, medium, confidence, probabilities}, the last three being what the model
// says, becomes {medium, confidence, source} of the cascade: file endings, name rules, model.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createCascade } from '../../packages/cascade/dist/index.js';
import { extensionStage, patternStage } from '../../packages/patterns/dist/index.js';

const { pool } = JSON.parse(
  readFileSync(new URL('../../models/content-classifier/manifest.json', import.meta.url), 'utf8'),
);

/** What the model says of each content that is being asked about. */
const answers = new WeakMap();
const model = { name: 'ml', classify: (content) => answers.get(content) };
const cascade = createCascade([extensionStage(), patternStage(), model]);

async function* contents() {
  for await (const line of createInterface({ input: process.stdin })) {
    const { name, files, ...answer } = JSON.parse(line);
    const content = { name, files, origin: 'json' };
    answers.set(content, { ...answer, pool });
    yield content;
  }
}

for await (const { medium, confidence, source } of cascade.classifyMany(contents(), { batchSize: 256 })) {
  process.stdout.write(`${JSON.stringify({ medium, confidence, source })}\n`);
}
