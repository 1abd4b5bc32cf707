import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { readCases } from './release-case.js';

const folder = mkdtempSync(join(tmpdir(), 'mimmo-cases-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(text: string): string {
  const path = join(folder, 'cases.jsonl');
  writeFileSync(path, text);
  return path;
}

test('reads each name once', () => {
  expect(readCases(file('{"name":"a","year":2012}\n\n{"name":"b"}\n{"name":"a"}\n'))).toEqual([
    { name: 'a', year: 2012 },
    { name: 'b' },
  ]);
});

test('says which line is no case', () => {
  expect(() => readCases(file('{"name":"a"}\n{"title":"b"}\n'))).toThrow('cases.jsonl:2 is no case');
});

test('has none where there is no file', () => expect(readCases(join(folder, 'none'))).toBeUndefined());
