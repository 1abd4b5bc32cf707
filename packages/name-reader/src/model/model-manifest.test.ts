import { describe, expect, test } from '@jest/globals';
import { SPAN_LABELS } from '../span-label.js';
import { madeManifest } from '../testing/made-manifest.js';
import { HEADS } from './heads.js';
import { parseManifest } from './model-manifest.js';

describe('the manifest of a name reader', () => {
  test('names its labels and heads, each with its calibration', () => {
    const { name, labels, heads } = parseManifest(madeManifest(), 'manifest.json');
    expect(name).toBe('made@1.0.0');
    expect(labels.map(({ label }) => label)).toEqual(SPAN_LABELS);
    expect(heads.medium.values).toEqual(['audio', 'video', 'software', 'book', 'other']);
    expect(heads.packScope.values[0]).toBe('none');
  });

  test.each<[flaw: string, changes: object]>([
    ['labels', { labels: ['title', 'flavour'] }],
    ['labels', { labels: [] }],
    ['medium', { heads: { ...HEADS, medium: ['film'] } }],
    ['calibration', { calibration: undefined }],
    ['title', { calibration: { labels: {}, heads: {} } }],
    ['window', { window: 128 }],
    ['ids', { ids: undefined }],
    ['files', { files: [] }],
  ])('without valid "%s" is refused by its name', (field, changes) => {
    expect(() => parseManifest(madeManifest(changes), 'manifest.json')).toThrow(
      expect.objectContaining({ code: 'MODEL_INVALID', message: expect.stringContaining(`"${field}"`) }),
    );
  });
});
