import { combining } from './combine.js';
import { each } from './each.js';
import { concat, pad, reshape, shape, slice, squeeze, transpose, unsqueeze } from './layout.js';
import { conv, gemm, matMul } from './matrices.js';
import type { Operator } from './operator.js';
import { layerNormalization, reducing, softmax } from './rows.js';
import { cast, clip, gather, identity, not, range } from './values.js';

/** The operations that are known, as https://onnx.ai/onnx/operators/ describes them. */
export const OPERATORS: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['Add', combining('add', (left, right) => left + right)],
  ['Cast', cast],
  ['Clip', clip],
  ['Concat', concat],
  ['Conv', conv],
  ['Div', combining('divide', (left, right) => Math.trunc(left / right))],
  ['Equal', combining(undefined, (left, right) => Number(left === right))],
  ['Gather', gather],
  ['Gelu', each('gelu')],
  ['Gemm', gemm],
  ['Identity', identity],
  ['LayerNormalization', layerNormalization],
  ['Less', combining(undefined, (left, right) => Number(left < right))],
  ['MatMul', matMul],
  ['Max', combining('larger', Math.max)],
  ['Mul', combining('times', (left, right) => left * right)],
  ['Not', not],
  ['Pad', pad],
  ['Range', range],
  ['ReduceMax', reducing('largestOver', Math.max)],
  ['ReduceSum', reducing('sumOver', (left, right) => left + right)],
  ['Relu', each('relu')],
  ['Reshape', reshape],
  ['Shape', shape],
  ['Slice', slice],
  ['Softmax', softmax],
  ['Sqrt', each('squareRoot')],
  ['Squeeze', squeeze],
  ['Sub', combining('subtract', (left, right) => left - right)],
  ['Transpose', transpose],
  ['Unsqueeze', unsqueeze],
]);
