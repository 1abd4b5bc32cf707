import { describe, expect, test } from '@jest/globals';
import { manifestOfConfig } from './hub-config.js';

describe('a config.json of the Hugging Face layout', () => {
  test('names the media by id2label, in the order of its numbers', () => {
    const json = {
      _name_or_path: 'someone/bert',
      max_position_embeddings: 64,
      id2label: { 1: 'video/movie', 0: 'audio', 2: 'x' },
    };
    expect(manifestOfConfig(json, 'config.json')).toEqual({
      name: 'someone/bert',
      labels: ['audio', 'video', undefined],
      maxLength: 64,
      temperature: { nameOnly: 1, withFiles: 1 },
      files: [],
    });
  });

  test('may leave the labels to the caller, and all the rest out', () => {
    expect(manifestOfConfig({}, 'config.json', ['book', undefined])).toMatchObject({
      name: 'model',
      labels: ['book', undefined],
      maxLength: 128,
    });
  });

  test.each([{}, null, { id2label: { 0: 'LABEL_0', 1: 'LABEL_1' } }, { id2label: { '-1': 'audio', 1e9: 'video' } }])(
    'without a medium, %j asks for the option "labels"',
    (json) => {
      expect(() => manifestOfConfig(json, 'config.json')).toThrow(
        expect.objectContaining({ code: 'MODEL_INVALID', message: expect.stringContaining('"labels"') }),
      );
    },
  );
});
