import type { Medium } from '@mimmo/core';
import type { NameReading, NameSpan, Verdict, Verdicts } from '../name-reading.js';
import type { Word } from '../words/words.js';
import { calibrated } from './calibration.js';
import { classesOf } from './classes.js';
import { spansOf } from './decode.js';
import type { NameLogits } from './logits.js';
import type { HeadInfo, ModelManifest } from './model-manifest.js';
import { softmaxRows } from './softmax.js';

/** What the model's logits say of a name: spans and verdicts, with confidences that mean it. */
export function readingOf(words: readonly Word[], logits: NameLogits, manifest: ModelManifest): NameReading {
  const spans = spansIn(words, logits.labels, manifest);
  const verdicts = verdictsOf(logits, manifest);
  return verdicts ? { spans, verdicts } : { spans };
}

function spansIn(words: readonly Word[], logits: Float32Array, { labels }: ModelManifest): readonly NameSpan[] {
  const tables = new Map(labels.map(({ label, calibration }) => [label, calibration]));
  const probabilities = softmaxRows(logits, classesOf(labels));
  return spansOf({ words, probabilities }, [...tables.keys()]).map(({ label, start, end, said }) => ({
    label,
    start,
    end,
    confidence: calibrated(said, tables.get(label) ?? []),
  }));
}

function verdictsOf({ heads }: NameLogits, manifest: ModelManifest): Verdicts | undefined {
  const medium = verdictOf(heads.get('medium'), manifest.heads.medium);
  const kind = verdictOf(heads.get('kind'), manifest.heads.kind);
  const numbering = verdictOf(heads.get('numbering'), manifest.heads.numbering);
  const packScope = verdictOf(heads.get('packScope'), manifest.heads.packScope);
  if (!medium || !kind || !numbering || !packScope) return undefined;
  return {
    medium: { ...medium.verdict, probabilities: byMedium(manifest.heads.medium.values, medium.probabilities) },
    kind: kind.verdict,
    numbering: numbering.verdict,
    packScope: packScope.verdict,
  };
}

/** A verdict, and how likely each value is before it is calibrated. */
interface Weighed<Value extends string> {
  readonly verdict: Verdict<Value>;
  readonly probabilities: Float64Array;
}

function verdictOf<Value extends string>(
  logits: Float32Array | undefined,
  { values, calibration }: HeadInfo<Value>,
): Weighed<Value> | undefined {
  if (!logits) return undefined;
  const probabilities = softmaxRows(logits, values.length);
  const said = Math.max(...probabilities);
  const value = values[probabilities.indexOf(said)];
  return value === undefined
    ? undefined
    : { verdict: { value, confidence: calibrated(said, calibration) }, probabilities };
}

function byMedium(media: readonly Medium[], probabilities: Float64Array): Readonly<Partial<Record<Medium, number>>> {
  return Object.fromEntries(media.map((medium, at) => [medium, probabilities[at] ?? 0]));
}
