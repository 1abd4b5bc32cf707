import type { Classification, ErrorCode, ExtractedMetadata } from '@mimmo/core';
import type { ModelFiles } from '@mimmo/manifest';

/** What an extractor in a thread of its own is made of: the first message to it. */
export interface WorkerStart {
  readonly kind: 'start';
  readonly model: ModelFiles;
  readonly sequences: number;
  readonly maxTokens: number | undefined;
}

/** One name to be read: of a content, all that the model is told. */
export interface WorkerQuestion {
  readonly name: string;
  readonly classification: Classification;
}

/** What the thread is told. */
export type ToWorker =
  | WorkerStart
  | { readonly kind: 'ask'; readonly id: number; readonly questions: readonly WorkerQuestion[] }
  | { readonly kind: 'cancel'; readonly id: number };

/** What the thread says, each to one `ask`. */
export type FromWorker =
  | { readonly kind: 'answers'; readonly id: number; readonly answers: readonly (ExtractedMetadata | undefined)[] }
  | { readonly kind: 'failure'; readonly id: number; readonly code: ErrorCode; readonly message: string };
