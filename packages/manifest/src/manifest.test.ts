import { expect, test } from '@jest/globals';
import { fieldReader, manifestOf } from './manifest.js';

const manifest = {
  name: 'some-model',
  version: '0.1.0',
  files: [{ path: 'model.bin', sizeInBytes: 3, sha256: 'ab' }],
};

test('reads what every model says', () => {
  expect(manifestOf(fieldReader(manifest, 'manifest.json'))).toEqual({
    name: 'some-model@0.1.0',
    files: manifest.files,
  });
});

test.each<[field: string, broken: unknown]>([
  ['name', { ...manifest, name: 3 }],
  ['version', { ...manifest, version: undefined }],
  ['files', { ...manifest, files: [] }],
  ['files', { ...manifest, files: [{ path: 'model.bin' }] }],
  ['name', null],
  ['name', 'text'],
])('says that "%s" is wrong', (field, broken) => {
  expect(() => manifestOf(fieldReader(broken, '/m/manifest.json'))).toThrow(
    expect.objectContaining({
      code: 'MODEL_INVALID',
      message: expect.stringContaining(`/m/manifest.json has no valid "${field}"`),
    }),
  );
});
