import type { FileEntry, FileKind, FileRole } from '@mimmo/core';

/** A file with what its path, and what stands beside it, say. */
export interface RoledFile extends FileEntry {
  readonly role: FileRole;
  /** What its extension stands for; `undefined` for an extension that nobody knows. */
  readonly kind: FileKind | undefined;
  /** Lower case, without the dot; empty where there is none. */
  readonly ending: string;
  /** The extension alone proves nothing. */
  readonly isAmbiguous: boolean;
}
