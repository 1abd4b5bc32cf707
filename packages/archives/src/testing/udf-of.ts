/*
 * Makes images in UDF 2.50, as Blu-rays have it: the entries of files and folders lie in a partition which is itself a file. Nothing at
 * hand writes such images.
 */

const BLOCK = 2048;
const SEQUENCE = 32;
const PARTITION = 272;
/** Blocks of the partition of entries, which begins one block after its own entry. */
const ENTRIES = 60;
const TAG = { anchor: 2, partition: 5, volume: 6, end: 8, names: 257, set: 256, entry: 266 } as const;

/** Files and folders by their names. */
export interface UdfTree {
  readonly [name: string]: number | UdfTree;
}

/** The beginning of an image with all that is needed to list it; files hold nothing, whatever their sizes. */
export function udfOf(tree: UdfTree): Uint8Array {
  const image = Buffer.alloc((PARTITION + 1 + ENTRIES) * BLOCK);
  for (const [index, mark] of ['BEA01', 'NSR03', 'TEA01'].entries())
    image.write(mark, (16 + index) * BLOCK + 1, 'latin1');
  const entryBlocks = entriesOf(tree);
  const write = (block: number, bytes: Buffer): void => void bytes.copy(image, block * BLOCK);
  write(256, sealed(TAG.anchor, uints([16, 3 * BLOCK], [20, SEQUENCE])));
  write(SEQUENCE, sealed(TAG.partition, uints([188, PARTITION], [192, 1 + ENTRIES])));
  write(SEQUENCE + 1, sealed(TAG.volume, volume()));
  write(SEQUENCE + 2, sealed(TAG.end, uints()));
  write(
    PARTITION,
    entry(250, { size: ENTRIES * BLOCK, stretches: uints([0, ENTRIES * BLOCK], [4, 1]).subarray(0, 8) }),
  );
  for (const [index, bytes] of entryBlocks.entries()) write(PARTITION + 1 + index, bytes);
  return new Uint8Array(image);
}

/** Blocks of the partition of entries: the file set, then each folder and file. */
function entriesOf(tree: UdfTree): readonly Buffer[] {
  const blocks: Buffer[] = [sealed(TAG.set, uints([400, BLOCK], [404, 1], [408, 1]))];
  const add = (node: UdfTree | number): number => {
    const at = blocks.length;
    if (typeof node === 'number') {
      blocks.push(entry(5, { size: node, stretches: Buffer.alloc(0) }));
      return at;
    }
    blocks.push(Buffer.alloc(BLOCK));
    const names = [nameOf('', { block: at, flags: 8 | 2 })];
    for (const [name, below] of Object.entries(node))
      names.push(nameOf(name, { block: add(below), flags: typeof below === 'number' ? 0 : 2 }));
    const own = Buffer.concat(names);
    blocks[at] = entry(4, { size: own.length, own });
    return at;
  };
  add(tree);
  return blocks;
}

function volume(): Buffer {
  const bytes = uints([212, BLOCK], [248, BLOCK], [252, 0], [256, 1], [264, 70], [268, 2]);
  bytes.set([1, 6, 1, 0, 0, 0], 440);
  bytes.set([2, 64], 446);
  bytes.write('*UDF Metadata Partition', 446 + 5, 'latin1');
  return bytes;
}

function entry(
  type: number,
  { size, own, stretches = own ?? Buffer.alloc(0) }: { readonly size: number; own?: Buffer; stretches?: Buffer },
): Buffer {
  const bytes = uints([212, stretches.length]);
  bytes[27] = type;
  bytes[34] = own ? 3 : 0;
  bytes.writeBigUInt64LE(BigInt(size), 56);
  stretches.copy(bytes, 216);
  return sealed(TAG.entry, bytes);
}

function nameOf(name: string, { block, flags }: { readonly block: number; readonly flags: number }): Buffer {
  const letters = name === '' ? Buffer.alloc(0) : Buffer.concat([Buffer.from([16]), utf16(name)]);
  const bytes = Buffer.alloc(Math.ceil((38 + letters.length) / 4) * 4);
  bytes[18] = flags;
  bytes[19] = letters.length;
  bytes.writeUInt32LE(BLOCK, 20);
  bytes.writeUInt32LE(block, 24);
  bytes.writeUInt16LE(1, 28);
  letters.copy(bytes, 38);
  return sealed(TAG.names, bytes);
}

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

/** A block with numbers of four bytes at positions. */
function uints(...numbers: readonly (readonly [at: number, value: number])[]): Buffer {
  const bytes = Buffer.alloc(BLOCK);
  for (const [at, value] of numbers) bytes.writeUInt32LE(value, at);
  return bytes;
}

/** Writes a tag with its checksum. */
function sealed(tag: number, bytes: Buffer): Buffer {
  bytes.writeUInt16LE(tag, 0);
  bytes.writeUInt16LE(3, 2);
  bytes[4] = 0;
  bytes[4] = bytes.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) & 0xff;
  return bytes;
}
