/** What a program of a test carries. */
export interface ProgramParts {
  /** Bytes after its sections. */
  readonly after?: Uint8Array;
  /** Bytes among its resources. */
  readonly resources?: Uint8Array;
  /** @default 'pe' */
  readonly format?: 'pe' | 'mz';
}

const HEADERS = 1024;
const CODE = 512;

/** A program that does nothing: for Windows, with a section of code and one of resources, or for DOS. */
export function programOf({
  after = new Uint8Array(),
  resources = new Uint8Array(),
  format = 'pe',
}: ProgramParts): Buffer {
  const headers = Buffer.alloc(HEADERS);
  headers.write('MZ', 'latin1');
  const length = HEADERS + CODE + resources.length;
  if (format === 'mz') {
    headers.writeUInt16LE(length % 512, 2);
    headers.writeUInt16LE(Math.ceil(length / 512), 4);
  } else {
    const pe = 0x80;
    headers.writeUInt32LE(pe, 0x3c);
    headers.write('PE\0\0', pe, 'latin1');
    headers.writeUInt16LE(2, pe + 6);
    headers.writeUInt16LE(0xe0, pe + 20);
    const table = pe + 24 + 0xe0;
    section(headers, table, { name: '.text', start: HEADERS, size: CODE });
    section(headers, table + 40, { name: '.rsrc', start: HEADERS + CODE, size: resources.length });
  }
  return Buffer.concat([headers, Buffer.alloc(CODE, 0xcc), resources, after]);
}

function section(
  bytes: Buffer,
  at: number,
  { name, start, size }: { name: string; start: number; size: number },
): void {
  bytes.write(name, at, 'latin1');
  bytes.writeUInt32LE(size, at + 16);
  bytes.writeUInt32LE(start, at + 20);
}
