import { extensionInfo, type FileKind } from '@mimmo/core';
import type { Property } from '../release-name/mark.js';
import type { ReleaseKind } from '../release-name/release-kind.js';

/**
 * Something that a name shows and that rules ask for:
 *
 * - a property that was read and counts (`season`), or the row or reader that read it (`audioCodec/flac`)
 * - the kind that a word speaks for (`kind:game`); with `!`, a word that speaks for it wherever it stands (`kind:game!`)
 * - the look of the whole name (`shape:scene`)
 * - the kind of file that the name's ending stands for (`ending:video`)
 */
export type Sign =
  | Property
  | `${string}/${string}`
  | `kind:${ReleaseKind}`
  | `kind:${ReleaseKind}!`
  | `shape:${Shape}`
  | `ending:${FileKind}`;

/** Looks of a name as a whole. */
export const SHAPES = {
  /** One word after the other without spaces, and a group behind a dash. */
  scene: 'Some.Thing-GROUP',
  /** As `scene`, the year right before the group: the way of scene music. */
  'year-group': 'Artist-Title-WEB-2019-GRP',
  /** As `scene`, words parted by `_`. */
  underscored: 'Some_Thing-GROUP',
  /** With spaces. */
  spaced: 'Some thing',
  /** A dash with spaces around it. */
  dashed: 'One - Other',
  /** Begins with a bracket. */
  'leading-bracket': '[Group] Some thing',
} as const;

/** One of {@link SHAPES}. */
export type Shape = keyof typeof SHAPES;

/** The sign of a file ending, in any case; `undefined` for one that nobody knows. */
export function endingSign(ending: string): Sign | undefined {
  const kind = extensionInfo(ending)?.kind;
  return kind && `ending:${kind}`;
}
