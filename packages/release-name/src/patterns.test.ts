import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.ts') && !path.endsWith('.test.ts'),
);
const textOf = (path: string): string => readFileSync(join(import.meta.dirname, path), 'utf8');

test('a pattern that keeps its place is used by readers alone', () => {
  const sticky = /\/[gimsu]*y[gimsu]*[,;)\s]|'[gimsu]*y[gimsu]*'\)/u;
  const strangers = sources.filter((path) => !path.startsWith('scan/readers') && sticky.test(textOf(path)));
  expect(strangers).toEqual([]);
});
