import { expect, test } from '@jest/globals';
import { openReleaseName, parseReleaseName, type ReleaseParser } from '@mimmo/patterns';
import { recentReadings } from './recent-readings.js';

function counted(): { readonly parse: ReleaseParser; readonly opened: string[] } {
  const opened: string[] = [];
  const parse = recentReadings((name) => {
    opened.push(name);
    return openReleaseName(name);
  });
  return { parse, opened };
}

test('opens a name once for all media', () => {
  const { parse, opened } = counted();
  const name = 'Some Artist - Some Title';
  expect(parse(name, { medium: 'audio' })).toBe(parse(name, { medium: 'audio' }));
  expect(parse(name)).toEqual(parseReleaseName(name));
  expect(parse(name, { medium: 'audio' }).artist).toBe('Some Artist');
  expect(opened).toEqual([name]);
});

test('forgets what is long past, and keeps no long names', () => {
  const { parse, opened } = counted();
  const long = 'a'.repeat(2000);
  for (const name of [long, long, 'first']) parse(name);
  for (let index = 0; index < 600; index++) parse(`name ${index}`);
  parse('first');
  parse('name 599');
  expect(opened.filter((name) => name === long)).toHaveLength(2);
  expect(opened.filter((name) => name === 'first')).toHaveLength(2);
  expect(opened.filter((name) => name === 'name 599')).toHaveLength(1);
});
