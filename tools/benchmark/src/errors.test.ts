import { expect, test } from '@jest/globals';
import { errorsOf } from './errors.js';

test('tells what is read wrong, and which peers know better', () => {
  const cases = [
    { name: 'Some.Film.2012.x264-GRP', medium: 'video', title: 'Some Film' },
    { name: 'Some Show', title: 'Some Show' },
    { name: 'no title asked' },
  ];
  const right = [{ title: 'Some Film' }, { title: 'Some Show' }, {}];
  const wrong = [{ title: 'Some Film 2012' }, { title: 'Some Show' }, {}];
  const peers = [
    { reader: 'one', answers: right },
    { reader: 'two', answers: wrong },
  ];
  expect(errorsOf('title', cases, { ours: wrong, peers })).toEqual([
    {
      name: 'Some.Film.2012.x264-GRP',
      style: 'scene',
      medium: 'video',
      expected: 'Some Film',
      given: 'Some Film 2012',
      rightPeers: ['one'],
    },
  ]);
});
