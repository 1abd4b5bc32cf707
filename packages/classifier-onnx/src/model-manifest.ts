import { isMedium, type Medium, type PoolWeights } from '@mimmo/core';
import {
  fieldReader,
  listOrNone,
  type Manifest,
  manifestOf,
  numberOrNone,
  positiveOrNone,
  property,
} from '@mimmo/manifest';

/** What must be known of a model to ask it. Its files are none where it has no manifest. */
export interface ModelManifest extends Manifest {
  /** The medium of each output, in the model's order; `undefined` where an output is no medium. */
  readonly labels: readonly (Medium | undefined)[];
  /** Tokens read of a text, at most. */
  readonly maxLength: number;
  /** Divides the logits of a content without files, and with. */
  readonly temperature: { readonly nameOnly: number; readonly withFiles: number };
  /** How its answers are pooled with those of rules; absent where that was not measured. */
  readonly pool?: PoolWeights;
}

/**
 * A `manifest.json`, as `tools/training` writes it.
 *
 * @throws ModelError `MODEL_INVALID` naming the field that is missing or wrong
 */
export function parseManifest(json: unknown, path: string): ModelManifest {
  const read = fieldReader(json, path);
  const temperature = fieldReader(
    read('temperature', (value) => (value instanceof Object ? value : undefined)),
    path,
  );
  return {
    ...manifestOf(read),
    labels: read('labels', (value) => listOrNone(value, isText)?.map(mediumOf)),
    maxLength: read('maxLength', positiveOrNone),
    temperature: {
      nameOnly: temperature('nameOnly', positiveOrNone),
      withFiles: temperature('withFiles', positiveOrNone),
    },
    ...(property(json, 'pool') !== undefined && { pool: read('pool', poolOrNone) }),
  };
}

/** The medium that a label names: `video`, `Video`, `video/movie` and `video_movie` are all video. */
export function mediumOf(label: string): Medium | undefined {
  const word = label.toLowerCase().split(/[^a-z]/, 1)[0];
  return isMedium(word) ? word : undefined;
}

function poolOrNone(json: unknown): PoolWeights | undefined {
  const [weighed, named, spoken] = ['weighed', 'named', 'spoken'].map((name) => numberOrNone(property(json, name)));
  return weighed === undefined || named === undefined || spoken === undefined ? undefined : { weighed, named, spoken };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
