/*
 * The records of a pax extended header: "LENGTH KEY=VALUE\n", LENGTH counting the whole record in decimal.
 * Source: POSIX.1-2017, pax, "pax Extended Header"; GNU tar manual, "Storing Sparse Files".
 */

const SPACE = 0x20;
const EQUALS = 0x3d;

/** What pax records say of the entry after them, as far as a list of files needs it. */
export interface PaxRecords {
  /** Name, as bytes: of a sparse file the real one, not the placeholder of the header. */
  readonly name?: Uint8Array;
  /** Bytes of content that follow in the archive. */
  readonly storedSize?: number;
  /** Bytes of a sparse file with its holes. */
  readonly realSize?: number;
}

/**
 * Reads pax records.
 *
 * @returns `undefined` where they break the format
 */
export function readPaxRecords(bytes: Uint8Array): PaxRecords | undefined {
  const values = new Map<string, Uint8Array>();
  let position = 0;
  // Some programs fill the block up with NULs and count them in.
  while (position < bytes.length && bytes[position] !== 0) {
    const space = bytes.indexOf(SPACE, position);
    const length = space < 0 ? 0 : decimal(bytes.subarray(position, space));
    const end = position + (length ?? 0);
    const equals = bytes.indexOf(EQUALS, space);
    if (!length || end > bytes.length || equals < 0 || equals >= end) return undefined;
    values.set(new TextDecoder('latin1').decode(bytes.subarray(space + 1, equals)), bytes.slice(equals + 1, end - 1));
    position = end;
  }
  const name = values.get('GNU.sparse.name') ?? values.get('path');
  const storedSize = decimal(values.get('size'));
  const realSize = decimal(values.get('GNU.sparse.realsize') ?? values.get('GNU.sparse.size'));
  return {
    ...(name && { name }),
    ...(storedSize !== undefined && { storedSize }),
    ...(realSize !== undefined && { realSize }),
  };
}

function decimal(bytes: Uint8Array | undefined): number | undefined {
  if (!bytes || bytes.length === 0 || bytes.length > 16) return undefined;
  const text = new TextDecoder('latin1').decode(bytes);
  return /^\d+$/u.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined;
}
