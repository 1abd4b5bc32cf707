import { describe, expect, test } from '@jest/globals';
import { mediumOf, parseManifest } from './model-manifest.js';

const manifest = {
  name: 'content-classifier',
  version: '0.1.0',
  labels: ['audio', 'video'],
  maxLength: 96,
  temperature: { nameOnly: 0.8, withFiles: 0.6 },
  pool: { weighed: 0.7, named: 0.4, spoken: 2 },
  files: [{ path: 'model.onnx', sizeInBytes: 3, sha256: 'ab' }],
};

describe('parseManifest', () => {
  test('reads what the training tools write', () => {
    expect(parseManifest(manifest, 'manifest.json')).toEqual({
      name: 'content-classifier@0.1.0',
      labels: ['audio', 'video'],
      maxLength: 96,
      temperature: { nameOnly: 0.8, withFiles: 0.6 },
      pool: { weighed: 0.7, named: 0.4, spoken: 2 },
      files: manifest.files,
    });
  });

  test('needs no weights for a pool', () => {
    const { pool: _pool, ...unmeasured } = manifest;
    expect(parseManifest(unmeasured, 'manifest.json')).not.toHaveProperty('pool');
  });

  test.each<[field: string, broken: unknown]>([
    ['name', { ...manifest, name: 3 }],
    ['labels', { ...manifest, labels: [] }],
    ['maxLength', { ...manifest, maxLength: 0 }],
    ['temperature', { ...manifest, temperature: 1 }],
    ['pool', { ...manifest, pool: { weighed: 0.7, named: 0.4 } }],
    ['withFiles', { ...manifest, temperature: { nameOnly: 1, withFiles: -1 } }],
  ])('says that "%s" is wrong', (field, broken) => {
    expect(() => parseManifest(broken, '/m/manifest.json')).toThrow(
      expect.objectContaining({ code: 'MODEL_INVALID', message: expect.stringContaining(`"${field}"`) }),
    );
  });
});

test.each([
  ['video', 'video'],
  ['Audio', 'audio'],
  ['video/movie', 'video'],
  ['book_comic', 'book'],
  ['LABEL_0', undefined],
  ['videos', undefined],
  ['', undefined],
])('the label %j names the medium %j', (label, medium) => {
  expect(mediumOf(label)).toBe(medium);
});
