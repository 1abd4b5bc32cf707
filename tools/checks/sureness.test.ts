import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createCascade } from '../../packages/cascade/src/index.js';
import {
  DEFAULT_THRESHOLD,
  isMedium,
  MEDIA,
  type Medium,
  nameOnly,
  type Stage,
} from '../../packages/core/src/index.js';
import { UNPROVEN } from '../../packages/mimmo/src/sureness/numbers.generated.js';
import { listRules } from '../../packages/patterns/src/index.js';
import { root } from './tarballs.js';

/*
 * Of names of collections that were left out of all fitting, the committed sample has all that decides an answer but the name:
 * what the classifier said, which rule spoke, what the file ending says. The cascade pools it anew, with the rules' counts and the
 * model's numbers as they are shipped, and no collection may be surer than it is right.
 */

interface Row {
  readonly collection: string;
  readonly medium: Medium;
  readonly logits: readonly number[];
  readonly rule?: string;
  /** Whether the name shows nothing but a title. */
  readonly titleOnly?: true;
  readonly style?: 'scene' | 'plain';
  readonly ending?: Medium;
  readonly endingConfidence?: number;
}

interface Floors {
  /** Share of sure answers that may be wrong in a collection of which the sample has enough of them, at most. */
  readonly sureAndWrong: number;
  readonly calibrationError: number;
  readonly right: number;
  /** Collections that are known to be surer than they are right, with what is known of them. */
  readonly known: Readonly<Record<string, number>>;
}

/** Sure answers from which on a collection of the sample is held to the floor. */
const ENOUGH = 20;
const FALLBACK_RULE = 2 / 3;

const rows: readonly Row[] = linesOf('tools/calibrate/sureness-sample.jsonl');
const floors: Floors = JSON.parse(textOf('tools/calibrate/sureness-floor.json'));
const { temperature, pool } = JSON.parse(textOf('models/content-classifier/manifest.json'));
const rules = new Map(listRules().map((rule) => [rule.id, rule]));

const answers = await Promise.all(
  rows.map(async (row) => {
    const cascade = createCascade(stagesOf(row), {
      doubt: ({ answer: { confidence } }) => (row.titleOnly ? Math.min(UNPROVEN, confidence) : confidence),
    });
    const { medium, confidence } = await cascade.classify(nameOnly('a name'));
    return { ...row, confidence, isRight: medium === row.medium, isSure: confidence >= DEFAULT_THRESHOLD };
  }),
);

describe('on collections that nothing was fitted to', () => {
  test('sure answers are right, in each of them', () => {
    const collections = [...new Set(rows.map(({ collection }) => collection))];
    const found = collections.flatMap((collection) => {
      const sure = answers.filter((answer) => answer.collection === collection && answer.isSure);
      const wrong = sure.filter(({ isRight }) => !isRight).length / sure.length;
      return sure.length >= ENOUGH && wrong > (floors.known[collection] ?? floors.sureAndWrong)
        ? `${collection}: ${wrong.toFixed(3)} of ${sure.length} sure answers are wrong`
        : [];
    });
    expect(found).toEqual([]);
  });

  test('confidence is what it says', () => {
    expect(calibrationError()).toBeLessThanOrEqual(floors.calibrationError);
  });

  test('media are right', () => {
    expect(answers.filter(({ isRight }) => isRight).length / answers.length).toBeGreaterThanOrEqual(floors.right);
  });
});

function calibrationError(): number {
  const gaps = new Array<number>(10).fill(0);
  for (const { confidence, isRight } of answers) {
    const bucket = Math.min(9, Math.floor(confidence * 10));
    gaps[bucket] = (gaps[bucket] ?? 0) + confidence - (isRight ? 1 : 0);
  }
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / answers.length;
}

/** Stages that say what the sample has of a name. */
function stagesOf({ rule, style = 'plain', ending, endingConfidence = 0, logits }: Row): readonly Stage[] {
  const known = rule === undefined ? undefined : rules.get(rule);
  const precision = (style === 'scene' ? known?.inScene?.precision : known?.precision) ?? FALLBACK_RULE;
  const named = known?.medium ?? mediumOf(rule);
  const probabilities = softmax(logits);
  const likeliest = MEDIA.reduce((best, next) =>
    (probabilities[next] ?? 0) > (probabilities[best] ?? 0) ? next : best,
  );
  return [
    { name: 'extension', classify: () => ending && { medium: ending, confidence: endingConfidence } },
    { name: 'patterns', classify: () => named && { medium: named, confidence: precision } },
    {
      name: 'ml',
      classify: () => ({ medium: likeliest, confidence: probabilities[likeliest] ?? 0, probabilities, pool }),
    },
  ];
}

/** The medium that a rule is named after, which has gone since the sample was written. */
function mediumOf(rule: string | undefined): Medium | undefined {
  const [word] = rule?.split('/') ?? [];
  return isMedium(word) ? word : undefined;
}

function softmax(logits: readonly number[]): Partial<Record<Medium, number>> {
  const powers = logits.map((logit) => Math.exp(logit / temperature.nameOnly));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return Object.fromEntries(MEDIA.map((medium, at) => [medium, (powers[at] ?? 0) / total]));
}

function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function linesOf<T>(path: string): readonly T[] {
  return textOf(path)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
