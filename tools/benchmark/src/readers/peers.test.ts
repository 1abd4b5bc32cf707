import { describe, expect, test } from '@jest/globals';
import { JAVASCRIPT_PEERS, versionOf } from './javascript-peers.js';
import { orNothing } from './or-nothing.js';
import { pythonPeer } from './python-peers.js';

describe.each(JAVASCRIPT_PEERS)('$name', ({ name, read }) => {
  test('is said in the fields of the benchmark', () => {
    expect(read('Some.Show.S01E02.1080p.WEB-DL.x264-GRP')).toMatchObject({
      title: 'Some Show',
      seasons: [1],
      episodes: [2],
      resolution: expect.stringMatching(/1080p/iu),
      group: 'GRP',
    });
    expect(Number(read('Some.Film.2012.1080p.BluRay.x264-GRP').year)).toBe(2012);
  });

  test('has the version that is pinned', () => expect(versionOf(name)).toMatch(/^\d+\.\d+\.\d+$/u));
});

test('a name that a parser cannot stand is one that it does not read', () => {
  expect(
    orNothing(() => {
      throw new Error('no');
    }),
  ).toEqual({});
});

test('a parser of PyPI is left out where nobody can run it', () => {
  expect(pythonPeer('guessit', 'no-such-interpreter')).toBeUndefined();
  expect(pythonPeer('PTT', process.execPath)).toBeUndefined();
});
