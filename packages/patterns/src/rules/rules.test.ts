import { describe, expect, test } from '@jest/globals';
import { openReleaseName } from '@mimmo/release-name';
import { createDecider } from './decide.js';
import { NAME_RULES } from './index.js';
import { rulePrecision } from './rule-precision.js';
import { hasShape, SHAPE_PATTERNS } from './shape.js';
import { SHAPES } from './sign.js';

/** With groups of the examples, so that no example hangs on a table that is measured anew. */
const groupMedia = new Map([
  ['codex', 'software'],
  ['plaza', 'software'],
  ['tutor', 'video'],
  ['decipher', 'book'],
  ['font', 'other'],
  ['fathead', 'audio'],
  ['maschine', 'audio'],
] as const);
const decideScanned = createDecider(NAME_RULES, { groupMedia });

function decide(name: string): string | undefined {
  return decideScanned(openReleaseName(name).scanned())?.id;
}

describe.each(NAME_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, { medium, matches, rejects }) => {
  test.each(matches)('decides %s', (name) => {
    expect(decide(name)).toBe(id);
  });

  test.each(rejects)('does not decide %s', (name) => {
    expect(decide(name)).not.toBe(id);
  });

  test('is named after its medium', () => {
    expect(id.split('/')[0]).toBe(medium);
  });
});

describe('the rules', () => {
  test('have ids of their own', () => {
    const ids = NAME_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('say how sure they are', () => {
    for (const { id } of NAME_RULES) expect(rulePrecision(id, 'plain')).toBeGreaterThan(0);
  });

  test.each(['a.', 'S01E', '[', ' - ', '(2019) ', '-WEB-', '1080p', 'и ', '【', '_-_1'])(
    'read 20,000 times %j in bounded time',
    (unit) => {
      const start = performance.now();
      decide(unit.repeat(20_000));
      expect(performance.now() - start).toBeLessThan(500);
    },
  );
});

test.each(Object.entries(SHAPES))('the shape %s is that of its example', (shape, example) => {
  expect(SHAPE_PATTERNS.filter((pattern) => hasShape(example, pattern)).map((pattern) => pattern.shape)).toContain(
    shape,
  );
});
