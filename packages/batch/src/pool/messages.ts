/** What a worker is given beside its blocks. */
export interface WorkerStart {
  /** What the caller hands to every worker; a value that can be cloned. */
  readonly data: unknown;
  /** One place, shared with the pool: the record at hand, and {@link NO_RECORD} between records. */
  readonly atRecord: Int32Array<SharedArrayBuffer>;
}

/** The place of no record. */
export const NO_RECORD = -1;

/** How a block is to be gone through. */
export interface Attempt {
  /**
   * Whether a worker has died of this block: then its records are taken one by one, and each is told to
   * {@link BlockContext.starting}, so that the pool learns which of them kills.
   */
  readonly careful: boolean;
  /** The places of records that have killed two workers: they are not touched again. */
  readonly killers: readonly number[];
}

/** What the pool asks of a worker. */
export type ToWorker<Task> =
  | { readonly kind: 'block'; readonly task: Task; readonly attempt: Attempt }
  | { readonly kind: 'close' };

/** What a worker answers; blocks in the order in which they were asked. */
export type FromWorker<Answer> =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'refusal'; readonly error: unknown };
