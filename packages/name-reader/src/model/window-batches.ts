import { lengthBatches, type OnnxTensor } from '@mimmo/onnx';
import { type Window, windowsOf } from '../words/windows.js';
import { FEATURES } from '../words/word-features.js';
import { IDS } from '../words/word-ids.js';
import type { DescribedName } from './described.js';

/** A window of a name. */
export interface NameWindow extends Window {
  /** Which of the names it is of. */
  readonly name: number;
}

/** Some windows as tensors, padded to the longest of them. */
export interface WindowBatch {
  /** Row by row. */
  readonly windows: readonly NameWindow[];
  /** Words of the longest. */
  readonly length: number;
  readonly inputs: Readonly<Record<'ids' | 'features' | 'lengths', OnnxTensor>>;
}

/** Words in one batch, with their padding; what attention holds grows with their square. */
const MOST_WORDS = 4096;

/** The windows of all names, those of similar length together. Names without a word have none. */
export function* windowBatches(names: readonly DescribedName[]): Generator<WindowBatch> {
  const windows = names.flatMap(({ words }, name) =>
    words.length === 0 ? [] : windowsOf(words.length).map((window) => ({ ...window, name })),
  );
  const lengths = windows.map(({ start, end }) => end - start);
  for (const places of lengthBatches(lengths, { mostPadded: MOST_WORDS })) {
    const rows = places.flatMap((place) => windows[place] ?? []);
    yield batchOf(rows, names);
  }
}

function batchOf(windows: readonly NameWindow[], names: readonly DescribedName[]): WindowBatch {
  const rows = windows.length;
  const length = Math.max(...windows.map(({ start, end }) => end - start));
  const ids = new Int32Array(rows * length * IDS);
  const features = new Int32Array(rows * length * FEATURES);
  const lengths = new Int32Array(rows);
  for (const [row, { name, start, end }] of windows.entries()) {
    const described = names[name];
    if (!described) continue;
    ids.set(described.ids.subarray(start * IDS, end * IDS), row * length * IDS);
    features.set(described.features.subarray(start * FEATURES, end * FEATURES), row * length * FEATURES);
    lengths[row] = end - start;
  }
  return {
    windows,
    length,
    inputs: {
      ids: { data: ids, dims: [rows, length, IDS] },
      features: { data: features, dims: [rows, length, FEATURES] },
      lengths: { data: lengths, dims: [rows] },
    },
  };
}
