import { access, readFile } from 'node:fs';
import { join } from 'node:path';
import { missingModelFile } from '../model-file-errors.js';
import type { ModelSource } from '../model-source.js';
import { sha256Of } from './sha256.js';

/** A model's folder on the disk. By `node:fs`, which is always loaded; its promises are not, and take a while to load. */
export function folderSource(directory: string): ModelSource {
  return {
    file(name) {
      const path = join(directory, name);
      return {
        place: path,
        path,
        sha256: sha256Of,
        isPresent: () => new Promise((resolve) => access(path, (error) => resolve(error === null))),
        read: () =>
          new Promise((resolve, reject) =>
            readFile(path, (error, bytes) => (error ? reject(missingModelFile(path, error)) : resolve(bytes))),
          ),
      };
    },
  };
}
