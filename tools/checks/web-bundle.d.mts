import type { OutputChunk } from 'rolldown';

/** What a bundler makes of a file for a web page. */
export interface WebBundle {
  /** The scripts; the first is loaded at once, the others when they are needed. */
  readonly chunks: readonly OutputChunk[];
  /** Modules that no page has and that a script would ask for. */
  readonly missing: readonly string[];
}

export function webBundle(folder: string, file: string): Promise<WebBundle>;
export function speaksOfNode(code: string): boolean;

/** Packages that read disks, start threads or listen at a port: they have no entry for pages. */
export const NODE_ALONE: readonly string[];
