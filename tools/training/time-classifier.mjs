// How long the shipped classifier takes, in process: one name at a time, and in batches. Run from the repository's root after
// a build:
//
//   node tools/training/time-classifier.mjs

import { contentClassifier } from '../../models/content-classifier/index.js';
import { createOnnxStage } from '../../packages/classifier-onnx/dist/index.js';

const ARTISTS = ['Anna Berg', 'The Weavers', 'Иван Петров', 'Johan Lind', '山田花子', 'Harbour Quartet'];
const TITLES = ['Northern Lights', 'The Winter Garden', 'Старый дом', 'Kite Racer', '秘密の庭', 'Rivers of the North'];
const TAILS = ['', ' (2018) [FLAC]', '.2019.1080p.BluRay.x264-GROUP', ' v1.4.2 x64', ' (epub)', ' S02E05 720p WEB-DL'];
const contents = ARTISTS.flatMap((artist) =>
  TITLES.flatMap((title) =>
    TAILS.flatMap((tail) => [`${artist} - ${title}${tail}`, `${title}${tail}`.replaceAll(' ', '.')]),
  ),
).map((name) => ({ name, files: [], origin: 'text' }));

const started = performance.now();
const stage = createOnnxStage({ model: contentClassifier });
await stage.classify(contents[0]);
console.log(`first answer, with loading  ${(performance.now() - started).toFixed(0)} ms`);

const times = [];
for (let round = 0; round < 5; round += 1) {
  for (const content of contents) {
    const before = performance.now();
    await stage.classify(content);
    times.push(performance.now() - before);
  }
}
times.sort((a, b) => a - b);
const at = (share) => times[Math.floor(share * times.length)].toFixed(3);
console.log(`one name                    median ${at(0.5)} ms, 99 % below ${at(0.99)} ms`);

const many = Array.from({ length: 20 }, () => contents).flat();
const before = performance.now();
await stage.classifyMany(many);
console.log(`in batches                  ${((1000 * many.length) / (performance.now() - before)).toFixed(0)} names/s`);
await stage[Symbol.asyncDispose]();
