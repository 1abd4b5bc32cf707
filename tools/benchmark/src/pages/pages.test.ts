import { describe, expect, test } from '@jest/globals';
import { accuracyPage } from './accuracy-page.js';
import { evaluationPage } from './evaluation-page.js';
import { ownNamesPage } from './own-names-page.js';
import { runtimesPage } from './runtimes-page.js';
import { speedPage } from './speed-page.js';

const cases = Array.from({ length: 12 }, (_, index) => ({
  name: `Some.Film.${index}.1080p.x264-GRP`,
  medium: 'video',
  title: `Some Film ${index}`,
  artist: 'Nobody',
}));
const right = cases.map(({ title }) => ({ medium: 'video', title }));
const wrong = cases.map(() => ({ title: 'Something Else' }));

test('accuracy: a row for each reader that reads any of it, a column for each field that is asked', () => {
  const page = accuracyPage(cases, [
    { reader: 'ours', answers: right },
    { reader: 'theirs', answers: cases.map(({ title }, index) => ({ title: index < 3 ? title : 'Something Else' })) },
    { reader: 'nobody', answers: wrong },
  ]);
  const rows = '| *values* | *12* | *12* |\n| ours | 100.0 | 100.0 |\n| theirs | – | 25.0 |\n';
  expect(page).toContain(`|  | medium | title |\n|---|--:|--:|\n${rows}\n### By medium\n\n**video**\n`);
  expect(page).toContain('**scene**: dots');
  expect(page).not.toContain('**audio**');
  expect(page).not.toContain('nobody');
});

test('evaluation: what a model repairs, and what it breaks', () => {
  const page = evaluationPage(
    cases,
    new Map([
      ['rules, classifier, name reader', wrong],
      ['all', right],
      ['language model', right],
    ]),
  );
  expect(page).toContain('### season\n\nThe model is not installed.');
  expect(page).toContain('|  | values | without | alone | with | repaired | broken |');
  expect(page).toContain('| style: scene | 12 | 0.0 | 100.0 | 100.0 | 12 | 0 |');
});

test('own names: before and now, of all, by medium and by language with values enough', () => {
  const figures = (right: number) => {
    const counts = { medium: { right, of: 10 }, title: { right, of: 8 } };
    const few = { medium: { right: 1, of: 2 } };
    return { all: counts, media: { video: counts }, languages: { fr: counts, hu: few } };
  };
  const page = ownNamesPage({
    before: { date: '2026-01-02', commit: 'abc1234', figures: { rules: figures(4) } },
    now: { rules: figures(6), all: figures(8) },
  });
  expect(page).toContain('10 names in 2 languages. Before: 2026-01-02, commit `abc1234`.');
  expect(page).toContain('|  | values | rules, before | now | all models, before | now |');
  expect(page).toContain('| title | 8 | 50.0 | 75.0 | – | 100.0 |');
  expect(page).toContain('| French | 10 | 40 → 60 (10) | 50 → 75 (8) |');
  expect(page).toContain('| French | 10 | – → 80 (10) | – → 100 (8) |');
  expect(page).not.toContain('Hungarian');
  expect(page).not.toContain('**audio**');
});

test('speed: ratios to one of the race, growth of the costs, the dearest names, models that are there', () => {
  const page = speedPage({
    machine: '2 cores',
    names: 4000,
    rounds: 3,
    speeds: [
      { name: 'ours', namesPerSecond: 50_000 },
      { name: 'theirs', namesPerSecond: 20_000 },
    ],
    reference: 'theirs',
    startup: 1.5,
    costs: [
      {
        reader: 'ours',
        byLength: [
          { length: 64, ms: 0.1 },
          { length: 128, ms: 0.2 },
        ],
        hostile: [{ unit: '|', ms: 3, growth: 2 }],
      },
    ],
    models: [
      {
        model: 'classifier',
        speed: { loadMs: 90, medianMs: 0.5, p99Ms: 0.9, batchNamesPerSecond: 2500, memoryMb: 40 },
      },
      { model: 'language model', speed: undefined },
    ],
  });
  expect(page).toContain('| ours | 50,000 | 2.5 |');
  expect(page).toContain('| 128 | 0.20 | × 2.0 |');
  expect(page).toContain('| ours | `\\|` | 3.0 | × 2.0 |');
  expect(page).toContain('| classifier | 90 | 0.50 | 0.90 | 2,500 | 40 |');
  expect(page).toContain('| language model | not installed |');
});

describe('runtimes of the language model', () => {
  const speed = { loadMs: 25, medianMs: 10, p99Ms: 20, batchNamesPerSecond: 90, memoryMb: 40 };
  const ours = { runtime: '@mimmo/gguf', answers: right, processorMs: 11, speed };
  const theirs = { runtime: 'node-llama-cpp', answers: wrong, processorMs: 22, speed: { ...speed, loadMs: 700 } };

  test('a row for each, with what it gets right, its time and its memory', () => {
    const page = runtimesPage(cases, [ours, theirs]);
    expect(page).toContain('| @mimmo/gguf | 100.0 | – | – | 11 | 25 | 40 |');
    expect(page).toContain('| node-llama-cpp | 0.0 | – | – | 22 | 700 | 40 |');
    expect(page).not.toContain('was not installed');
  });

  test('says that one is not installed, and needs no cases', () => {
    const page = runtimesPage(undefined, [{ ...ours, answers: undefined }]);
    expect(page).toContain('node-llama-cpp was not installed');
    expect(page).toContain('| @mimmo/gguf | – | – | – | 11 | 25 | 40 |');
  });
});
