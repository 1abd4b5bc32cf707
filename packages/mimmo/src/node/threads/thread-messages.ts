import type { MimmoOptions } from '../../assemble.js';

/** What a worker thread is started with: what it makes its Mimmo of. */
export type ThreadStart =
  | { readonly kind: 'options'; readonly options: MimmoOptions }
  /** The address of a module that exports `createMimmo`. */
  | { readonly kind: 'module'; readonly module: string };

/** A block of contents, as JSON in UTF-8: bytes go from thread to thread ten times as fast as objects. */
export interface ThreadTask {
  readonly contents: Uint8Array<ArrayBuffer>;
  /** Whether all that is known of the releases is asked for. */
  readonly details: boolean;
}
