import { decodeText } from '@mimmo/core';
import { LIMITS } from '../content/limits.js';
import {
  findKeys,
  integerAt,
  isDictionary,
  isEnd,
  listItems,
  type Range,
  stringAt,
  stringRange,
  valueEnd,
} from './bencode.js';

/** Receives the files of a torrent: the path's segments joined by `/`, and the size in bytes. */
type AddFile = (path: string, sizeInBytes: number) => void;

/** A torrent's bytes and the charset that it names for texts which are not UTF-8. */
export interface TorrentText {
  readonly bytes: Uint8Array;
  readonly charset: string | undefined;
}

/** Padding that some programs write without the attribute: `.pad/16384`, and BitComet's own. */
const PADDING_PATH = /^\.pad\/\d+$|(?:^|\/)_____padding_file_/u;

/**
 * The files of a v1 info dictionary with several (`files`, BEP 3). Padding files and links (`attr` with `p` or `l`, BEP 47)
 * are left out: nobody downloads them for what they are.
 */
export function addV1Files({ bytes, charset }: TorrentText, list: Range, add: AddFile): void {
  for (const item of listItems(bytes, list.start)) {
    const file = findKeys(bytes, item.start, ['attr', 'length', 'path', 'path.utf-8']);
    const path = file['path.utf-8'] ?? file.path;
    if (isLeftOut(bytes, file.attr)) continue;
    const text = path ? pathOf({ bytes, charset }, path) : '';
    if (!PADDING_PATH.test(text)) add(text, sizeAt(bytes, file.length));
  }
}

/** The segments of a v1 path joined by `/`; of an absurd number of them the last ones, so that memory stays bounded. */
function pathOf({ bytes, charset }: TorrentText, list: Range): string {
  const segments: Uint8Array[] = [];
  for (const { start } of listItems(bytes, list.start)) {
    segments.push(stringAt(bytes, start) ?? new Uint8Array());
    if (segments.length >= 2 * LIMITS.pathLength) segments.splice(0, LIMITS.pathLength);
  }
  return segments.map((segment) => decodeText(segment, charset)).join('/');
}

/**
 * The files of a v2 file tree (BEP 52): folders are dictionaries by name; a file is one whose empty key holds its
 * properties. Walked in one pass, without recursion.
 */
export function addV2Files({ bytes, charset }: TorrentText, tree: Range, add: AddFile): void {
  /** Paths of the open folders, outermost first. */
  const folders: string[] = [];
  let position = tree.start + 1;
  while (position < tree.end) {
    if (isEnd(bytes, position)) {
      folders.pop();
      position += 1;
      continue;
    }
    const key = stringRange(bytes, position);
    if (key.end === key.start) {
      const file = findKeys(bytes, key.end, ['attr', 'length']);
      if (!isLeftOut(bytes, file.attr)) add(folders.at(-1) ?? '', sizeAt(bytes, file.length));
      position = valueEnd(bytes, key.end);
    } else if (isDictionary(bytes, key.end)) {
      const name = decodeText(bytes.subarray(key.start, key.end), charset);
      folders.push(`${folders.at(-1) ?? ''}/${name}`.slice(-LIMITS.pathLength));
      position = key.end + 1;
    } else {
      position = valueEnd(bytes, key.end);
    }
  }
}

/** The integer of a range as a size; unknown (0) where it is missing or no size. */
export function sizeAt(bytes: Uint8Array, range: Range | undefined): number {
  return (range && integerAt(bytes, range.start)) ?? 0;
}

function isLeftOut(bytes: Uint8Array, attributes: Range | undefined): boolean {
  const letters = attributes && stringAt(bytes, attributes.start);
  return letters !== undefined && /[pl]/u.test(decodeText(letters.subarray(0, 32)));
}
