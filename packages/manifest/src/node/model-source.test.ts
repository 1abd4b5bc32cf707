import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import type { ModelFolder } from '../model-location.js';
import { aModelLocation, modelDirectory } from './model-source.js';

const url = pathToFileURL('/models/a model');

test.each<[what: string, location: ModelFolder]>([
  ['a path', '/models/a model'],
  ['a URL', url],
  ['the text of a URL', url.href],
  ['what a model package exports', { directory: url }],
])('%s leads to the folder', (_what, location) => {
  expect(() => aModelLocation(location, 'it')).not.toThrow();
  expect(modelDirectory(location)).toBe('/models/a model');
});

test('a URL that is no file is refused', () => {
  expect(() => modelDirectory(new URL('https://example.org/model'))).toThrow('scheme file');
});

test.each([
  undefined,
  null,
  5,
  '',
  'file://elsewhere/model',
  {},
  { directory: 5 },
  new URL('https://example.org/model'),
])('%p is no place of a model', (value) =>
  expect(() => aModelLocation(value, '"model" of it')).toThrow(/^Expected a folder, .* as "model" of it, found /u),
);
