import { decodeText, type Warning } from '@mimmo/core';
import { ArchiveError } from '../archive-error.js';
import type { ArchiveEntry, RandomAccess, ReaderOptions } from '../archive-format.js';
import { cursorOf } from '../bytes/cursor.js';
import { windowOf } from '../bytes/window.js';

/*
 * Lists cabinets from their table of files, as [MS-CAB] of Microsoft's Open Specifications has it. The table holds 65,535 files at
 * most and is never compressed.
 */

const SIGNATURE = 'MSCF';
const HEADER_BYTES = 36;
/** The numbers of a file, before its name. */
const FILE_BYTES = 16;
/** Bytes of a name with the zero that ends it. */
const LONGEST_NAME_BYTES = 257;
/** A flag of the header: the set of cabinets goes on in another. */
const HAS_NEXT = 2;
/** An attribute of a file: its name is UTF-8. */
const NAME_IS_UTF8 = 0x80;
const SEPARATOR = /\\/gu;

/** The files of a cabinet. Of a set of cabinets, those that lie in this one, or begin or end in it. */
export async function* cabEntries(access: RandomAccess, options: ReaderOptions): AsyncGenerator<ArchiveEntry> {
  const window = windowOf(access);
  const { tableAt, count, hasNext } = headerOf(await window.at(0, HEADER_BYTES), access.sizeInBytes);
  let position = tableAt;
  for (let index = 0; index < count; index += 1) {
    const bytes = await window.at(position, FILE_BYTES + LONGEST_NAME_BYTES);
    const nameEnd = bytes.indexOf(0, FILE_BYTES);
    if (nameEnd < 0) throw new ArchiveError('a name in it has no end');
    const fields = cursorOf(bytes.subarray(0, FILE_BYTES));
    const sizeInBytes = fields.uint32();
    // Where it lies, in which folder of the cabinet, and when it was changed.
    fields.skip(10);
    yield { path: nameOf(bytes.subarray(FILE_BYTES, nameEnd), fields.uint16()), sizeInBytes };
    position += nameEnd + 1;
  }
  if (hasNext) options.onWarning?.(goesOn(options.what));
}

interface CabHeader {
  /** Where the table of files begins. */
  readonly tableAt: number;
  readonly count: number;
  readonly hasNext: boolean;
}

function headerOf(bytes: Uint8Array, sizeInBytes: number): CabHeader {
  if (!isCabSignature(bytes)) throw new ArchiveError('it does not begin as cabinets do');
  const fields = cursorOf(bytes);
  fields.skip(8);
  const claimed = fields.uint32();
  if (claimed > sizeInBytes) throw new ArchiveError(`it ends ${claimed - sizeInBytes} bytes too early`);
  fields.skip(4);
  const tableAt = fields.uint32();
  // Reserved, the version, and how many folders there are.
  fields.skip(8);
  const count = fields.uint16();
  return { tableAt, count, hasNext: (fields.uint16() & HAS_NEXT) !== 0 };
}

function isCabSignature(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, SIGNATURE.length)) === SIGNATURE;
}

function nameOf(bytes: Uint8Array, attributes: number): string {
  const name = attributes & NAME_IS_UTF8 ? new TextDecoder().decode(bytes) : decodeText(bytes);
  return name.replace(SEPARATOR, '/');
}

function goesOn(what: string): Warning {
  const message = `${what} goes on in another cabinet, whose files are not listed; give that, too.`;
  return { code: 'INPUT_NOT_FOUND', message };
}
