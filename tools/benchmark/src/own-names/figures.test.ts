import { expect, test } from '@jest/globals';
import { figuresOf } from './figures.js';

test('counts right answers of all names, by medium and by language, for each reader', () => {
  const rows = [
    { name: 'a', medium: 'video', title: 'A', language: 'en' },
    { name: 'b', medium: 'audio', artist: 'B', language: 'fr' },
  ];
  const [right, wrong] = [
    { right: 1, of: 1 },
    { right: 0, of: 1 },
  ];
  const [video, audio] = [
    { medium: right, title: right },
    { medium: wrong, artist: right },
  ];
  const answers = [
    { medium: 'video', title: 'A' },
    { medium: 'book', artist: 'B' },
  ];
  expect(figuresOf(rows, new Map([['rules', answers]]))).toEqual({
    rules: {
      all: { medium: { right: 1, of: 2 }, title: right, artist: right },
      media: { video, audio },
      languages: { en: video, fr: audio },
    },
  });
});
