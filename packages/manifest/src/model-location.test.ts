import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { type ModelLocation, modelDirectory } from './model-location.js';

const url = pathToFileURL('/models/a model');

test.each<[what: string, location: ModelLocation]>([
  ['a path', '/models/a model'],
  ['a URL', url],
  ['the text of a URL', url.href],
  ['what a model package exports', { directory: url }],
])('%s leads to the folder', (_what, location) => {
  expect(modelDirectory(location)).toBe('/models/a model');
});

test('a URL that is no file is refused', () => {
  expect(() => modelDirectory(new URL('https://example.org/model'))).toThrow('scheme file');
});
