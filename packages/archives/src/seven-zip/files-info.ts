import { ArchiveError } from '../archive-error.js';
import type { ArchiveEntry } from '../archive-format.js';
import { type Cursor, cursorOf } from '../bytes/cursor.js';
import { readBits, readCount, readNumber, readOptionalBits } from './number.js';

/* "FilesInfo" of 7z: names and properties of all files, folders and links. Source: 7zFormat.txt of the LZMA SDK. */

const ID = { end: 0, isEmpty: 14, isEmptyFile: 15, isDeletion: 16, names: 17, attributes: 21 } as const;
/** Where Windows' attributes hold those of Unix as well, and the type of links in them. */
const HAS_UNIX = 0x8000;
const UNIX_TYPE = 0xf000;
const UNIX_LINK = 0xa000;

/** What the properties say, one value a file; a list that is not there is empty. */
interface Properties {
  names: readonly string[];
  isEmpty: readonly boolean[];
  /** Of those that are empty: whether they are files rather than folders. */
  isEmptyFile: readonly boolean[];
  isDeletion: readonly boolean[];
  isLink: readonly boolean[];
}

/**
 * The ordinary files that "FilesInfo" names.
 *
 * @param fileSizes sizes of those that have content, in their order
 * @throws ArchiveError where it breaks the format
 */
export function* readFiles(cursor: Cursor, fileSizes: readonly number[]): Generator<ArchiveEntry> {
  const count = readCount(cursor);
  const { names, isEmpty, isEmptyFile, isDeletion, isLink } = readProperties(cursor, count);
  let withContent = 0;
  let empty = 0;
  for (let index = 0; index < count; index += 1) {
    const path = names[index] ?? '';
    if (!isEmpty[index]) {
      const sizeInBytes = fileSizes[withContent++];
      if (sizeInBytes === undefined) throw new ArchiveError('its list names more files than there are contents');
      if (!isLink[index]) yield { path, sizeInBytes };
    } else {
      if (isEmptyFile[empty] && !isDeletion[empty] && !isLink[index]) yield { path, sizeInBytes: 0 };
      empty += 1;
    }
  }
}

function readProperties(cursor: Cursor, count: number): Properties {
  const found: Properties = { names: [], isEmpty: [], isEmptyFile: [], isDeletion: [], isLink: [] };
  let emptyCount = 0;
  for (let id = readNumber(cursor); id !== ID.end; id = readNumber(cursor)) {
    const property = cursorOf(cursor.bytes(readNumber(cursor)));
    switch (id) {
      case ID.isEmpty:
        found.isEmpty = readBits(property, count);
        emptyCount = found.isEmpty.filter(Boolean).length;
        break;
      case ID.isEmptyFile:
        found.isEmptyFile = readBits(property, emptyCount);
        break;
      case ID.isDeletion:
        found.isDeletion = readBits(property, emptyCount);
        break;
      case ID.names:
        found.names = readNames(property, count);
        break;
      case ID.attributes:
        found.isLink = readLinks(property, count);
        break;
      default:
      // Times, comments and padding.
    }
  }
  return found;
}

/** Names in UTF-16, each closed by a NUL. */
function readNames(property: Cursor, count: number): readonly string[] {
  inThisStream(property);
  const text = new TextDecoder('utf-16le').decode(property.bytes(property.remaining));
  const names = text.split('\0');
  if (names.length <= count) throw new ArchiveError('its list has fewer names than files');
  return names;
}

function readLinks(property: Cursor, count: number): readonly boolean[] {
  const has = readOptionalBits(property, count);
  inThisStream(property);
  return has.map((isThere) => {
    const attributes = isThere ? property.uint32() : 0;
    return (attributes & HAS_UNIX) !== 0 && ((attributes >>> 16) & UNIX_TYPE) === UNIX_LINK;
  });
}

function inThisStream(property: Cursor): void {
  if (property.uint8() !== 0) throw new ArchiveError('a property of its files lies in another stream');
}
