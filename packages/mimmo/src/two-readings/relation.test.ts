import { expect, test } from '@jest/globals';
import { said } from '../testing/said.js';
import { relationOf } from './relation.js';

test.each([
  [said('title', 'Quiet Harbour'), said('title', 'Quiet Harbour'), 'same'],
  [said('title', 'Quiet Harbour'), said('title', 'Quiet Harbour Deluxe'), 'longer'],
  [said('title', 'Quiet Harbour Deluxe'), said('title', 'Quiet Harbour'), 'shorter'],
  [said('title', 'Quiet Harbour'), said('title', 'Low Tide'), 'differ'],
  [said('episode', [1]), said('episode', [12]), 'differ'],
  [said('title', 'Quiet Harbour'), undefined, 'rulesOnly'],
  [undefined, said('title', 'Quiet Harbour'), 'readerOnly'],
  [undefined, undefined, undefined],
])('%#: two readings', (rules, reader, relation) => {
  expect(relationOf(rules, reader)).toBe(relation);
});
