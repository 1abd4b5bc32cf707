import { InputError, isMimmoError, shown } from './errors.js';
import { type Warning, warningOf } from './warning.js';

/** One file of a release. */
export interface FileEntry {
  /** Path inside the release: relative, joined by `/`, without `.` or `..` segments. */
  readonly path: string;
  /** Size in bytes; 0 where it is unknown. */
  readonly size: number;
}

/** What a content was read from. */
export const CONTENT_ORIGINS = [
  'text',
  'json',
  'torrent',
  'magnet',
  'directory',
  'file',
  'zip',
  'tar',
  'rar',
  '7z',
  'iso',
  'cab',
] as const;

/** One of {@link CONTENT_ORIGINS}. */
export type ContentOrigin = (typeof CONTENT_ORIGINS)[number];

/** The one shape that every input becomes and every stage reads: a name, and the files if they are known. */
export interface ContentInfo {
  /** The release name, as given; of an archive, its file name without the ending. */
  readonly name: string;
  /** The files, in the order of the input; empty where only the name is known. */
  readonly files: readonly FileEntry[];
  /** What the content was read from. */
  readonly origin: ContentOrigin;
  /**
   * Of a file or folder on disk, up to three folders above it as they were given, joined by `/`, the nearest last
   * (`Some Show/Season 1`): they say what its name may leave out.
   */
  readonly folder?: string;
  /** Lower-case ending of the archive that holds the files (`zip`, `epub`, `tar.gz`), without the leading dot. */
  readonly container?: string;
  /** What could not be read of the input; reports pass it on. */
  readonly warnings?: readonly Warning[];
}

/** UTF-16 units that a release name has at most: far above what real ones need, and so few that any name is read at once. */
export const LONGEST_NAME = 65_536;

/**
 * A content that is only a name: what a stage's author needs for a first try.
 *
 * @example
 * nameOnly('The.Matrix.1999.1080p.BluRay.x264-GROUP');
 */
export function nameOnly(name: string): ContentInfo {
  return { name, files: [], origin: 'text' };
}

/** Whether a content says nothing: it has neither a name nor a file. */
export function isEmptyContent({ name, files }: ContentInfo): boolean {
  return name === '' && files.length === 0;
}

/**
 * Any value held to be a content, for calls from plain JavaScript.
 *
 * @throws InputError `INPUT_INVALID` for what is none; the message says what is expected and where. `INPUT_TOO_LARGE` for a name that
 *   {@link checkedName} refuses
 */
export function checkedContent(value: ContentInfo): ContentInfo {
  const flaw = flawOf(value);
  if (flaw !== undefined) {
    throw new InputError(
      'INPUT_INVALID',
      `Expected a content { name, files, origin }${flaw}; nameOnly() makes one of a name, fromJson() of what a crawler has.`,
    );
  }
  checkedName(value.name);
  return value;
}

/**
 * A text held to the length of a name.
 *
 * @throws InputError `INPUT_TOO_LARGE` for one longer than {@link LONGEST_NAME}
 */
export function checkedName(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  throw new InputError(
    'INPUT_TOO_LARGE',
    `A name of ${name.length} characters was given; release names have at most ${LONGEST_NAME}. Give one name at a time.`,
  );
}

/**
 * An item of a batch, so that a bad one costs its own answer alone: where it cannot be read, an empty content takes its place,
 * with the error as a warning.
 *
 * @param read makes the content of the item; what it throws and is no error of ours is thrown on
 */
export function inItsPlace(read: () => ContentInfo): ContentInfo {
  try {
    return read();
  } catch (error) {
    if (!isMimmoError(error)) throw error;
    return { ...nameOnly(''), warnings: [warningOf(error)] };
  }
}

/** What is wrong with a content, as the middle of a sentence. */
function flawOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return `, found ${shown(value)}`;
  const { name, files, folder, container }: Partial<Record<keyof ContentInfo, unknown>> = value;
  if (typeof name !== 'string') return ` with a text as its name, found ${shown(name)}`;
  if (!Array.isArray(files)) return ` with a list of files, found ${shown(files)}`;
  const wrong = files.findIndex((file) => !isFileEntry(file));
  if (wrong >= 0) return ` whose files are { path, size }; files[${wrong}] is none`;
  const other = [folder, container].find((text) => text !== undefined && typeof text !== 'string');
  return other === undefined ? undefined : ` with texts as folder and container, found ${shown(other)}`;
}

function isFileEntry(file: unknown): boolean {
  if (typeof file !== 'object' || file === null || !('path' in file) || !('size' in file)) return false;
  return typeof file.path === 'string' && typeof file.size === 'number' && file.size >= 0;
}
