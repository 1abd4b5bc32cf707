import { expect, test } from '@jest/globals';
import { LANGUAGES } from '@mimmo/release-name/steps';
import { discNameOf } from './disc-name.js';

test.each([
  ['CD1', { disc: 1, album: '', title: '' }],
  ['cd 02', { disc: 2, album: '', title: '' }],
  ['[CD1]', { disc: 1, album: '', title: '' }],
  ['(Disc 3)', { disc: 3, album: '', title: '' }],
  ['Disc One', { disc: 1, album: '', title: '' }],
  ['Side A', { disc: 1, album: '', title: '' }],
  ['Vinyl_B', { disc: 2, album: '', title: '' }],
  ['Диск 2', { disc: 2, album: '', title: '' }],
  ['Disque deux', { disc: 2, album: '', title: '' }],
  ['ディスク2', { disc: 2, album: '', title: '' }],
  ['lemez 1', { disc: 1, album: '', title: '' }],
  ['CD01 - Live', { disc: 1, album: '', title: 'Live' }],
  ['Disc 2: The Songs', { disc: 2, album: '', title: 'The Songs' }],
  ['Night Harbour CD2', { disc: 2, album: 'Night Harbour', title: '' }],
  ['Night Harbour (2004) [Disc 1]', { disc: 1, album: 'Night Harbour (2004)', title: '' }],
  ['Some_Film_DVD1', { disc: 1, album: 'Some_Film', title: '' }],
])('%s tells its disc', (name, expected) => {
  expect(discNameOf(name)).toEqual(expected);
});

test.each(['CD', 'Discovery', 'Disc Jockey', '2 CD', 'Compact 1', 'CD2000', 'The CD 1 Story of It', 'Sidewalk 2', ''])(
  '%s tells no disc',
  (name) => {
    expect(discNameOf(name)).toBeUndefined();
  },
);

/** A word of one letter is a counter of its script, which stands after its number. */
const SIDES = LANGUAGES.flatMap(({ code, side }) => side.filter((word) => word.length > 1).map((word) => [code, word]));

test.each(SIDES)('in %s, %s A and B are two sides', (_code, word) => {
  expect(discNameOf(`${word} A`)).toEqual({ disc: 1, album: '', title: '' });
  expect(discNameOf(`Night Harbour (${word} B)`)).toEqual({ disc: 2, album: 'Night Harbour', title: '' });
});
