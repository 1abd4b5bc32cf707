import { PassThrough } from 'node:stream';
import { expect, test } from '@jest/globals';
import { nameOnly } from '@mimmo/core';
import { createMimmo } from 'mimmo';
import stringWidth from 'string-width';
import { explanation } from './explanation.js';
import { paintFor } from './paint.js';
import { wrapped } from './wrap.js';

const mimmo = createMimmo({ ml: false, metadata: 'rules' });
const paint = paintFor(new PassThrough());

async function explained(name: string, columns?: number): Promise<string> {
  const output = Object.assign(new PassThrough(), columns !== undefined && { isTTY: true, columns });
  return wrapped(await explanation(await mimmo.explain(nameOnly(name)), paint, columns), output);
}

test.each([40, 60, 100])('keeps to a terminal of %i columns', async (columns) => {
  const lines = (await explained('進撃の巨人.S01E02.とても長い題名.1080p.BluRay.x264-GROUP', columns)).split('\n');
  for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
});

test('lines up what was read, with full-width characters too', async () => {
  const lines = (await explained('進撃の巨人 S01E02 1080p')).split('\n').filter((line) => /\d+–\d+/u.test(line));
  expect(lines.length).toBeGreaterThan(2);
  expect(new Set(lines.map((line) => stringWidth(line.slice(0, line.search(/\d+–\d+/u))))).size).toBe(1);
});

test('shows hidden characters as escapes', async () => {
  expect(await explained('Some\u009b Film\u202e 2012')).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
});
