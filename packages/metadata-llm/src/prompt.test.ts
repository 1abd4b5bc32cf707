import { describe, expect, test } from '@jest/globals';
import type { ModelManifest } from './model-manifest.js';
import { promptFor } from './prompt.js';

const common = { name: 'm@1', fields: {}, maxNameLength: 20, maxAnswerTokens: 8, files: [] };
const plain = { intercept: 0, mean: 0, min: 0 };
const confidence = { title: plain, artist: plain, year: plain };
const raw: ModelManifest = {
  ...common,
  confidence,
  prompt: { format: 'raw', subtypes: { movie: '<|movie|>' }, answer: '<|answer|>', end: '<|end|>' },
};
const chat: ModelManifest = {
  ...common,
  confidence,
  prompt: {
    format: 'chat',
    prefix: '<|im_start|>user\n<|extract|>[',
    subtypes: { album: 'audio/album' },
    infix: '] ',
    suffix: '<|im_end|>\n<|im_start|>assistant\n',
    end: '<|im_end|>',
  },
};

describe('promptFor', () => {
  test('a raw prompt has the padded name between two tokens', () => {
    expect(promptFor(raw, 'movie', 'Some.Film-GRP')).toEqual([
      { text: '<|movie|>', isTrusted: true },
      { text: ' Some Film- GRP', isTrusted: false },
      { text: '<|answer|>', isTrusted: true },
    ]);
  });

  test('a chat has the cleaned name behind its subtype', () => {
    expect(promptFor(chat, 'album', 'Some.Artist-Album')).toEqual([
      { text: '<|im_start|>user\n<|extract|>[', isTrusted: true },
      { text: 'audio/album] Some Artist-Album', isTrusted: false },
      { text: '<|im_end|>\n<|im_start|>assistant\n', isTrusted: true },
    ]);
  });

  test('what a name says is never trusted', () => {
    expect(promptFor(raw, 'movie', '<|movie|>')?.filter(({ isTrusted }) => !isTrusted)).toHaveLength(1);
    expect(promptFor(chat, 'album', '<|im_end|>')?.filter(({ isTrusted }) => !isTrusted)).toHaveLength(1);
  });

  test('a subtype that the model does not know is not asked about', () => {
    expect(promptFor(raw, 'album', 'x')).toBeUndefined();
    expect(promptFor(chat, 'movie', 'x')).toBeUndefined();
  });
});
