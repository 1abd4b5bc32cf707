import { missingModelFile } from './model-file-errors.js';
import type { ModelFiles } from './model-location.js';
import type { ModelSource } from './model-source.js';

/** The files of a model in memory. */
export function memorySource({ files }: ModelFiles): ModelSource {
  return {
    file(path) {
      const bytes = Object.hasOwn(files, path) ? files[path] : undefined;
      return {
        place: path,
        isPresent: async () => bytes !== undefined,
        async read() {
          if (bytes === undefined) throw missingModelFile(path);
          return bytes;
        },
      };
    },
  };
}
