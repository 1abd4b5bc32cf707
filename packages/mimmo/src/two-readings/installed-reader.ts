import { ModelError, messageOf } from '@mimmo/core';
import { type ModelLocation, modelSource } from '@mimmo/manifest';
import type { NameReader } from '@mimmo/name-reader';
import { createLazy, type Lazy } from '../lazy.js';
import type { ModelPlaces } from '../model-places.js';

/** Where the caller says that models are. */
export interface GivenModel {
  /** That of the name reader. */
  readonly model: ModelLocation | undefined;
  /** Where it is if it is among those that were given together; a place of models may lack it. */
  readonly among: ModelLocation | undefined;
}

/**
 * The name reader with the given model, or with the one that the platform has. Code and model are loaded when rules are first
 * unsure of a name; `undefined` where there is no model.
 */
export function installedReader({ model, among }: GivenModel, places: ModelPlaces): Lazy<NameReader> {
  return createLazy('The name reader', async () => {
    const location = model ?? (among ? await ifPresent(among) : await places.nameReader());
    return location === undefined ? undefined : (await code()).createNameReader({ model: location });
  });
}

/** The source itself, so that what was fetched to see whether it is there is not fetched again. */
async function ifPresent(location: ModelLocation): Promise<ModelLocation | undefined> {
  const source = modelSource(location);
  return (await source.file('manifest.json').isPresent()) ? source : undefined;
}

async function code(): Promise<typeof import('@mimmo/name-reader')> {
  try {
    return await import('@mimmo/name-reader');
  } catch (error) {
    throw new ModelError(
      'MODEL_RUNTIME_MISSING',
      `The name reader cannot be loaded on this machine (${messageOf(error)}); reinstall it, or go on without it (nameReader: false, --no-name-reader).`,
      { cause: error },
    );
  }
}
