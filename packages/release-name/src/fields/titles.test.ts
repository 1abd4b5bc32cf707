import { describe, expect, test } from '@jest/globals';
import { parseReleaseName } from '../parse.js';

const titlesOf = (name: string): readonly unknown[] =>
  (parseReleaseName(name).titles ?? []).map(({ text, script, role }) => [text, script, role]);

test.each([
  ['Harbour.Lights.1999.1080p.BluRay.x264-GRP', [['Harbour Lights', 'Latn', 'latin']]],
  [
    'Огни гавани / Harbour Lights (1999) BDRip 1080p',
    [
      ['Огни гавани', 'Cyrl', 'original'],
      ['Harbour Lights', 'Latn', 'latin'],
    ],
  ],
  [
    '海港之光.Harbour.Lights.1999.1080p.BluRay.x264-GRP',
    [
      ['海港之光', 'Hani', 'original'],
      ['Harbour Lights', 'Latn', 'latin'],
    ],
  ],
  [
    'Harbour Lights aka Luces del puerto (1999) 1080p',
    [
      ['Harbour Lights', 'Latn', 'latin'],
      ['Luces del puerto', 'Latn', 'alternative'],
    ],
  ],
  ['港の灯 (2014) 1080p', [['港の灯', 'Jpan', 'original']]],
  ['항구의 불빛 (2014) 1080p', [['항구의 불빛', 'Kore', 'original']]],
  ['Φώτα του λιμανιού (2014) 1080p', [['Φώτα του λιμανιού', 'Grek', 'original']]],
  ['أضواء الميناء (2014) 1080p', [['أضواء الميناء', 'Arab', 'original']]],
  ['1883 S01E02 1080p', [['1883', 'Zyyy', 'latin']]],
])('tells titles apart: %s', (name, titles) => expect(titlesOf(name)).toEqual(titles));

describe('the title is that of the script asked for', () => {
  test.each([
    ['Огни гавани / Harbour Lights (1999) BDRip 1080p', 'latin', 'Harbour Lights', ['Огни гавани']],
    ['Огни гавани / Harbour Lights (1999) BDRip 1080p', 'native', 'Огни гавани', ['Harbour Lights']],
    ['Harbour Lights / Огни гавани (1999) BDRip 1080p', 'native', 'Огни гавани', ['Harbour Lights']],
    ['Harbour Lights / Огни гавани (1999) BDRip 1080p', 'first', 'Harbour Lights', ['Огни гавани']],
    ['海港之光.Harbour.Lights.1999.1080p.BluRay.x264-GRP', 'first', '海港之光', ['Harbour Lights']],
    ['海港之光.Harbour.Lights.1999.1080p.BluRay.x264-GRP', 'native', '海港之光', ['Harbour Lights']],
    ['[Grp][港の灯][Minato no Akari][01][1080p]', 'native', '港の灯', ['Minato no Akari']],
    ['Harbour Lights aka Luces del puerto (1999) 1080p', 'native', 'Harbour Lights', ['Luces del puerto']],
    ['Harbour.Lights.1999.1080p.BluRay.x264-GRP', 'native', 'Harbour Lights', undefined],
    ['Огни гавани (1999) BDRip', 'latin', 'Огни гавани', undefined],
  ] as const)('%s, %s', (name, titleScript, title, alternativeTitles) => {
    const release = parseReleaseName(name, { titleScript });
    expect([release.title, release.alternativeTitles]).toEqual([title, alternativeTitles]);
    expect(release.marks.filter(({ property }) => property === 'title')).toHaveLength(1);
  });
});
