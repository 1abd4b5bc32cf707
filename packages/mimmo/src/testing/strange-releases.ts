import { readFileSync } from 'node:fs';
import type { ContentInfo, FileRole, Medium, Subcategory } from '@mimmo/core';

/** A made release of an unusual kind, with what is true of it; what is missing is not asserted. */
export interface StrangeRelease {
  readonly name: string;
  /** The archive that holds the files. */
  readonly container?: 'zip' | 'rar' | 'iso';
  /**
   * Paths with megabytes behind them, of which each stands for many: `{01..12}` counts, `{a|b}` is each of them, `{=}` repeats the
   * innermost value, `{w}` is a word, another one for each file.
   */
  readonly files: readonly string[];
  /** What it may be called: the first is best. */
  readonly media: readonly Medium[];
  /** As `media`; `null` is none. */
  readonly subcategories?: readonly (Subcategory | null)[];
  readonly season?: number;
  readonly episodes?: readonly number[];
  readonly missing?: readonly number[];
  /** How many works are told apart; 0 where there is one. */
  readonly works?: number;
  readonly title?: string;
  readonly year?: number;
  readonly roles?: Readonly<Record<string, FileRole>>;
  /** What `{w}` stands for. */
  readonly words?: readonly string[];
}

/** All of them; the labels were written before anybody asked MIMMO. */
export const STRANGE_RELEASES: readonly StrangeRelease[] = readFileSync(
  new URL('strange-releases.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const WORDS =
  'Tide,Bollard,Low Water,Gulls,Pilot,Fog Bell,Mooring,Ebb,Crosswind,Salt,Dockyard,Night Watch,Anchor,Halyard,Spinnaker,Beacon'.split(
    ',',
  );
/** How many files a path stands for that has words alone. */
const WORDS_ALONE = 8;
const BYTES = 1_000_000;
const CHOICE = /\{(?!w\})([^{}]+)\}/u;

/** A release as loaders give it. */
export function strangeContent({ name, container, files, words = WORDS }: StrangeRelease): ContentInfo {
  const listed = files
    .flatMap((pattern) => expanded(pattern, words))
    .map((line, index) => {
      const cut = line.lastIndexOf(' ');
      // No two files of a disk are of the same size.
      const size = Math.round(Number(line.slice(cut + 1)) * BYTES);
      return { path: line.slice(0, cut), size: size === 0 ? 0 : size + 7 * index };
    });
  return container ? { name, container, files: listed, origin: container } : { name, files: listed, origin: 'json' };
}

function expanded(pattern: string, words: readonly string[]): readonly string[] {
  const paths = choices(pattern, '');
  const [only = ''] = paths;
  if (paths.length === 1 && only.includes('{w}'))
    return words.slice(0, WORDS_ALONE).map((word) => only.replaceAll('{w}', word));
  return paths.map((path, index) => {
    const again = Math.floor(index / words.length);
    return path.replaceAll('{w}', `${words[index % words.length]}${again > 0 ? ` ${again + 1}` : ''}`);
  });
}

function choices(pattern: string, last: string): readonly string[] {
  const found = CHOICE.exec(pattern);
  if (!found) return [pattern];
  const before = pattern.slice(0, found.index);
  const after = pattern.slice(found.index + found[0].length);
  const values = found[1] === '=' ? [last] : valuesOf(found[1] ?? '');
  return values.flatMap((value) => choices(before + value + after, value));
}

function valuesOf(choice: string): readonly string[] {
  const [, from = '', to = ''] = /^(\d+)\.\.(\d+)$/u.exec(choice) ?? [];
  if (from === '') return choice.split('|');
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_value, index) =>
    String(Number(from) + index).padStart(from.length, '0'),
  );
}
