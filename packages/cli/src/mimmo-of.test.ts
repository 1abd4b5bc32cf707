import { PassThrough } from 'node:stream';
import { expect, jest, test } from '@jest/globals';
import type { DetailedReport, MimmoOptions } from 'mimmo';
import { DEFAULT_ANSWER_OPTIONS } from './request.js';

const createMimmo = jest.fn((_options: MimmoOptions) => ({}));
jest.unstable_mockModule('mimmo', () => ({ createMimmo }));
const { mimmoOf } = await import('./mimmo-of.js');

const untitled: DetailedReport = {
  medium: 'video',
  subcategory: 'movie',
  confidence: 0.9,
  source: 'patterns',
  release: { name: 'x', kind: 'movie' },
};
const titled: DetailedReport = { ...untitled, metadata: { title: 'Some Film' } };
const other: DetailedReport = { medium: 'other', confidence: 0.5, source: 'patterns', release: untitled.release };

test('offers the language model once, and only where an answer lacks a title', async () => {
  const stderr = new PassThrough();
  const { advise } = await mimmoOf(DEFAULT_ANSWER_OPTIONS, { stderr });
  advise(untitled);
  expect(stderr.read()).toBeNull();
  createMimmo.mock.calls[0]?.[0].onAdvice?.('It would read titles');
  for (const answer of [titled, other, { error: { code: 'INPUT_EMPTY', message: '' } } as const]) advise(answer);
  expect(stderr.read()).toBeNull();
  advise(untitled);
  advise(untitled);
  expect(String(stderr.read())).toBe('mimmo: It would read titles (--metadata rules does without)\n');
  expect(stderr.read()).toBeNull();
});
