import { TINY, TINY_TOKENS } from './tiny-model.js';

/** The scores after a text, worked out as the papers write it: no cache, no rounding of what is between, nothing fast. */
export function plainLogits(weights: ReadonlyMap<string, Float32Array>, tokens: readonly number[]): readonly number[] {
  const { width, heads, keyHeads, headSize, hidden, blocks } = TINY;
  const of = (name: string): Float32Array => weights.get(name) ?? new Float32Array();
  let states = tokens.map((token) => Array.from(of('token_embd').subarray(token * width, (token + 1) * width)));
  for (let block = 0; block < blocks; block++) {
    const part = (name: string): Float32Array => of(`blk.${block}.${name}`);
    const normal = states.map((state) => normalised(state, part('attn_norm')));
    const queries = normal.map((state, at) => turned(product(part('attn_q'), heads * headSize, state), at));
    const keys = normal.map((state, at) => turned(product(part('attn_k'), keyHeads * headSize, state), at));
    const values = normal.map((state) => product(part('attn_v'), keyHeads * headSize, state));
    states = states.map((state, at) => {
      const mixed = Array.from({ length: heads * headSize }, (_, place) => {
        const head = Math.floor(place / headSize);
        const from = Math.floor(head / (heads / keyHeads)) * headSize;
        const scores = keys.slice(0, at + 1).map((key) => {
          let score = 0;
          for (let lane = 0; lane < headSize; lane++) {
            score += (queries[at]?.[head * headSize + lane] ?? 0) * (key[from + lane] ?? 0);
          }
          return Math.exp(score / Math.sqrt(headSize));
        });
        const sum = scores.reduce((total, score) => total + score, 0);
        return scores.reduce(
          (total, score, other) => total + (score / sum) * (values[other]?.[from + (place % headSize)] ?? 0),
          0,
        );
      });
      return plus(state, product(part('attn_output'), width, mixed));
    });
    states = states.map((state) => {
      const inner = normalised(state, part('ffn_norm'));
      const up = product(part('ffn_up'), hidden, inner);
      const gated = product(part('ffn_gate'), hidden, inner).map(
        (gate, at) => (gate / (1 + Math.exp(-gate))) * (up[at] ?? 0),
      );
      return plus(state, product(part('ffn_down'), width, gated));
    });
  }
  return product(of('token_embd'), TINY_TOKENS.length, normalised(states.at(-1) ?? [], of('output_norm')));
}

function normalised(state: readonly number[], weight: Float32Array): readonly number[] {
  const mean = state.reduce((sum, value) => sum + value * value, 0) / state.length;
  return state.map((value, at) => (value / Math.sqrt(mean + 1e-5)) * (weight[at] ?? 0));
}

function product(matrix: Float32Array, rows: number, state: readonly number[]): number[] {
  return Array.from({ length: rows }, (_, row) =>
    state.reduce((sum, value, at) => sum + value * (matrix[row * state.length + at] ?? 0), 0),
  );
}

function turned(state: readonly number[], position: number): readonly number[] {
  return state.map((value, at) => {
    const pair = Math.floor((at % TINY.headSize) / 2);
    const angle = position * 10_000 ** (-pair / (TINY.headSize / 2));
    const other = state[at % 2 === 0 ? at + 1 : at - 1] ?? 0;
    return value * Math.cos(angle) + (at % 2 === 0 ? -other : other) * Math.sin(angle);
  });
}

function plus(left: readonly number[], right: readonly number[]): number[] {
  return left.map((value, at) => value + (right[at] ?? 0));
}
