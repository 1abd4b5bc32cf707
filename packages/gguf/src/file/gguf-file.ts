import { quoted } from '@mimmo/core';
import { type Cursor, cursorOf, invalid } from './cursor.js';
import { TENSOR_TYPES, type TensorTypeName } from './tensor-type.js';

/** A value of a file's metadata. */
export type MetadataValue = string | number | boolean | readonly MetadataValue[];

/** A tensor of a file. */
export interface Tensor {
  readonly name: string;
  readonly type: TensorTypeName;
  /** Numbers in each dimension, the one that changes fastest first. */
  readonly shape: readonly number[];
  /** The stored bytes. */
  readonly bytes: Uint8Array;
}

/** What a GGUF file holds. */
export interface GgufFile {
  readonly metadata: ReadonlyMap<string, MetadataValue>;
  readonly tensors: ReadonlyMap<string, Tensor>;
}

/** "GGUF", read as a little-endian number. */
const MAGIC = 0x46554747;
/** Version 3 of the format; 2 differs in nothing that is read here. */
const VERSIONS: readonly number[] = [2, 3];
/** More than any model has, and little enough that a lying file costs nothing. */
const MOST_ENTRIES = 100_000;
/** Longest array of metadata: merges and tokens of the largest vocabularies. */
const LONGEST_ARRAY = 1_000_000;
/** Arrays may hold arrays; nothing that is known holds them deeper than this. */
const DEEPEST_ARRAY = 2;
const DEFAULT_ALIGNMENT = 32;

type ReadValue = (cursor: Cursor, depth: number) => MetadataValue;

/** Readers of the values of metadata, by their number in the file (`enum gguf_metadata_value_type`). */
const VALUES: ReadonlyMap<number, ReadValue> = new Map<number, ReadValue>([
  [0, (cursor) => cursor.u8()],
  [1, (cursor) => cursor.i8()],
  [2, (cursor) => cursor.u16()],
  [3, (cursor) => cursor.i16()],
  [4, (cursor) => cursor.u32()],
  [5, (cursor) => cursor.i32()],
  [6, (cursor) => cursor.f32()],
  [7, (cursor) => cursor.u8() !== 0],
  [8, (cursor) => cursor.text()],
  [9, arrayOf],
  [10, (cursor) => cursor.u64()],
  [11, (cursor) => cursor.i64()],
  [12, (cursor) => cursor.f64()],
]);

/**
 * Reads the header of a GGUF file; the tensors stay where they are in its bytes.
 * Format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
 *
 * @throws ModelError `MODEL_INVALID` for what is no GGUF file, a cut one, or one with types of tensors that cannot be read
 */
export function readGguf(bytes: Uint8Array): GgufFile {
  const cursor = cursorOf(bytes);
  if (bytes.byteLength < 4 || cursor.u32() !== MAGIC) throw invalid('it does not begin as a GGUF file does');
  const version = cursor.u32();
  if (!VERSIONS.includes(version)) throw invalid(`it is of version ${version} of the format, and 2 and 3 are known`);
  const tensorCount = countIn(cursor, 'tensors');
  const metadata = new Map<string, MetadataValue>();
  for (let left = countIn(cursor, 'entries of metadata'); left > 0; left--) {
    const key = cursor.text();
    metadata.set(key, readValue(cursor, cursor.u32(), 0));
  }
  const headers = Array.from({ length: tensorCount }, () => tensorHeader(cursor));
  const alignment = metadata.get('general.alignment') ?? DEFAULT_ALIGNMENT;
  if (typeof alignment !== 'number' || !(alignment >= 1)) throw invalid(`its alignment is ${String(alignment)}`);
  const start = Math.ceil(cursor.offset() / alignment) * alignment;
  const tensors = new Map<string, Tensor>();
  for (const { offset, byteLength, ...header } of headers) {
    const end = start + offset + byteLength;
    if (end > bytes.byteLength) {
      throw invalid(`the tensor ${quoted(header.name)} should end at byte ${end}, and the file at ${bytes.byteLength}`);
    }
    tensors.set(header.name, { ...header, bytes: bytes.subarray(start + offset, end) });
  }
  return { metadata, tensors };
}

function countIn(cursor: Cursor, what: string): number {
  const count = cursor.u64();
  if (count > MOST_ENTRIES) throw invalid(`it states ${count} ${what}`);
  return count;
}

function readValue(cursor: Cursor, type: number, depth: number): MetadataValue {
  const read = VALUES.get(type);
  if (!read) throw invalid(`its metadata has a value of the unknown type ${type}`);
  return read(cursor, depth);
}

function arrayOf(cursor: Cursor, depth: number): readonly MetadataValue[] {
  const type = cursor.u32();
  const length = cursor.u64();
  if (length > LONGEST_ARRAY || depth >= DEEPEST_ARRAY) throw invalid(`its metadata has an array of ${length} values`);
  const values: MetadataValue[] = [];
  for (let left = length; left > 0; left--) values.push(readValue(cursor, type, depth + 1));
  return values;
}

interface TensorHeader extends Omit<Tensor, 'bytes'> {
  /** From where the tensors begin. */
  readonly offset: number;
  readonly byteLength: number;
}

function tensorHeader(cursor: Cursor): TensorHeader {
  const name = cursor.text();
  const dimensions = cursor.u32();
  if (dimensions < 1 || dimensions > 4) throw invalid(`the tensor ${quoted(name)} has ${dimensions} dimensions`);
  const shape = Array.from({ length: dimensions }, () => cursor.u64());
  const typeNumber = cursor.u32();
  const type = TYPES.get(typeNumber);
  if (!type) {
    throw invalid(`the tensor ${quoted(name)} is stored as type ${typeNumber}; known are ${KNOWN_TYPES}`);
  }
  const count = shape.reduce((product, size) => product * size, 1);
  if (!Number.isSafeInteger(count) || (shape[0] ?? 0) % type.blockSize !== 0) {
    throw invalid(`the tensor ${quoted(name)} has the impossible shape ${shape.join(' × ')}`);
  }
  const byteLength = (count / type.blockSize) * type.blockBytes;
  return { name, type: type.name, shape, offset: cursor.u64(), byteLength };
}

const TYPES = new Map(Object.entries(TENSOR_TYPES).map(([number, type]) => [Number(number), type]));
const KNOWN_TYPES = [...TYPES.values()].map(({ name }) => name).join(', ');
