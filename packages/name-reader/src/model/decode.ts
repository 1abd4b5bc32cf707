import type { SpanLabel } from '../span-label.js';
import type { Word } from '../words/words.js';
import { classesOf } from './classes.js';
import { softmaxAt } from './softmax.js';

/** A span before its confidence is calibrated. */
export interface RawSpan {
  readonly label: SpanLabel;
  readonly start: number;
  readonly end: number;
  /** The least of the probabilities that it begins, goes on and ends as it does. */
  readonly said: number;
}

/** The words of a name, and the logits of the classes of each, word by word. */
export interface Tagged {
  readonly words: readonly Word[];
  readonly logits: Float32Array;
}

/**
 * The spans of a name: of all sequences of classes in which nothing goes on that has not begun, the likeliest (Viterbi). The same
 * as `spans_of` in `tools/training`.
 */
export function spansOf({ words, logits }: Tagged, labels: readonly SpanLabel[]): readonly RawSpan[] {
  const width = classesOf(labels);
  const classes = likeliest(logits, { length: words.length, width });
  const probability = (word: number, each: number): number => softmaxAt(logits, word * width, { width, at: each });
  const spans: RawSpan[] = [];
  for (let at = 0; at < words.length; ) {
    const label = labels[((classes[at] ?? 0) - 1) >> 1];
    let end = at + 1;
    if (classes[at] !== 0 && label !== undefined) {
      const goingOn = 2 + 2 * labels.indexOf(label);
      let said = probability(at, goingOn - 1);
      for (; end < words.length && classes[end] === goingOn; end++) said = Math.min(said, probability(end, goingOn));
      if (end < words.length) said = Math.min(said, 1 - probability(end, goingOn));
      spans.push({ label, start: words[at]?.start ?? 0, end: words[end - 1]?.end ?? 0, said });
    }
    at = end;
  }
  return spans;
}

/** The class of each word in the likeliest sequence that is allowed; what all classes of a word share decides nothing. */
function likeliest(logits: Float32Array, { length, width }: { length: number; width: number }): Uint16Array {
  const path = new Uint16Array(length);
  if (length === 0) return path;
  // Where each class of a word is reached from: a class that goes on from its own kind, any other from the best of all.
  const origins = new Uint16Array(length * width);
  let total = new Float64Array(width);
  for (let each = 0; each < width; each++)
    total[each] = isGoingOn(each) ? Number.NEGATIVE_INFINITY : valueAt(logits, each);
  let next = new Float64Array(width);
  for (let at = 1; at < length; at++) {
    const best = highestOf(total);
    const from = at * width;
    for (let each = 0; each < width; each++) {
      const origin = isGoingOn(each) ? (valueAt(total, each - 1) >= valueAt(total, each) ? each - 1 : each) : best;
      origins[from + each] = origin;
      next[each] = valueAt(logits, from + each) + valueAt(total, origin);
    }
    [total, next] = [next, total];
  }
  path[length - 1] = highestOf(total);
  for (let at = length - 1; at > 0; at--) path[at - 1] = origins[at * width + (path[at] ?? 0)] ?? 0;
  return path;
}

function isGoingOn(each: number): boolean {
  return each > 0 && (each & 1) === 0;
}

/** Place of the first of the highest numbers. */
function highestOf(numbers: Float64Array): number {
  let best = 0;
  for (let at = 1; at < numbers.length; at++) if (valueAt(numbers, at) > valueAt(numbers, best)) best = at;
  return best;
}

function valueAt(numbers: Float32Array | Float64Array, at: number): number {
  return numbers[at] ?? Number.NEGATIVE_INFINITY;
}
