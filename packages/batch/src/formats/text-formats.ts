import { CSV } from './csv.js';
import { JSON_LINES } from './json-lines.js';
import { LINES } from './lines.js';
import type { TextFormatName } from './record.js';
import type { TextFormat } from './text-format.js';
import { TSV } from './tsv.js';

/** Each format of text. */
export const TEXT_FORMAT: Readonly<Record<TextFormatName, TextFormat>> = {
  lines: LINES,
  jsonl: JSON_LINES,
  csv: CSV,
  tsv: TSV,
};
