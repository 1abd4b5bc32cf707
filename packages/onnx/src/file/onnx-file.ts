import { type Field, fieldsOf, wholesIn } from './protobuf.js';

/** A graph as its file has it. Format: https://github.com/onnx/onnx/blob/main/onnx/onnx.proto */
export interface OnnxFile {
  readonly nodes: readonly OnnxNode[];
  readonly weights: ReadonlyMap<string, StoredTensor>;
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
}

/** One operation of a graph. */
export interface OnnxNode {
  readonly operator: string;
  /** Names of what goes in; an empty one is left out. */
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes: ReadonlyMap<string, Attribute>;
}

/** What a node says of its operation: only the fields that its kind has are filled. */
export interface Attribute {
  readonly float: number;
  readonly whole: number;
  readonly wholes: readonly number[];
  readonly text: string;
}

/** A tensor as a file has it. */
export interface StoredTensor {
  readonly dims: readonly number[];
  /** A number of `TensorProto.DataType`. */
  readonly type: number;
  /** Little-endian, without gaps. */
  readonly raw: Uint8Array;
  /** Numbers that the file holds in a field of their own, instead of `raw`. */
  readonly wholes: readonly number[];
}

/**
 * Reads a graph; the weights stay where they are in its bytes.
 *
 * @throws RangeError for a file that is cut or none
 */
export function readOnnx(bytes: Uint8Array): OnnxFile {
  const graph = last(fieldsOf(bytes), 7);
  if (!graph) throw new RangeError('it has no graph');
  const nodes: OnnxNode[] = [];
  const weights = new Map<string, StoredTensor>();
  const inputs: string[] = [];
  const outputNames: string[] = [];
  for (const field of fieldsOf(graph.bytes)) {
    if (field.number === 1) nodes.push(nodeOf(field.bytes));
    else if (field.number === 5) weights.set(...tensorOf(field.bytes));
    else if (field.number === 11) inputs.push(nameOf(field.bytes));
    else if (field.number === 12) outputNames.push(nameOf(field.bytes));
  }
  // Older files name their weights among the inputs.
  return { nodes, weights, inputNames: inputs.filter((name) => !weights.has(name)), outputNames };
}

function nodeOf(bytes: Uint8Array): OnnxNode {
  const inputs: string[] = [];
  const outputs: string[] = [];
  const attributes = new Map<string, Attribute>();
  let operator = '';
  let domain = '';
  for (const field of fieldsOf(bytes)) {
    if (field.number === 1) inputs.push(textOf(field));
    else if (field.number === 2) outputs.push(textOf(field));
    else if (field.number === 4) operator = textOf(field);
    else if (field.number === 5) attributes.set(...attributeOf(field.bytes));
    else if (field.number === 7) domain = textOf(field);
  }
  return { operator: domain === '' ? operator : `${domain}.${operator}`, inputs, outputs, attributes };
}

function attributeOf(bytes: Uint8Array): [name: string, attribute: Attribute] {
  const wholes: number[] = [];
  let [name, text, float, whole] = ['', '', 0, 0];
  for (const field of fieldsOf(bytes)) {
    if (field.number === 1) name = textOf(field);
    else if (field.number === 2) float = viewOf(field.bytes).getFloat32(0, true);
    else if (field.number === 3) whole = field.value;
    else if (field.number === 4) text = textOf(field);
    else if (field.number === 8) wholes.push(...wholesIn(field));
  }
  return [name, { float, whole, wholes, text }];
}

function tensorOf(bytes: Uint8Array): [name: string, tensor: StoredTensor] {
  const dims: number[] = [];
  const wholes: number[] = [];
  let [name, type] = ['', 0];
  let raw: Uint8Array = new Uint8Array();
  for (const field of fieldsOf(bytes)) {
    if (field.number === 1) dims.push(...wholesIn(field));
    else if (field.number === 2) type = field.value;
    // Floats of a field of their own lie in it as they do in `raw`.
    else if (field.number === 4 || field.number === 9) raw = field.bytes;
    else if (field.number === 5 || field.number === 7) wholes.push(...wholesIn(field));
    else if (field.number === 8) name = textOf(field);
  }
  return [name, { dims, type, raw, wholes }];
}

function nameOf(bytes: Uint8Array): string {
  const name = last(fieldsOf(bytes), 1);
  return name ? textOf(name) : '';
}

function last(fields: Iterable<Field>, number: number): Field | undefined {
  let found: Field | undefined;
  for (const field of fields) if (field.number === number) found = field;
  return found;
}

const DECODER = new TextDecoder();

function textOf({ bytes }: Field): string {
  return DECODER.decode(bytes);
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
