/** A field of a CSV record, as the places of its bytes. */
export interface CsvField {
  /** Its text: with quotation marks around it, what stands between them. */
  readonly start: number;
  readonly end: number;
  /** Where the field or record after it begins. */
  readonly next: number;
  /** Whether its text stands between quotation marks, in which two of them mean one. */
  readonly isQuoted: boolean;
  /** Whether it is the last of its record. */
  readonly isLast: boolean;
  /** Whether it opens a quotation mark that is never closed; it then ends with its line. */
  readonly isUnclosed: boolean;
}

/** Bytes of the longest field between quotation marks: whoever forgets to close one loses a line, not the rest of the file. */
export const LONGEST_QUOTED = 1024 * 1024;

const NEWLINE = 10;
const QUOTE = 34;
const COMMA = 44;

/**
 * The field that begins at a place, by RFC 4180; what stands between a closing quotation mark and the next comma is left out.
 * `undefined` where more bytes are needed to tell.
 *
 * @param isAll whether no bytes follow
 */
export function csvFieldAt(bytes: Uint8Array, from: number, isAll: boolean): CsvField | undefined {
  if (bytes[from] !== QUOTE) return fieldUpTo(bytes, { start: from, search: from, isAll });
  const close = closingQuote(bytes, from, isAll);
  if (close === undefined) return undefined;
  if (close !== UNCLOSED) return fieldUpTo(bytes, { start: from + 1, end: close, search: close + 1, isAll });
  const line = bytes.indexOf(NEWLINE, from);
  const end = line < 0 ? bytes.length : line;
  return {
    start: from,
    end,
    next: line < 0 ? end : line + 1,
    isQuoted: false,
    isLast: true,
    isUnclosed: true,
  };
}

const UNCLOSED = -1;

/** The quotation mark that closes the one at a place; {@link UNCLOSED} for none, `undefined` where that cannot be told yet. */
function closingQuote(bytes: Uint8Array, from: number, isAll: boolean): number | undefined {
  let at = bytes.indexOf(QUOTE, from + 1);
  while (at >= 0 && at - from <= LONGEST_QUOTED) {
    if (at + 1 === bytes.length && !isAll) return undefined;
    if (bytes[at + 1] !== QUOTE) return at;
    at = bytes.indexOf(QUOTE, at + 2);
  }
  return at < 0 && !isAll && bytes.length - from <= LONGEST_QUOTED ? undefined : UNCLOSED;
}

/** Where the end of a field is looked for. */
interface Search {
  readonly start: number;
  /** Where its text ends, if that is known. */
  readonly end?: number;
  readonly search: number;
  readonly isAll: boolean;
}

function fieldUpTo(bytes: Uint8Array, { start, end, search, isAll }: Search): CsvField | undefined {
  let at = search;
  while (at < bytes.length && bytes[at] !== COMMA && bytes[at] !== NEWLINE) at++;
  const isOpen = at === bytes.length;
  if (isOpen && !isAll) return undefined;
  return {
    start,
    end: end ?? at,
    next: isOpen ? at : at + 1,
    isQuoted: end !== undefined,
    isLast: isOpen || bytes[at] === NEWLINE,
    isUnclosed: false,
  };
}
