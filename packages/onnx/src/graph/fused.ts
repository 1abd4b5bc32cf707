import type { OnnxFile, OnnxNode } from '../file/onnx-file.js';
import { MOST_INNER, productOfBytes, scaledRows } from '../operators/of-bytes.js';
import type { Operator } from '../operators/operator.js';
import { DATA_TYPES } from '../operators/values.js';

/** A node of a graph; one that stands for several says what it does, and no file can ask for it. */
export interface GraphNode extends OnnxNode {
  readonly fused?: Operator;
}

const PRODUCT = productOfBytes(Number.NEGATIVE_INFINITY);
const PRODUCT_CUT = productOfBytes(0);

/**
 * The nodes of a graph, of which those that one kernel does at once are one: products with a matrix that is stored as signed bytes and
 * scales, with the bias that is added and what is cut off below 0; and rows that are looked up in a table stored so. Such a node
 * needs nothing that those it stands for do not need.
 */
export function fused({ nodes, weights, outputNames }: OnnxFile): readonly GraphNode[] {
  const makers = new Map(nodes.flatMap((node) => node.outputs.map((name) => [name, node] as const)));
  const users = new Map<string, OnnxNode[]>();
  for (const node of nodes) for (const name of node.inputs) users.set(name, [...(users.get(name) ?? []), node]);
  const kept = new Set(outputNames);
  /** Nodes that others stand for by now, by the last of them; of the others nothing is left. */
  const replaced = new Map<OnnxNode, GraphNode | undefined>();

  const isBytes = (name: string | undefined): boolean => weights.get(name ?? '')?.type === DATA_TYPES.int8;
  const isFloats = (name: string | undefined): boolean => weights.get(name ?? '')?.type === DATA_TYPES.float;
  const sizes = (name: string | undefined): string => (weights.get(name ?? '')?.dims ?? []).join(' × ');
  const madeBy = (name: string | undefined, operator: string): OnnxNode | undefined => {
    const maker = makers.get(name ?? '');
    return maker?.operator === operator ? maker : undefined;
  };
  /** The one node that uses a value; `undefined` where it is wanted elsewhere, too. */
  const soleUser = (name: string | undefined, operator: string): OnnxNode | undefined => {
    const [user, ...others] = users.get(name ?? '') ?? [];
    return user?.operator === operator && others.length === 0 && !kept.has(name ?? '') ? user : undefined;
  };

  for (const node of nodes) {
    if (node.operator === 'MatMul') fuseProduct(node);
    if (node.operator === 'Mul') fuseRows(node);
  }
  return nodes.flatMap((node) => (replaced.has(node) ? (replaced.get(node) ?? []) : [node]));

  function fuseProduct(product: OnnxNode): void {
    const [left = '', right] = product.inputs;
    const scaled = soleUser(right, 'MatMul') && madeBy(right, 'Mul');
    const cast = scaled && soleUser(scaled.inputs[0], 'Mul') && castToFloats(scaled.inputs[0]);
    if (!cast || left === right) return;
    const [bytes = '', scales = ''] = [cast.inputs[0], scaled.inputs[1]];
    const [inner = 0, columns = 0, ...others] = weights.get(bytes)?.dims ?? [];
    if (!isBytes(bytes) || others.length > 0 || inner > MOST_INNER) return;
    if (!isFloats(scales) || sizes(scales) !== `1 × ${columns}`) return;
    const sum = soleUser(product.outputs[0], 'Add');
    const bias = sum?.inputs.find((name) => name !== product.outputs[0]);
    const isBias = sum && isFloats(bias) && sizes(bias) === `${columns}`;
    const last = isBias ? sum : product;
    const cut = soleUser(last.outputs[0], 'Relu');
    stand([scaled, cast, product, last, ...(cut ? [cut] : [])], {
      operator: 'MatMul',
      fused: cut ? PRODUCT_CUT : PRODUCT,
      inputs: [left, bytes, scales, ...(isBias && bias !== undefined ? [bias] : [])],
    });
  }

  function fuseRows(product: OnnxNode): void {
    const cast = soleUser(product.inputs[0], 'Mul') && castToFloats(product.inputs[0]);
    const rows = cast && soleUser(cast.inputs[0], 'Cast') && rowsOf(cast.inputs[0]);
    const scale = soleUser(product.inputs[1], 'Mul') && rowsOf(product.inputs[1]);
    if (!rows || !scale) return;
    const [table = '', places = ''] = rows.inputs;
    const [scales = '', others] = scale.inputs;
    const [size = 0, ...width] = weights.get(table)?.dims ?? [];
    if (!isBytes(table) || width.length !== 1 || !isColumn(scales, size) || places !== others) return;
    stand([rows, cast, scale, product], { operator: 'Gather', fused: scaledRows, inputs: [table, scales, places] });
  }

  function castToFloats(name: string | undefined): OnnxNode | undefined {
    const cast = madeBy(name, 'Cast');
    return cast?.attributes.get('to')?.whole === DATA_TYPES.float ? cast : undefined;
  }

  function rowsOf(name: string | undefined): OnnxNode | undefined {
    const rows = madeBy(name, 'Gather');
    return (rows?.attributes.get('axis')?.whole ?? 0) === 0 ? rows : undefined;
  }

  /** Whether a value is a column of floats: stored as such, or as signed bytes and one scale. */
  function isColumn(name: string, size: number): boolean {
    const column = `${size} × 1`;
    if (isFloats(name)) return sizes(name) === column;
    const scaled = madeBy(name, 'Mul');
    const bytes = castToFloats(scaled?.inputs[0])?.inputs[0];
    const scale = scaled?.inputs[1];
    return isBytes(bytes) && sizes(bytes) === column && isFloats(scale) && sizes(scale) === '1 × 1';
  }

  /** Puts one node in the place of several, of which it gives the last one's value. */
  function stand(several: readonly OnnxNode[], one: Pick<GraphNode, 'operator' | 'fused' | 'inputs'>): void {
    for (const node of several) replaced.set(node, undefined);
    const last = several.at(-1);
    if (last) replaced.set(last, { ...one, outputs: last.outputs, attributes: new Map() });
  }
}
