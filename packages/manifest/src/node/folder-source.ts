import { join } from 'node:path';
import { missingModelFile } from '../model-file-errors.js';
import type { ModelSource } from '../model-source.js';
import { sha256Of } from './sha256.js';

/** A model's folder on the disk. Node's modules are loaded at the first question, so that naming a model waits for none. */
export function folderSource(directory: string): ModelSource {
  return {
    file(name) {
      const path = join(directory, name);
      return {
        place: path,
        path,
        sha256: sha256Of,
        async isPresent() {
          const { access } = await import('node:fs/promises');
          return access(path).then(
            () => true,
            () => false,
          );
        },
        async read() {
          const { readFile } = await import('node:fs/promises');
          try {
            return await readFile(path);
          } catch (error) {
            throw missingModelFile(path, error);
          }
        },
      };
    },
  };
}
