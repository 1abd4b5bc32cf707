import { describe, expect, test } from '@jest/globals';
import { parseReleaseName } from '../parse.js';
import { scanName } from '../scan/scanner.js';
import { dumpTailOf } from './dump-tail.js';

describe('the title of a dump', () => {
  test.each([
    ['Quay Racer (Japan)', 'Quay Racer'],
    ['Quay Racer 2 - Low Water (USA, Europe) (Rev 1).zip', 'Quay Racer 2 - Low Water'],
    ['Quay Racer (World) (v1.0.3) (Aftermarket) (Unl).gb', 'Quay Racer'],
    ['Le Quai (France) (En,Fr,De,Es,It).sfc', 'Le Quai'],
    ['1942 Harbours - Part I (1992)(Some House)(Disk 1 of 3)(A)[cr].adf', '1942 Harbours - Part I'],
    ['Quay Racer (1984)(Some House)(NTSC)[a2].d64', 'Quay Racer'],
    ['Quay Racer (19xx)(-)(Disk 4 of 4)', 'Quay Racer'],
    ['Quay Racer (U) [!].nes', 'Quay Racer'],
    ['Quay Racer (JU) [b1].smd', 'Quay Racer'],
    ['Half-Quay (USA) (Disc 1).iso', 'Half-Quay'],
    ['Quay Racer (Unknown) (Some Phone, 240x320) (v1.0.7).zip', 'Quay Racer'],
    ['1943 (World) (v1.0.3).zip', '1943'],
    ['Hafenspiel (Germany) (Proto)', 'Hafenspiel'],
  ])('%s', (name, title) => {
    const { artist, author, ...release } = parseReleaseName(name);
    expect([release.title, artist, author]).toEqual([title, undefined, undefined]);
    expect(parseReleaseName(name, { medium: 'software' }).title).toBe(title);
  });
});

describe('no dump', () => {
  test.each([
    'Some Film (2001) (1080p)',
    'Some Film (2001)(BluRay)(Japan)',
    'Some Film (1992) [BDRip]',
    'Some Artist - Some Song (Live in Japan)',
    'Some Artist - Some Album (2001) [FLAC]',
    'Some Show (US)',
    '(USA) Some Show',
    'Some Show (Japan) and More',
    'Some Book, Vol 2(2003)(518s).djvu',
  ])('%s', (name) => expect(dumpTailOf(scanName(name))).toBe(-1));
});
