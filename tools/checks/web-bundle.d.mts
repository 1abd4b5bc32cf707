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
