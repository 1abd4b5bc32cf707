import type { RecordEnd } from '../input/cut-blocks.js';
import type { BytesContent, GivenRecord } from './record.js';

/** A format of text: how its records are told apart, and what they hold. */
export interface TextFormat {
  /** Endings of files that are in this format. */
  readonly endings: readonly string[];
  /** Whether its records have columns, named in the first of them. */
  readonly hasColumns: boolean;
  readonly recordEnd: RecordEnd;
  /** The records of a block; lines are numbered from its first. */
  records(block: BytesContent): Iterable<GivenRecord>;
  /** The fields of one record, where there are columns. */
  fields(record: Uint8Array): readonly string[];
}

const NEWLINE = 10;

/** Where a line ends. */
export const lineEnd: RecordEnd = (bytes, from) => bytes.indexOf(NEWLINE, from) + 1 || -1;

/** The lines of a block, without their ends (LF or CRLF). */
export function linesOf(bytes: Uint8Array): readonly string[] {
  const lines = textOf(bytes).split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map(withoutReturn);
}

/** UTF-8 as text; what is none becomes U+FFFD. */
export function textOf({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('utf8');
}

/** A line without the carriage return that some systems put before its end. */
export function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
