import { describe, expect, test } from '@jest/globals';
import { said } from '../testing/said.js';
import { chooseReading } from './choice.js';
import type { JointWeights } from './joint-weights.js';

/** The rules are right in half where the two differ, the name reader as often as it says. */
const WEIGHTS: JointWeights = new Map([
  ['title differ', { rules: [0, 0, 0], reader: [0, 0, 1], maySaySure: true }],
  ['title shorter', { rules: [0, 0, 0], reader: [0, 0, 1], maySaySure: true }],
  ['title longer', { rules: [0, 0, 0], reader: [0, 0, 1], maySaySure: true }],
  ['title same', { rules: [1, 1, 1], reader: [1, 1, 1], maySaySure: true }],
  ['year differ', { rules: [0, 0, 0], reader: [0, 0, 1], maySaySure: true }],
  ['season readerOnly', { reader: [0, 0, 1], maySaySure: true }],
]);

describe('of two readings', () => {
  test('the name reader counts where it is surer, and sure alone', () => {
    const readings = { rules: said('title', 'Low Tide'), reader: said('title', 'Quiet Harbour', 0.95) };
    expect(chooseReading('title', readings, WEIGHTS)).toMatchObject({ by: 'reader', confidence: expect.closeTo(0.95) });
    const unsure = { ...readings, reader: said('title', 'Quiet Harbour', 0.85) };
    expect(chooseReading('title', unsure, WEIGHTS)).toMatchObject({ by: 'rules', confidence: 0.5 });
  });

  test('a part of a title may take its place, a longer one never does', () => {
    const [short, long] = ['Quiet Harbour', 'Quiet Harbour Deluxe'];
    const of = (rules: string, reader: string): string | undefined =>
      chooseReading('title', { rules: said('title', rules), reader: said('title', reader, 0.99) }, WEIGHTS)?.by;
    expect([of(long, short), of(short, long)]).toEqual(['reader', 'rules']);
  });

  test('what both say is surer than what one says', () => {
    const readings = { rules: said('title', 'Low Tide', 0.8), reader: said('title', 'Low Tide', 0.8) };
    expect(chooseReading('title', readings, WEIGHTS)?.confidence).toBeGreaterThan(0.95);
  });

  test('a year of the rules stands', () => {
    const readings = { rules: said('year', 2010), reader: said('year', 2011, 0.99) };
    expect(chooseReading('year', readings, WEIGHTS)?.by).toBe('rules');
  });

  test('what the rules lack is filled where it is likelier than not, numbers where they are sure', () => {
    const fill = (field: 'author' | 'season', confidence: number): unknown =>
      chooseReading(field, { rules: undefined, reader: said(field, 'x', confidence) }, WEIGHTS)?.by;
    expect([fill('author', 0.6), fill('author', 0.4)]).toEqual(['reader', undefined]);
    expect([fill('season', 0.95), fill('season', 0.85)]).toEqual(['reader', undefined]);
  });

  test('nothing is overridden that was not measured, and what is filled is never said to be sure', () => {
    const group = said('group', 'GRP', 0.99);
    expect(chooseReading('group', { rules: said('group', 'x264'), reader: group }, WEIGHTS)?.by).toBe('rules');
    expect(chooseReading('group', { rules: undefined, reader: group }, WEIGHTS)).toMatchObject({
      by: 'reader',
      confidence: 0.94,
    });
  });

  test('what was not shown to be right where it is sure is said with less, and chosen all the same', () => {
    const readings = { rules: said('title', 'Low Tide', 0.99), reader: said('title', 'Low Tide', 0.99) };
    const stated = (maySaySure: boolean): unknown =>
      chooseReading('title', readings, new Map([['title same', { rules: [1, 1, 1], maySaySure }]]))?.confidence;
    expect([stated(true), stated(false)]).toEqual([expect.closeTo(1), 0.94]);
    const differ = { rules: said('title', 'Low Tide', 0.99), reader: said('title', 'Quiet Harbour', 0.99) };
    const held: JointWeights = new Map([['title differ', { rules: [0, 0, 0], reader: [0, 0, 1], maySaySure: false }]]);
    expect(chooseReading('title', differ, held)).toMatchObject({ by: 'reader', confidence: 0.94 });
  });

  test('where neither says anything there is none', () => {
    expect(chooseReading('title', { rules: undefined, reader: undefined }, WEIGHTS)).toBeUndefined();
  });

  test('what the caller expects stands', () => {
    const rules = said('title', 'Low Tide');
    const expected = { ...rules, marks: rules.marks.map((mark) => ({ ...mark, traits: ['expected' as const] })) };
    const readings = { rules: expected, reader: said('title', 'Quiet Harbour', 0.99) };
    expect(chooseReading('title', readings, WEIGHTS)?.by).toBe('rules');
  });
});
