import { type Medium, ModelError } from '@mimmo/core';
import { positiveOrNone, property, textOrNone } from '@mimmo/manifest';
import { type ModelManifest, mediumOf } from './model-manifest.js';

/** Tokens read of a text where a foreign model does not say how many it takes; names are 15 to 40. */
const DEFAULT_MAX_LENGTH = 128;

/**
 * What a folder of the Hugging Face layout says of its model in `config.json`: `id2label`, `max_position_embeddings`.
 * Such a model is not calibrated for MIMMO, so its temperature is 1.
 *
 * @param labels the medium of each output where `id2label` does not name media
 * @throws ModelError `MODEL_INVALID` where no output is a medium
 */
export function manifestOfConfig(json: unknown, path: string, labels?: readonly (Medium | undefined)[]): ModelManifest {
  const known = labels ?? labelsOf(property(json, 'id2label'));
  if (known.every((label) => label === undefined)) {
    throw new ModelError(
      'MODEL_INVALID',
      `The labels in ${path} name no medium (audio, video, software, book, other). Give the option "labels": the medium of each output, in order.`,
    );
  }
  return {
    name: nameOf(json) ?? 'model',
    labels: known,
    maxLength: Math.min(
      positiveOrNone(property(json, 'max_position_embeddings')) ?? DEFAULT_MAX_LENGTH,
      DEFAULT_MAX_LENGTH,
    ),
    temperature: { nameOnly: 1, withFiles: 1 },
    files: [],
  };
}

/** `{"0": "audio", "1": "video"}` in the order of its numbers. */
function labelsOf(idToLabel: unknown): readonly (Medium | undefined)[] {
  if (!(idToLabel instanceof Object)) return [];
  const labels: (Medium | undefined)[] = [];
  for (const [id, label] of Object.entries(idToLabel)) {
    const index = Number(id);
    if (Number.isInteger(index) && index >= 0 && index < 1000) labels[index] = mediumOf(String(label));
  }
  return Array.from(labels);
}

function nameOf(json: unknown): string | undefined {
  return textOrNone(property(json, '_name_or_path') ?? property(json, 'model_type')) || undefined;
}
