import type { SpanLabel } from '../span-label.js';
import type { Word } from '../words/words.js';
import { classesOf } from './classes.js';

/** A span before its confidence is calibrated. */
export interface RawSpan {
  readonly label: SpanLabel;
  readonly start: number;
  readonly end: number;
  /** The least of the probabilities that it begins, goes on and ends as it does. */
  readonly said: number;
}

/** The words of a name, and the probabilities of the classes of each, word by word. */
export interface Tagged {
  readonly words: readonly Word[];
  readonly probabilities: Float64Array;
}

/**
 * The spans of a name: of all sequences of classes in which nothing goes on that has not begun, the likeliest (Viterbi). The same
 * as `spans_of` in `tools/training`.
 */
export function spansOf({ words, probabilities }: Tagged, labels: readonly SpanLabel[]): readonly RawSpan[] {
  const width = classesOf(labels);
  const classes = likeliest(probabilities, { length: words.length, width });
  const spans: RawSpan[] = [];
  for (let at = 0; at < words.length; ) {
    const label = labels[((classes[at] ?? 0) - 1) >> 1];
    let end = at + 1;
    if (classes[at] !== 0 && label !== undefined) {
      const goingOn = 2 + 2 * labels.indexOf(label);
      let said = probabilities[at * width + goingOn - 1] ?? 0;
      for (; end < words.length && classes[end] === goingOn; end++) {
        said = Math.min(said, probabilities[end * width + goingOn] ?? 0);
      }
      if (end < words.length) said = Math.min(said, 1 - (probabilities[end * width + goingOn] ?? 0));
      spans.push({ label, start: words[at]?.start ?? 0, end: words[end - 1]?.end ?? 0, said });
    }
    at = end;
  }
  return spans;
}

/** The least that a probability counts for. */
const LEAST = 1e-12;

/** The class of each word in the likeliest sequence that is allowed. */
function likeliest(probabilities: Float64Array, { length, width }: { length: number; width: number }): Uint16Array {
  const path = new Uint16Array(length);
  if (length === 0) return path;
  // Where each class of a word is reached from: a class that goes on from its own kind, any other from the best of all.
  const origins = new Uint16Array(length * width);
  let total = logsOf(probabilities, 0, width);
  for (let goingOn = 2; goingOn < width; goingOn += 2) total[goingOn] = Number.NEGATIVE_INFINITY;
  for (let at = 1; at < length; at++) {
    const best = highestOf(total);
    const next = logsOf(probabilities, at * width, width);
    for (let each = 0; each < width; each++) {
      const goesOn = each > 0 && each % 2 === 0;
      const origin = !goesOn ? best : valueAt(total, each - 1) >= valueAt(total, each) ? each - 1 : each;
      origins[at * width + each] = origin;
      next[each] = valueAt(next, each) + valueAt(total, origin);
    }
    total = next;
  }
  path[length - 1] = highestOf(total);
  for (let at = length - 1; at > 0; at--) path[at - 1] = origins[at * width + (path[at] ?? 0)] ?? 0;
  return path;
}

function logsOf(probabilities: Float64Array, from: number, width: number): Float64Array {
  return probabilities.slice(from, from + width).map((probability) => Math.log(Math.max(probability, LEAST)));
}

/** Place of the first of the highest numbers. */
function highestOf(numbers: Float64Array): number {
  let best = 0;
  for (let at = 1; at < numbers.length; at++) if (valueAt(numbers, at) > valueAt(numbers, best)) best = at;
  return best;
}

function valueAt(numbers: Float64Array, at: number): number {
  return numbers[at] ?? Number.NEGATIVE_INFINITY;
}
