/** A graph to be written as a file. */
export interface MadeGraph {
  readonly nodes: readonly MadeNode[];
  readonly weights?: Readonly<Record<string, MadeTensor>>;
  readonly inputs?: readonly string[];
  readonly outputs?: readonly string[];
}

/** An operation: what goes in, what comes out, and attributes, whole numbers if they are integers. */
export interface MadeNode {
  readonly operator: string;
  readonly inputs: readonly string[];
  readonly output: string;
  readonly attributes?: Readonly<Record<string, number | readonly number[] | string>>;
}

/** Weights: floats, signed bytes or whole numbers of 64 bits. */
export interface MadeTensor {
  readonly dims: readonly number[];
  readonly data: Float32Array | Int8Array | BigInt64Array;
}

/** The bytes of an ONNX file. */
export function onnxBytes({ nodes, weights = {}, inputs = [], outputs = ['y'] }: MadeGraph): Uint8Array {
  return message([
    [1, 9],
    [
      7,
      message([
        ...nodes.map((node): Entry => [1, nodeBytes(node)]),
        ...Object.entries(weights).map(([name, tensor]): Entry => [5, tensorBytes(name, tensor)]),
        ...inputs.map((name): Entry => [11, message([[1, name]])]),
        ...outputs.map((name): Entry => [12, message([[1, name]])]),
      ]),
    ],
  ]);
}

type Entry = readonly [field: number, value: number | string | Uint8Array];

function nodeBytes({ operator, inputs, output, attributes = {} }: MadeNode): Uint8Array {
  return message([
    ...inputs.map((name): Entry => [1, name]),
    [2, output],
    [4, operator],
    ...Object.entries(attributes).map(([name, value]): Entry => [5, attributeBytes(name, value)]),
  ]);
}

function attributeBytes(name: string, value: number | readonly number[] | string): Uint8Array {
  if (typeof value === 'string')
    return message([
      [1, name],
      [4, value],
    ]);
  if (typeof value !== 'number') return message([[1, name], ...value.map((each): Entry => [8, each])]);
  if (Number.isInteger(value))
    return message([
      [1, name],
      [3, value],
    ]);
  return Uint8Array.of(...message([[1, name]]), 0x15, ...new Uint8Array(Float32Array.of(value).buffer));
}

function tensorBytes(name: string, { dims, data }: MadeTensor): Uint8Array {
  const type = data instanceof Float32Array ? 1 : data instanceof Int8Array ? 3 : 7;
  const raw = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return message([...dims.map((size): Entry => [1, size]), [2, type], [8, name], [9, raw]]);
}

function message(entries: readonly Entry[]): Uint8Array {
  return Uint8Array.from(
    entries.flatMap(([field, value]) => {
      if (typeof value === 'number') return [...varint(field * 8), ...varint(value)];
      const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
      return [...varint(field * 8 + 2), ...varint(bytes.length), ...bytes];
    }),
  );
}

function varint(value: number): readonly number[] {
  const bytes: number[] = [];
  let left = BigInt.asUintN(64, BigInt(value));
  do {
    bytes.push(Number(left & 0x7fn) | (left > 0x7fn ? 0x80 : 0));
    left >>= 7n;
  } while (left > 0n);
  return bytes;
}
