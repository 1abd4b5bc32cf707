import { scriptOf } from './script.js';

/** How names are written, in the order in which {@link styleOf} tries them. */
export const STYLES = ['path', 'not Latin', 'group first', 'scene', 'glued', 'brackets', 'marks', 'bare'] as const;

/** One of {@link STYLES}. */
export type Style = (typeof STYLES)[number];

/** What each style looks like, for the readers of the tables. */
export const STYLE_DESCRIPTIONS: Readonly<Record<Style, string>> = {
  path: 'folders and a file: `Some Show/Season 1/05.mkv`',
  'not Latin': 'any letter of another script',
  'group first': 'the group in brackets, as for anime: `[Group] Some Show - 05 (1080p)`',
  scene: 'dots: `Some.Film.2012.1080p.BluRay.x264-GRP`',
  glued: 'neither spaces nor dots: `Some_Artist-Some_Album-2012-GRP`',
  brackets: 'spaces, and brackets behind the title: `Some Film (2012) [1080p]`',
  marks: 'spaces and digits, no brackets: `Some Show S01E05 720p`',
  bare: 'words alone: `Some Film`',
};

const FILE_ENDING = /\.[a-z\d]{2,4}$/iu;

/**
 * How a name is written. Told by its separators and brackets alone, so that the same name is in the same row whoever reads
 * it.
 *
 * @example
 * styleOf('Some.Film.2012.1080p.BluRay.x264-GRP'); // 'scene'
 */
export function styleOf(name: string): Style {
  if (isPath(name)) return 'path';
  if (scriptOf(name) !== 'Latin') return 'not Latin';
  if (/^\s*[[{]/u.test(name)) return 'group first';
  const stem = name.replace(FILE_ENDING, '');
  const spaces = stem.split(' ').length - 1;
  const dots = stem.split('.').length - 1;
  if (dots > spaces) return 'scene';
  if (spaces === 0 && /[_+-]/u.test(stem)) return 'glued';
  if (/[[({]/u.test(stem)) return 'brackets';
  return /\d/u.test(stem) ? 'marks' : 'bare';
}

/** A slash alone may stand between two titles; a path begins with one, or ends in a file. */
function isPath(name: string): boolean {
  return /^(?:[a-z]:)?[\\/]/iu.test(name) || (/\S[\\/]\S/u.test(name) && FILE_ENDING.test(name));
}
