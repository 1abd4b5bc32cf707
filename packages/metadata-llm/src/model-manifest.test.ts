import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseManifest } from './model-manifest.js';
import { TINY_MODEL } from './testing/references.js';

const json = JSON.parse(readFileSync(`${TINY_MODEL}/manifest.json`, 'utf8'));
const chat = { prefix: 'a', subtypes: { movie: 'video/movie' }, infix: 'b', suffix: 'c', end: 'd' };

describe('parseManifest', () => {
  test('reads what the tools write', () => {
    const manifest = parseManifest(json, 'manifest.json');
    expect(manifest).toMatchObject({ name: 'tiny-metadata-extractor@0.0.0', maxNameLength: 200 });
    expect(manifest.prompt).toMatchObject({ format: 'raw', answer: '<|answer|>', end: '<|end|>' });
    expect(manifest.fields.movie).toEqual(['title', 'year']);
  });

  test('reads the settings of a chat', () => {
    const { prompt } = parseManifest({ ...json, format: 'chat', chat }, 'manifest.json');
    expect(prompt).toEqual({ format: 'chat', ...chat });
  });

  test.each([
    ['name', { name: 1 }],
    ['promptTokens', { promptTokens: { movie: '<|movie|>' } }],
    ['promptTokens', { promptTokens: { answer: '<|answer|>', end: '<|end|>' } }],
    ['chat', { format: 'chat' }],
    ['chat', { format: 'chat', chat: { ...chat, end: '' } }],
    ['fields', { fields: { movie: ['heading'] } }],
    ['maxNameLength', { maxNameLength: 0 }],
    ['maxAnswerTokens', { maxAnswerTokens: '8' }],
    ['confidence', { confidence: { title: json.confidence.title } }],
    ['confidence', { confidence: { ...json.confidence, year: { intercept: 1, mean: 1 } } }],
    ['leads', { leads: { audio: 'much' } }],
    ['files', { files: [] }],
  ])('names the field %j that is wrong', (field, change) => {
    const error = expect.objectContaining({
      code: 'MODEL_INVALID',
      message: expect.stringContaining(`no valid "${field}"`),
    });
    expect(() => parseManifest({ ...json, ...change }, 'manifest.json')).toThrow(error);
  });

  test.each([[null], [[]], ['text']])('%j is no manifest', (value) => {
    expect(() => parseManifest(value, 'manifest.json')).toThrow('no valid "name"');
  });
});
