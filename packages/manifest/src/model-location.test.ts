import { expect, test } from '@jest/globals';
import { locationIn, type ModelLocation } from './model-location.js';

const bytes = Uint8Array.of(1);

test.each<[all: ModelLocation, one: ModelLocation]>([
  ['models', 'models/some-model'],
  ['/models/', '/models/some-model'],
  ['file:///models', 'file:///models/some-model'],
  [new URL('https://example.org/models/'), 'https://example.org/models/some-model'],
  [{ directory: new URL('https://example.org') }, 'https://example.org/some-model'],
  [
    { files: { 'some-model/a.json': bytes, 'some-model/b/c': bytes, 'other-model/a.json': bytes, 'a.json': bytes } },
    { files: { 'a.json': bytes, 'b/c': bytes } },
  ],
])('in %p a model is at %p', (all, one) => expect(locationIn(all, 'some-model')).toEqual(one));
