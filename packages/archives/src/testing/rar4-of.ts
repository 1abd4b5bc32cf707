import { crc32 } from 'node:zlib';

/** The beginning of a RAR 4 archive with one stored file, up to its content. */
export function rar4Of(path: string, sizeInBytes: number): Uint8Array {
  const name = Buffer.from(path);
  const fields = Buffer.alloc(33);
  fields.writeUInt32LE(sizeInBytes % 2 ** 32, 0);
  fields.writeUInt32LE(sizeInBytes % 2 ** 32, 4);
  fields.writeUInt16LE(name.length, 19);
  fields.writeUInt32LE(Math.floor(sizeInBytes / 2 ** 32), 25);
  fields.writeUInt32LE(Math.floor(sizeInBytes / 2 ** 32), 29);
  return Buffer.concat([
    Buffer.from('Rar!\u001a\u0007\u0000', 'latin1'),
    block(0x73, 0, Buffer.alloc(6)),
    block(0x74, 0x8100, Buffer.concat([fields, name])),
  ]);
}

function block(type: number, flags: number, rest: Buffer): Buffer {
  const base = Buffer.alloc(5);
  base.writeUInt8(type, 0);
  base.writeUInt16LE(flags, 1);
  base.writeUInt16LE(7 + rest.length, 3);
  const checked = Buffer.concat([base, rest]);
  const checksum = Buffer.alloc(2);
  checksum.writeUInt16LE(crc32(checked) & 0xffff);
  return Buffer.concat([checksum, checked]);
}
