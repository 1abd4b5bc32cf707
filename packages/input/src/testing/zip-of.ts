/** An entry of {@link zipOf}. */
export interface ZipPart {
  /** Name as bytes; text is written as UTF-8 with the flag for it. */
  readonly name: string | Uint8Array;
  /** Bytes that the entry claims to expand to. */
  readonly size?: number;
}

/** A zip archive of given entries, in the zip64 format, with a central directory alone: nothing reads more of it. */
export function zipOf(parts: Iterable<ZipPart>): Buffer {
  const records = Array.from(parts, centralRecord);
  const directory = Buffer.concat(records);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(directory.length), 8);
  locator.writeUInt32LE(1, 16);
  const end = Buffer.alloc(22, 0xff);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(0, 4);
  end.writeUInt16LE(0, 20);
  return Buffer.concat([directory, zip64End(records.length, directory.length), locator, end]);
}

function centralRecord({ name, size = 0 }: ZipPart): Buffer {
  const bytes = Buffer.from(name);
  const record = Buffer.alloc(46 + bytes.length + 12);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(typeof name === 'string' ? 0x800 : 0, 8);
  record.writeUInt16LE(8, 10);
  record.writeUInt32LE(0xffffffff, 24);
  record.writeUInt16LE(bytes.length, 28);
  record.writeUInt16LE(12, 30);
  bytes.copy(record, 46);
  record.writeUInt16LE(1, 46 + bytes.length);
  record.writeUInt16LE(8, 48 + bytes.length);
  record.writeBigUInt64LE(BigInt(size), 50 + bytes.length);
  return record;
}

function zip64End(count: number, directorySize: number): Buffer {
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(BigInt(count), 24);
  record.writeBigUInt64LE(BigInt(count), 32);
  record.writeBigUInt64LE(BigInt(directorySize), 40);
  return record;
}
