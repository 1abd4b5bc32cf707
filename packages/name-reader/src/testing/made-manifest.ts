import { HEADS } from '../model/heads.js';
import { SPAN_LABELS } from '../span-label.js';

/** A table that leaves confidences as they are. */
const PLAIN = [
  [0, 0],
  [1, 1],
];

/** The JSON of a manifest as `tools/training` writes it, with some fields changed. */
export function madeManifest(changes: object = {}): object {
  const tables = (names: readonly string[]): object => Object.fromEntries(names.map((name) => [name, PLAIN]));
  return {
    name: 'made',
    version: '1.0.0',
    labels: SPAN_LABELS,
    heads: HEADS,
    buckets: 24_576,
    ids: 12,
    features: 9,
    window: 256,
    stride: 192,
    calibration: { labels: tables(SPAN_LABELS), heads: tables(Object.keys(HEADS)) },
    files: [{ path: 'model.onnx', sizeInBytes: 1, sha256: '00' }],
    ...changes,
  };
}
