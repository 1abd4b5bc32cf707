// Whether llama.cpp tokenises and answers as PyTorch did: `node tools/training/llama-greedy.mjs MODEL.gguf REFERENCES`.
// REFERENCES is a folder with tokens.jsonl and greedy.jsonl; the last line printed counts what differs. Exits with 1 if tokens do.
// Weights in float32 should answer alike but for ties; a smaller precision answers a few names otherwise.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [modelPath, references] = process.argv.slice(2);
if (references === undefined) {
  console.error('usage: llama-greedy.mjs MODEL.gguf REFERENCES');
  process.exit(2);
}
const requireFromPackage = createRequire(new URL('../../packages/metadata-llm/package.json', import.meta.url));
const { getLlama } = await import(pathToFileURL(requireFromPackage.resolve('node-llama-cpp')).href);
const llama = await getLlama({ build: 'never', skipDownload: true, gpu: false, logLevel: 'error', maxThreads: 1 });
const model = await llama.loadModel({ modelPath });
const context = await model.createContext({ contextSize: 512, threads: 1 });
const sequence = context.getSequence();

const tokenRows = rows('tokens.jsonl');
const tokensDiffer = tokenRows.filter(({ text, ids }) => String(model.tokenize(text, false)) !== String(ids));
const greedyRows = rows('greedy.jsonl');
const answersDiffer = [];
const milliseconds = [];
for (const row of greedyRows) {
  const started = performance.now();
  const ids = await greedy(row.prompt, row.ids.length + 1);
  milliseconds.push(performance.now() - started);
  if (String(ids) !== String(row.ids)) {
    answersDiffer.push(row.name);
    console.log(JSON.stringify({ name: row.name, expected: row.answer, given: model.detokenize(ids) }));
  }
}
milliseconds.sort((left, right) => left - right);
console.log(
  `${tokensDiffer.length} of ${tokenRows.length} texts tokenised otherwise, ${answersDiffer.length} of ${greedyRows.length} answers differ,` +
    ` ${milliseconds[milliseconds.length >> 1]?.toFixed(1)} ms a name (median)`,
);
await llama.dispose();
process.exit(tokensDiffer.length > 0 ? 1 : 0);

function rows(file) {
  const lines = readFileSync(join(references, file), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

/** The likeliest tokens after the prompt, the end token included, at most `most` of them. */
async function greedy(prompt, most) {
  await sequence.clearHistory();
  const written = [];
  let pending = prompt;
  while (written.length < most) {
    const last = pending.length - 1;
    const answers = await sequence.controlledEvaluate(
      pending.map((token, at) =>
        at === last ? [token, { generateNext: { token: true, options: { temperature: 0 } } }] : token,
      ),
    );
    const token = answers[last]?.next?.token;
    if (token === undefined) break;
    written.push(token);
    if (token === model.tokens.eos) break;
    pending = [token];
  }
  return written;
}
