import type { FileDetails, WorkDetails } from '@mimmo/core';
import type { RoledFile } from '../files/roles/roled-file.js';

/** A work of a release, as it is found: what it is called, and its main files. */
export interface Work extends Omit<WorkDetails, 'files'> {
  readonly files: readonly RoledFile[];
}

/** What is known of a file beyond its path, size and role. */
export type FileFacts = Omit<FileDetails, 'path' | 'size' | 'role'>;

/** What the files of one medium are, together and one by one. */
export interface Findings {
  readonly works: readonly Work[];
  readonly facts: ReadonlyMap<RoledFile, FileFacts>;
}

/** Names that are read at most: a release of more files is no more telling. */
export const MOST_READ = 2000;

/** Fields without those that have no value. */
export function present<T extends object>(fields: { readonly [Key in keyof T]: T[Key] | undefined }): T {
  // Only what is absent is left out, and every field of T may be.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
