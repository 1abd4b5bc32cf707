import type { Problem } from '@mimmo/core';

/** A record as it was read from an input, with what it is called there. */
export type GivenRecord = {
  /** The number of its line, or what a column or database calls it. */
  readonly id: number | string;
} & (
  | { readonly kind: 'text'; readonly text: string }
  /** A value of JSON: a name, or a content with an id of its own perhaps. */
  | { readonly kind: 'value'; readonly value: unknown }
  /** What stands there is no record. */
  | { readonly kind: 'problem'; readonly problem: Problem }
);

/** What a worker reads records from; can be cloned. */
export type BlockContent =
  | BytesContent
  | { readonly kind: 'tooLong'; readonly line: number; readonly lengthInBytes: number }
  | RowsContent;

/** Lines of an input. */
export interface BytesContent {
  readonly kind: 'bytes';
  readonly format: TextFormatName;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The number of the first line. */
  readonly line: number;
  readonly columns: Columns | undefined;
}

/** Rows of a database, which the worker reads itself. */
export interface RowsContent {
  readonly kind: 'rows';
  /** The path of the database. */
  readonly database: string;
  /** The first and the last key. */
  readonly first: number;
  readonly last: number;
}

/** Which columns of a table are read, from 0. */
export interface Columns {
  readonly text: number;
  readonly id: number | undefined;
}

/** The formats of text, in which a record is a line or a few. */
export const TEXT_FORMATS = ['lines', 'jsonl', 'csv', 'tsv'] as const;

/** One of {@link TEXT_FORMATS}. */
export type TextFormatName = (typeof TEXT_FORMATS)[number];
