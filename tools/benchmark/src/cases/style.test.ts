import { describe, expect, test } from '@jest/globals';
import { scriptOf } from './script.js';
import { STYLE_DESCRIPTIONS, STYLES, styleOf } from './style.js';

describe('styleOf', () => {
  test.each([
    ['Some Show/Season 1/05.mkv', 'path'],
    ['C:\\Films\\Some Film.mkv', 'path'],
    ['/srv/films/Some Film', 'path'],
    ['Один фильм / One Film (2012)', 'not Latin'],
    ['[Group] Some Show - 05 (1080p)', 'group first'],
    ['Some.Film.2012.1080p.BluRay.x264-GRP.mkv', 'scene'],
    ['Some_Artist-Some_Album-2012-GRP', 'glued'],
    ['Some Film (2012) [1080p]', 'brackets'],
    ['Some Show S01E05 720p.mkv', 'marks'],
    ['Some Film / Another Name', 'bare'],
    ['Some Film.mkv', 'bare'],
  ])('%s: %s', (name, style) => expect(styleOf(name)).toBe(style));

  test.each(STYLES.map((style) => [style, /`(.+)`/u.exec(STYLE_DESCRIPTIONS[style])?.[1]] as const))(
    'the example of "%s" is one',
    (style, example) => {
      if (example !== undefined) expect(styleOf(example)).toBe(style);
    },
  );
});

describe('scriptOf', () => {
  test.each([
    ['Some Film (2012)', 'Latin'],
    ['Café Müller (2012)', 'Latin'],
    ['Один фильм / One Film (2012)', 'Cyrillic'],
    ['一部电影 1080p', 'Chinese'],
    ['ある映画 1080p', 'Japanese'],
    ['어떤 영화 1080p', 'Korean'],
    ['فيلم 1080p', 'other'],
    ['2012 [1080p] ★ №1', 'Latin'],
  ])('%s: %s', (name, script) => expect(scriptOf(name)).toBe(script));
});
