/** A header of {@link tarOf}: what differs from an ordinary file of no bytes. */
export interface TarPart {
  readonly name: string;
  readonly type?: string;
  /** @default the length of `content` */
  readonly size?: number;
  readonly content?: Uint8Array;
}

/** A tar archive of given headers, right or wrong, closed by zeros. */
export function tarOf(...parts: readonly TarPart[]): Buffer {
  return Buffer.concat([...parts.map(tarPart), Buffer.alloc(1024)]);
}

function tarPart({ name, type = '0', content = new Uint8Array(), size = content.length }: TarPart): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0, 100);
  if (size < 8 ** 11) header.write(size.toString(8).padStart(11, '0'), 124);
  else {
    header[124] = 0x80;
    header.writeBigUInt64BE(BigInt(size), 128);
  }
  header.write(`        ${type}`, 148);
  header.write('ustar\u000000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
}
