import { describe, expect, test } from '@jest/globals';
import { type ContentInfo, nameOnly } from '@mimmo/core';
import { createContentReader } from '@mimmo/patterns';
import { createDoubt } from './doubt.js';

const doubt = createDoubt(createContentReader());
const answer = { medium: 'video', confidence: 0.97 } as const;
const step = (name: string, evidence?: string) => ({ name, answer: { ...answer, ...(evidence && { evidence }) } });

function left(content: ContentInfo, steps: ReturnType<typeof step>[]): number {
  return doubt({ content, answer, steps });
}

describe('a name that shows a title alone', () => {
  const content = nameOnly('Quiet Harbour (1993)');

  test.each([
    ['the classifier', [step('ml')]],
    ['the name reader', [step('ml'), step('name-reader')]],
    ['a rule about looks', [step('patterns', 'video/title-and-year'), step('ml')]],
  ])('is not sure by %s', (_who, steps) => {
    expect(left(content, steps)).toBeLessThan(0.9);
  });

  test.each([
    ['files', [step('extension', 'ending/all-files .mkv'), step('ml')]],
    ['a rule of a pack', [step('packs', 'mine')]],
    ['a stage of the caller', [step('house-rules')]],
    ['a rule that proves', [step('patterns', 'video/resolution'), step('ml')]],
  ])('is as sure as before by %s', (_who, steps) => {
    expect(left(content, steps)).toBe(0.97);
  });
});

test('a name with a mark is as sure as before', () => {
  expect(left(nameOnly('Quiet Harbour 1080p'), [step('ml')])).toBe(0.97);
});
