/** How a GGUF file stores the numbers of a tensor. */
export interface TensorType {
  readonly name: string;
  /** Numbers in a block. */
  readonly blockSize: number;
  /** Bytes of a block. */
  readonly blockBytes: number;
}

/** The types that can be read, by their number in the file (ggml.h, `enum ggml_type`). */
export const TENSOR_TYPES = {
  0: { name: 'f32', blockSize: 1, blockBytes: 4 },
  1: { name: 'f16', blockSize: 1, blockBytes: 2 },
  2: { name: 'q4_0', blockSize: 32, blockBytes: 18 },
  7: { name: 'q5_1', blockSize: 32, blockBytes: 24 },
  8: { name: 'q8_0', blockSize: 32, blockBytes: 34 },
} as const satisfies Readonly<Record<number, TensorType>>;

/** Name of one of {@link TENSOR_TYPES}. */
export type TensorTypeName = (typeof TENSOR_TYPES)[keyof typeof TENSOR_TYPES]['name'];
