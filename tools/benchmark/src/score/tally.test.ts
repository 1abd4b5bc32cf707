import { expect, test } from '@jest/globals';
import type { ReleaseCase } from '../cases/release-case.js';
import { percent, tally } from './tally.js';

const cases: readonly ReleaseCase[] = [
  { name: 'a', medium: 'video', subcategory: 'episode', title: 'Some Show', season: 1, episode: [1, 2] },
  { name: 'b', medium: 'audio', album: 'Some Album', title: 'Some Track', artist: 'Somebody', year: 2012 },
  { name: 'c', medium: 'book', subcategory: 'comic', title: 'Some Comic', artist: 'Nobody Asks', author: 'Somebody' },
  { name: 'd', medium: 'video' },
];

test('counts what is asserted, by part', () => {
  const answers = [
    { medium: 'video', subcategory: 'episode', title: 'some.show', seasons: [1], episodes: [1] },
    { medium: 'audio', title: 'Some Album', artist: 'Somebody Else', year: '2012' },
    { medium: 'software', title: 'Some Comic' },
  ];
  const right = { right: 1, of: 1 };
  const wrong = { right: 0, of: 1 };
  expect(Object.fromEntries(tally(cases, answers, ({ medium }) => medium ?? 'unknown'))).toEqual({
    video: { medium: { right: 1, of: 2 }, subcategory: right, title: right, season: right, episode: wrong },
    audio: { medium: right, title: right, artist: wrong, year: right },
    book: { medium: wrong, title: right, author: wrong },
  });
});

test('percent', () => expect(percent({ right: 1, of: 8 })).toBe(12.5));
