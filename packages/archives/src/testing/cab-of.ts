/** A file of a cabinet that is made for a test. */
export interface CabFile {
  /** Bytes of its name, or a text, which is written as UTF-8. */
  readonly name: string | Uint8Array;
  readonly size: number;
  /** @default 0x20, an ordinary file; 0xa0 of a text that is not ASCII */
  readonly attributes?: number;
}

/**
 * The beginning of a cabinet up to its contents, as [MS-CAB] has it.
 *
 * @param flags 1 where a cabinet comes before it in its set, 2 where one comes after it
 */
export function cabOf(files: readonly CabFile[], flags = 0): Uint8Array {
  const neighbours = Buffer.from((flags & 1 ? 'a.cab\0disk a\0' : '') + (flags & 2 ? 'c.cab\0disk c\0' : ''));
  const entries = Buffer.concat(files.map(entryOf));
  const header = Buffer.alloc(36);
  header.write('MSCF', 'latin1');
  const tableAt = header.length + neighbours.length + 8;
  header.writeUInt32LE(tableAt + entries.length, 8);
  header.writeUInt32LE(tableAt, 16);
  header.writeUInt16LE(0x0103, 24);
  header.writeUInt16LE(1, 26);
  header.writeUInt16LE(files.length, 28);
  header.writeUInt16LE(flags, 30);
  return new Uint8Array(Buffer.concat([header, neighbours, Buffer.alloc(8), entries]));
}

function entryOf({ name, size, attributes }: CabFile): Buffer {
  const fields = Buffer.alloc(16);
  const bytes = Buffer.from(name);
  fields.writeUInt32LE(size, 0);
  fields.writeUInt16LE(attributes ?? (bytes.some((byte) => byte > 0x7f) ? 0xa0 : 0x20), 14);
  return Buffer.concat([fields, bytes, Buffer.alloc(1)]);
}
