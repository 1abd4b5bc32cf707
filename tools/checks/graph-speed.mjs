#!/usr/bin/env node
// What a name costs the two models that are graphs: by MIMMO's own runtime, and by onnxruntime-node on one thread, in turns on the same
// batches, so that whatever else the machine does falls on both alike. Processor time of the process, medians of the rounds;
// names are made up, as those of the benchmark. Needs a build and onnxruntime-node, which the repository installs.
// Usage: node tools/checks/graph-speed.mjs [--rounds 15]
import { parseArgs } from 'node:util';
import { contentClassifier } from '../../models/content-classifier/index.js';
import { nameReader } from '../../models/name-reader/index.js';
import { tokenBatches } from '../../packages/classifier-onnx/dist/batches.js';
import { readModelFolder } from '../../packages/classifier-onnx/dist/model-folder.js';
import { modelSource } from '../../packages/manifest/dist/index.js';
import { createNameReader } from '../../packages/name-reader/dist/index.js';
import { describeName } from '../../packages/name-reader/dist/model/described.js';
import { windowBatches } from '../../packages/name-reader/dist/model/window-batches.js';
import { wordHasher } from '../../packages/name-reader/dist/words/word-ids.js';
import { loadOnnxRuntime } from '../../packages/onnx/dist/index.js';
import { openNative } from '../../packages/onnx/dist/node/native-graph.js';
import { madeNames } from '../benchmark/dist/speed/made-names.js';

/** Names of a round. */
const NAMES = 512;
/** Rounds that only warm up. */
const WARM = 3;

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '15' } } });
const names = madeNames(NAMES, 3);
const own = await loadOnnxRuntime();
const reader = createNameReader({ model: nameReader });

const tasks = [
  ...(await graphTasks('classifier', await classifierBatches(), modelSource(contentClassifier).file('model.onnx'))),
  ...(await graphTasks('name reader', readerBatches(), modelSource(nameReader).file('model.onnx'))),
  { what: 'name reader with its words and spans, in batches', run: () => reader.readMany(names) },
  {
    what: 'name reader with its words and spans, singly',
    async run() {
      for (const name of names) await reader.read(name);
    },
  },
].map((task) => ({ ...task, times: [] }));

for (let round = -WARM; round < Number(values.rounds); round++) {
  for (const { run, times } of tasks) {
    const begun = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(begun);
    if (round >= 0) times.push((user + system) / 1000 / NAMES);
  }
}
for (const { what, beside, times } of tasks) {
  const peer = tasks.find((task) => task.what === beside);
  const ratio = peer ? `  ${(median(times) / median(peer.times)).toFixed(2)} ×` : '';
  console.log(`${what.padEnd(50)} ${median(times).toFixed(3)} ms a name${ratio}`);
}

/** The graph of a model by both runtimes, in batches and one name at a time. */
async function graphTasks(model, { together, singly }, file) {
  const graphs = { '@mimmo/onnx': await own.open(file), 'onnxruntime-node': await openNative(file, {}, new Error()) };
  return Object.entries({ 'in batches': together, singly }).flatMap(([how, batches]) =>
    Object.entries(graphs).map(([runtime, graph]) => ({
      what: `${model}, ${how}: ${runtime}`,
      beside: runtime === 'onnxruntime-node' ? undefined : `${model}, ${how}: onnxruntime-node`,
      async run() {
        for (const inputs of batches) await graph.run(inputs);
      },
    })),
  );
}

async function classifierBatches() {
  const { tokenizer, manifest } = await readModelFolder(modelSource(contentClassifier), undefined);
  const tokens = names.map((name) => tokenizer.encode(name, manifest.maxLength));
  const batches = (lists) =>
    [...tokenBatches(lists, tokenizer.paddingId)].map(({ positions, length, inputIds, attentionMask }) => {
      const dims = [positions.length, length];
      return { input_ids: { data: inputIds, dims }, attention_mask: { data: attentionMask, dims } };
    });
  return { together: batches(tokens), singly: tokens.flatMap((list) => batches([list])) };
}

function readerBatches() {
  const hash = wordHasher();
  const described = names.map((name) => describeName(name, hash));
  const batches = (list) => [...windowBatches(list)].map(({ inputs }) => inputs);
  return { together: batches(described), singly: described.flatMap((name) => batches([name])) };
}

function median(list) {
  return list.toSorted((left, right) => left - right)[Math.floor(list.length / 2)];
}
