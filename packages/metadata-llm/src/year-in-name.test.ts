import { describe, expect, test } from '@jest/globals';
import { isYearIn } from './year-in-name.js';

describe('isYearIn', () => {
  test.each([
    ['Some.Film.2012.1080p', 2012],
    ['Some Film (2012)', 2012],
    ['SomeFilm2012', 2012],
    ['Some.Show.2012.05.31', 2012],
    ['Some.Show.20120531', 2012],
    ['Some Film ２０１２', 2012],
    ['Old film 1899', 1899],
  ])('%j has the year %d', (name, year) => {
    expect(isYearIn(name, year)).toBe(true);
  });

  test.each([
    ['Some.Film', 2012],
    ['Some.Film.2012', 2013],
    ['Some.Show.120531', 2012],
    ['Some.Film.1920x1080', 1920],
    ['Some.Film.1080x1920', 1920],
    ['Some.Film.2000p', 2000],
    ['Some Film 2000 kbps', 2000],
    ['Some Film 1999MB', 1999],
    ['Some.Show.[2012A39A]', 2012],
    ['Track 120121', 2012],
    ['Some.Book.1066', 1066],
    ['Some.Film.2012', 2012.5],
    ['Some.Film.2012', Number.NaN],
  ])('%j does not have the year %d', (name, year) => {
    expect(isYearIn(name, year)).toBe(false);
  });

  test('a title that is a year is no year, unless it stands there twice', () => {
    const title = [{ start: 0, end: 4 }];
    expect(isYearIn('1917.1080p', 1917, title)).toBe(false);
    expect(isYearIn('1917.2019.1080p', 2019, title)).toBe(true);
    expect(isYearIn('1917.1917.1080p', 1917, title)).toBe(true);
  });
});
