import { expect, test } from '@jest/globals';
import { parseReleaseName, type ReleaseParser } from '@mimmo/release-name';
import { alikeParser } from './alike-names.js';

const STYLES: readonly (readonly [string, (number: string) => string])[] = [
  ['scene', (n) => `Some.Show.S02E${n}.1080p.WEB.h264-GRP`],
  ['anime', (n) => `[Grp] Some Show - ${n} [1080p][8A0F21C3]`],
  ['spaced', (n) => `Some Show 2x${n}`],
  ['German', (n) => `Eine Serie Staffel 2 Folge ${n} (2019)`],
  ['Russian', (n) => `Сериал (2 сезон) ${n} серия`],
  ['Chinese', (n) => `某剧 第${n}集 1080p`],
  ['titled', (n) => `Some.Show.S02E${n}.The.Harbour.${n}.720p`],
  ['dated', (n) => `Some.Show.2019.03.${n}.720p.HDTV`],
  ['bare', (n) => `${n}`],
  ['film', (n) => `Some Film ${n} (2001)`],
];

test.each(STYLES)('names in the style %s are read as each by itself', (_style, name) => {
  const parse = alikeParser(parseReleaseName);
  for (const number of ['01', '02', '09', '10', '24', '99']) {
    expect(parse(name(number))).toEqual(parseReleaseName(name(number), { medium: 'video' }));
  }
});

test('a season is read once', () => {
  let read = 0;
  const counting: ReleaseParser = (name, options) => {
    read++;
    return parseReleaseName(name, options);
  };
  const parse = alikeParser(counting);
  for (let number = 10; number < 40; number++) parse(`Some.Show.S02E${number}.1080p.WEB.h264-GRP`);
  expect(read).toBe(1);
});
