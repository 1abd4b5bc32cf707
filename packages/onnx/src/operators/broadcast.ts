import { Unsupported } from './operator.js';

/** The dimensions of what two tensors give number by number: where one has a single number, it counts for all. */
export function broadcast(left: readonly number[], right: readonly number[]): readonly number[] {
  const count = Math.max(left.length, right.length);
  return Array.from({ length: count }, (_, at) => {
    const [l, r] = [left[at - count + left.length] ?? 1, right[at - count + right.length] ?? 1];
    if (l !== r && l !== 1 && r !== 1) {
      throw new Unsupported(`${left.join(' × ')} and ${right.join(' × ')} numbers do not go together`);
    }
    return l === 1 ? r : l;
  });
}

/** The strides with which a tensor is read under broadcast dimensions: 0 where one number counts for all. */
export function broadcastStrides(
  { dims, strides }: { readonly dims: readonly number[]; readonly strides: readonly number[] },
  to: readonly number[],
): readonly number[] {
  const missing = to.length - dims.length;
  return to.map((_, at) => (at < missing || dims[at - missing] === 1 ? 0 : (strides[at - missing] ?? 0)));
}
