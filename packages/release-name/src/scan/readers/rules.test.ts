import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { hasTrait } from '../../trait.js';
import { scanName } from '../scanner.js';
import { READER_RULES, traitsOfRule } from './rules.js';

const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && path !== 'rules.ts',
);
const text = sources.map((path) => readFileSync(join(import.meta.dirname, path), 'utf8')).join('\n');
const families = new Set(Object.keys(READER_RULES).map((rule) => rule.split('/')[0]));

test('every rule of a reader is listed', () => {
  const named = [...text.matchAll(/'([a-z][a-z-]*)\/[a-z-]+'/gu)].filter(([, family = '']) => families.has(family));
  const missing = named.map(([literal]) => literal.slice(1, -1)).filter((rule) => !Object.hasOwn(READER_RULES, rule));
  expect(missing).toEqual([]);
});

test('every rule that is listed is one of a reader', () => {
  const unused = Object.keys(READER_RULES).filter((rule) => rule !== 'container' && !text.includes(`'${rule}'`));
  expect(unused).toEqual([]);
});

test('marks of readers have the traits of their rule, and marks of rows those of the row', () => {
  const { marks } = scanName('Some.Show.S01E02.iNTERNAL.720p.x264-GRP');
  const traitsOf = (rule: string): readonly string[] | undefined => marks.find((mark) => mark.rule === rule)?.traits;
  expect(traitsOf('season-episode/full')).toEqual(['withinSeason', 'explicit', 'isCode']);
  expect(traitsOf('form/internal')).toEqual(['neverTitle']);
  expect(traitsOf('resolution/lines')).toEqual(['isCode']);
});

test('what nobody lists has no traits', () => {
  expect(traitsOfRule('other/rule')).toEqual([]);
  expect(hasTrait({}, 'neverTitle')).toBe(false);
});
