import { expect, test } from '@jest/globals';
import { scanName } from '../scan/scanner.js';
import { settle } from './settle.js';

const counted = (name: string): readonly string[] => {
  const { marks } = settle(scanName(name));
  return marks.map(({ property, start, end }) => `${property} ${name.slice(start, end)}`);
};

test.each([
  ['strong marks wherever they stand', 'Some 1080p Movie', ['resolution 1080p']],
  ['weak marks behind the first that counts', 'Some.French.Movie.2015.FRENCH', ['year 2015', 'language FRENCH']],
  ['no weak mark that is a word of the title', 'The.French.Movie.2015', ['year 2015']],
  ['weak marks right before it', 'Some.Movie.LiMiTED.2015', ['edition LiMiTED', 'year 2015']],
  ['weak marks alone in a bracket', 'Some Movie [French]', ['language French']],
  ['the last year before the marks', '2012.2009.1080p', ['year 2009', 'resolution 1080p']],
  ['the year in a bracket', 'Blade 2049 (2017) 1080p', ['year 2017', 'resolution 1080p']],
  ['the first of the years in one bracket', 'Some Movie [2001, 2013, BDRip]', ['year 2001', 'videoSource BDRip']],
  ['no year with which a title begins', '1917 1080p', ['resolution 1080p']],
  ['a year that a dash parts from the title', '1999 - Some Movie', ['year 1999']],
  ['no words of a title behind a year', '(1985) Some Artist - The Best Of [FLAC]', ['year 1985', 'audioCodec FLAC']],
  ['the ending of a file behind a space', 'some show 101 words avi', ['container avi']],
  ['a day at the end of a file', 'Some Show 07-06-15.mp4', ['date 07-06-15', 'container mp4']],
  ['a disc right before its episodes', 'Some Show DVD 32 (EP.72-73)', ['disc DVD 32', 'episode EP.72-73']],
  [
    'what the scene says in capitals',
    'Some.Film.GERMAN.DOKU.720p',
    ['language GERMAN', 'form DOKU', 'resolution 720p'],
  ],
  ['no last word of a title that may say that it ends', 'The.Some.Batch.S01E02', ['season S01E02', 'episode S01E02']],
  ['no network behind the year of scene music', 'Some_Artist-Some_Title-2014-CR', ['year 2014']],
  ['half of a season', 'Some.Show.S02.Part.1', ['season S02', 'part Part.1']],
  ['no group that looks like a network', 'Some.Movie.2015.x264-TNT', ['year 2015', 'videoCodec x264']],
  ['no name that looks like a language', 'Dr.Pol.S01', ['season S01']],
])('counts %s', (_, name, expected) => {
  expect(counted(name)).toEqual(expected);
});

test('says where a title ends at the latest', () => {
  expect(settle(scanName('Some.Movie.LiMiTED.2015')).anchor).toBe(2);
  expect(settle(scanName('Some Movie')).anchor).toBe(2);
});
