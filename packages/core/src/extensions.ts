import { AMBIGUOUS_ENDINGS, PACKAGED_ENDINGS, PLAIN_ENDINGS, SPOKEN_ENDINGS, WORD_ENDINGS } from './extension-table.js';
import { FILE_KINDS, type FileKind } from './file-kind.js';

/** What an ending says about a file. */
export interface ExtensionInfo {
  /** What files with this ending are, most often. */
  readonly kind: FileKind;
  /** The ending alone proves nothing: `.ts` is video or source code, `.pdf` a book or a manual. */
  readonly ambiguous?: true;
  /** A file with this ending is one file to its user but an archive to a program: `.epub`, `.cbz`, `.apk`. */
  readonly packaged?: true;
  /** The ending is a word or a mark, too: a name that ends in it need not be that of a file (`Some.Site.com`). */
  readonly word?: true;
  /** A recording with this ending is a whole book, read to a listener. */
  readonly spoken?: true;
}

/**
 * The one list of file endings as a map: lower case, without the dot. Everything that knows endings asks it.
 *
 * @example
 * EXTENSIONS.get('flac'); // { kind: 'audio' }
 */
export const EXTENSIONS: ReadonlyMap<string, ExtensionInfo> = buildExtensions();

/** Endings that are one with a `.tar` before them: `.tar.gz`. */
const COMPRESSED: ReadonlySet<string> = new Set(['gz', 'bz2', 'xz', 'zst', 'lz', 'lz4', 'lzma']);
/** Longest ending that is looked up, in UTF-16 units. */
const LONGEST = 12;

/**
 * The ending of a file name or path, lower case and without its dot; `.tar.gz` is one ending. Empty where there is none
 * (`Makefile`, `.profile`). An ending is a claim of the name: whether it is known is for {@link extensionInfo}.
 *
 * @example
 * extensionOf('Live/backup.TAR.GZ'); // 'tar.gz'
 */
export function extensionOf(path: string): string {
  const base = path.slice(path.lastIndexOf('/') + 1);
  const dot = base.lastIndexOf('.');
  if (dot <= 0 || base.length - dot - 1 > LONGEST) return '';
  const ending = base.slice(dot + 1).toLowerCase();
  return COMPRESSED.has(ending) && base.slice(dot - 4, dot).toLowerCase() === '.tar' ? `tar.${ending}` : ending;
}

/**
 * What the one list says of an ending, given without its dot in any case; of `.r00` and `.001`, which continue a split
 * archive, too. `undefined` for an ending that it does not know.
 */
export function extensionInfo(extension: string): ExtensionInfo | undefined {
  const lower = extension.toLowerCase();
  const known = EXTENSIONS.get(lower);
  if (known) return known;
  if (/^(?:[rstz]\d{2,3}|\d{3}|part\d{1,3})$/u.test(lower)) return { kind: 'archive', ambiguous: true };
  return lower.startsWith('tar.') ? { kind: 'archive' } : undefined;
}

function buildExtensions(): ReadonlyMap<string, ExtensionInfo> {
  const map = new Map<string, ExtensionInfo>();
  const add = (ending: string, info: ExtensionInfo): void => {
    map.set(ending, {
      ...info,
      ...(WORD_ENDINGS.has(ending) && { word: true }),
      ...(SPOKEN_ENDINGS.has(ending) && { spoken: true }),
    });
  };
  for (const kind of FILE_KINDS) {
    for (const ending of PLAIN_ENDINGS[kind].split(' '))
      add(ending, PACKAGED_ENDINGS.has(ending) ? { kind, packaged: true } : { kind });
  }
  for (const [ending, kind] of Object.entries(AMBIGUOUS_ENDINGS)) add(ending, { kind, ambiguous: true });
  return map;
}
