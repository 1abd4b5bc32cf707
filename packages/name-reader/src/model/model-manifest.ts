import { ModelError } from '@mimmo/core';
import { type FieldReader, fieldReader, listOrNone, type Manifest, manifestOf, positiveOrNone } from '@mimmo/manifest';
import { isSpanLabel, type SpanLabel } from '../span-label.js';
import { STRIDE, WINDOW } from '../words/windows.js';
import { FEATURES } from '../words/word-features.js';
import { BUCKETS, IDS } from '../words/word-ids.js';
import { type Calibration, calibrationOrNone } from './calibration.js';
import { HEADS, type Head, type HeadValue } from './heads.js';

/** What must be known of a model to ask it. */
export interface ModelManifest extends Manifest {
  /** In the order of the model's classes. */
  readonly labels: readonly LabelInfo[];
  readonly heads: { readonly [Name in Head]: HeadInfo<HeadValue<Name>> };
}

/** A label of the model, and how its confidence is calibrated. */
export interface LabelInfo {
  readonly label: SpanLabel;
  readonly calibration: Calibration;
}

/** A head of the model: what it may say, in the order of its outputs, and how its confidence is calibrated. */
export interface HeadInfo<Value extends string> {
  readonly values: readonly Value[];
  readonly calibration: Calibration;
}

/** What the model sees of a name; one that was trained on anything else cannot be asked. */
const SEEN = { buckets: BUCKETS, ids: IDS, features: FEATURES, window: WINDOW, stride: STRIDE } as const;

/**
 * A `manifest.json`, as `tools/training` writes it.
 *
 * @throws ModelError `MODEL_INVALID` naming the field that is missing or wrong, or that this version does not know
 */
export function parseManifest(json: unknown, path: string): ModelManifest {
  const read = fieldReader(json, path);
  for (const [name, ours] of Object.entries(SEEN)) {
    const theirs = read(name, positiveOrNone);
    if (theirs !== ours) {
      throw new ModelError(
        'MODEL_INVALID',
        `The model of ${path} sees "${name}" of ${theirs}, this version of @mimmo/name-reader ${ours}. Install the two in versions of one release.`,
      );
    }
  }
  const within = (reader: FieldReader, name: string): FieldReader =>
    fieldReader(
      reader(name, (value) => (value instanceof Object ? value : undefined)),
      `${path} in "${name}"`,
    );
  const values = within(read, 'heads');
  const calibration = within(read, 'calibration');
  const ofLabels = within(calibration, 'labels');
  const ofHeads = within(calibration, 'heads');
  const head = <Name extends Head>(name: Name): HeadInfo<HeadValue<Name>> => ({
    values: values(name, (value) => listOrNone(value, isOneOf<HeadValue<Name>>(HEADS[name]))),
    calibration: ofHeads(name, calibrationOrNone),
  });
  return {
    ...manifestOf(read),
    labels: read('labels', (value) => listOrNone(value, isSpanLabel)).map((label) => ({
      label,
      calibration: ofLabels(label, calibrationOrNone),
    })),
    heads: { medium: head('medium'), kind: head('kind'), numbering: head('numbering'), packScope: head('packScope') },
  };
}

function isOneOf<Value extends string>(known: readonly Value[]): (value: unknown) => value is Value {
  const values: ReadonlySet<unknown> = new Set(known);
  return (value): value is Value => values.has(value);
}
