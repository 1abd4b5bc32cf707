import { expect, test } from '@jest/globals';
import { parseReleaseName, type ReleaseParser } from '@mimmo/patterns';
import { recentReadings } from './recent-readings.js';

function counted(): { readonly parse: ReleaseParser; readonly read: string[] } {
  const read: string[] = [];
  const parse = recentReadings((name, options) => {
    read.push(name);
    return parseReleaseName(name, options);
  });
  return { parse, read };
}

test('reads a name once for each medium', () => {
  const { parse, read } = counted();
  const name = 'Some Artist - Some Title';
  expect(parse(name, { medium: 'audio' })).toBe(parse(name, { medium: 'audio' }));
  expect(parse(name)).toEqual(parseReleaseName(name));
  expect(parse(name, { medium: 'audio' }).artist).toBe('Some Artist');
  expect(read).toEqual([name, name]);
});

test('forgets what is long past, and keeps no long names', () => {
  const { parse, read } = counted();
  const long = 'a'.repeat(2000);
  for (const name of [long, long, 'first']) parse(name);
  for (let index = 0; index < 600; index++) parse(`name ${index}`);
  parse('first');
  parse('name 599');
  expect(read.filter((name) => name === long)).toHaveLength(2);
  expect(read.filter((name) => name === 'first')).toHaveLength(2);
  expect(read.filter((name) => name === 'name 599')).toHaveLength(1);
});
