import { fileURLToPath } from 'node:url';
import type { ModelLocation } from '@mimmo/manifest';
import type { MimmoOptions } from '../../assemble.js';

/** Options as they can be handed to a thread; `undefined` where something in them has a life or is code. */
export function cloneableOptions(options: MimmoOptions): MimmoOptions | undefined {
  const { stages, extractors, classifierModel, metadataModel, models, ...plain } = options;
  if (stages || extractors) return undefined;
  try {
    return structuredClone({
      ...plain,
      ...(classifierModel !== undefined && { classifierModel: cloneableLocation(classifierModel) }),
      ...(metadataModel !== undefined && { metadataModel: cloneableLocation(metadataModel) }),
      ...(models !== undefined && { models: cloneableLocation(models) }),
    });
  } catch {
    // A function, in a pack or a reader.
    return undefined;
  }
}

/** A location without URLs, of which a clone has nothing. */
function cloneableLocation(location: ModelLocation): ModelLocation {
  if (typeof location === 'string' || 'files' in location) return location;
  const folder = 'directory' in location ? location.directory : location;
  return folder instanceof URL ? fileURLToPath(folder) : folder;
}
