import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseReleaseName } from '../parse.js';

describe('an expected title', () => {
  test.each([
    ['Route.66.05.720p.HDTV.x264-GRP', 'Route 66', { episodes: [5] }],
    ['The.French.Proper.S01E02.720p.WEB.x264-GRP', 'The French Proper', { seasons: [1] }],
    ['1080.2012.1080p.BluRay.x264-GRP', '1080', { year: 2012, resolution: '1080p' }],
    ['2001 Harbour 1968 1080p', '2001 Harbour', { year: 1968 }],
    ['Das.Boot.3D.S02E01.German.720p', 'Das Boot 3D', { seasons: [2], languages: ['de'] }],
    ['Harbour - Lights (2015) [FLAC]', 'Harbour - Lights', { year: 2015 }],
    ['[Grp] Show 2 of 5 - 07 [720p]', 'Show 2 of 5', { episodes: [7], group: 'Grp' }],
    ['Сезон 5 / Quay Five (2015) BDRip', 'Сезон 5', { year: 2015, alternativeTitles: ['Quay Five'] }],
    ["Marvel's_Quay_S01E01_1080p", 'Marvels Quay', { seasons: [1], episodes: [1] }],
    ['Café.Lumière.S01E01.1080p', 'Cafe Lumiere', { seasons: [1] }],
    ['第5集.S01E02.1080p', '第5集', { seasons: [1], episodes: [2] }],
  ])('is the title where it occurs, and its words are no marks: %s', (name, expected, fields) => {
    const release = parseReleaseName(name, { expectedTitles: ['Another One', expected] });
    expect(release).toMatchObject(fields);
    const place = release.marks.find(({ property }) => property === 'title');
    expect(plain(name.slice(place?.start, place?.end))).toBe(plain(expected));
    expect(release.title).toBe(expected);
    const others = release.marks.filter((mark) => mark !== place);
    expect(others.filter((mark) => place && mark.start < place.end && mark.end > place.start)).toEqual([]);
  });

  test('changes nothing where it does not occur', () => {
    const name = 'Some.Show.S01E02.720p.HDTV.x264-GRP';
    expect(parseReleaseName(name, { expectedTitles: ['Other Show', 'Som', ''] })).toEqual(parseReleaseName(name));
  });

  test('is the longest of those that occur', () => {
    const release = parseReleaseName('The.Office.US.S01E02.720p', { expectedTitles: ['The Office', 'The Office US'] });
    expect(release.title).toBe('The Office US');
  });

  test('is found in the folders of a path', () => {
    const release = parseReleaseName('/tv/Route 66/Season 1/02 - Pilot.mkv', { expectedTitles: ['Route 66'] });
    expect(release).toMatchObject({ title: 'Route 66', seasons: [1], episodes: [2] });
  });
});

describe('an expected group', () => {
  test.each([
    ['Some.Film.2013.1080p.BluRay.x264.some.odd-group.name.mkv', 'some.odd-group.name'],
    ['Some Film 2013 1080p x264 [FRENCH TEAM HD]', 'FRENCH TEAM HD'],
    ['[1080p Subs] Some Show - 05', '1080p Subs'],
    ['Some_Show_S01E02_720p_HDTV_x264-NF', 'NF'],
    ['Некий фильм (2015) BDRip от Команда 720', 'Команда 720'],
  ])('is the group where it occurs: %s', (name, group) => {
    expect(parseReleaseName(name, { medium: 'video', expectedGroups: ['NONE', group] }).group).toBe(group);
  });

  test('is the last of its occurrences', () => {
    const { marks } = parseReleaseName('Lol.S01E02.720p-LOL', { expectedGroups: ['LOL'] });
    expect(marks.filter(({ property }) => property === 'group').map(({ start }) => start)).toEqual([16]);
  });
});

test('whatever is expected, marks keep their order and their places', () => {
  const words = fc.constantFrom('Some', 'Show', '05', 'S01E02', '1080p', '[Grp]', '(2015)', '-', 'FRENCH', '港', 'é');
  const texts = fc.array(words, { maxLength: 8 });
  fc.assert(
    fc.property(texts, texts, texts, fc.constantFrom(' ', '.', '_'), (units, title, group, separator) => {
      const name = units.join(separator);
      const release = parseReleaseName(name, { expectedTitles: [title.join(' ')], expectedGroups: [group.join(' ')] });
      for (const [index, { start, end }] of release.marks.entries()) {
        const before = release.marks[index - 1];
        expect(start < end && end <= name.length).toBe(true);
        expect(!before || before.end <= start || (before.start === start && before.end === end)).toBe(true);
      }
    }),
  );
});

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
