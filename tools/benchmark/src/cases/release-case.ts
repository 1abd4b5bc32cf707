import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FileEntry } from '@mimmo/core';

/**
 * A release name with what people say is right about it. Only the fields present are asserted. Numbers may stand alone or
 * as a list; `album` is the title of music.
 */
export interface ReleaseCase {
  readonly name: string;
  readonly medium?: string;
  readonly subcategory?: string;
  readonly title?: string;
  readonly artist?: string;
  readonly album?: string;
  readonly author?: string;
  readonly year?: number | string;
  readonly season?: number | string | readonly (number | string)[];
  readonly episode?: number | string | readonly (number | string)[];
  readonly resolution?: string;
  readonly group?: string;
  /** Of the name itself, as a BCP 47 code. */
  readonly language?: string;
  /** The files that it comes with. */
  readonly files?: readonly FileEntry[];
}

/** Where the cases are looked for: beside the repository, since they are no part of it. */
export const DEFAULT_CASES = fileURLToPath(
  new URL('../../../../../shared/data/cases/release-names.jsonl', import.meta.url),
);

/**
 * The cases of a file, one JSON object a line, each name once (the first counts).
 *
 * @returns undefined where there is no such file
 * @throws Error naming the line that is no case
 */
export function readCases(path: string): readonly ReleaseCase[] | undefined {
  if (!existsSync(path)) return undefined;
  const cases = new Map<string, ReleaseCase>();
  for (const [index, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const row: unknown = JSON.parse(line);
    if (!isReleaseCase(row)) throw new Error(`${path}:${index + 1} is no case: it has no name.`);
    if (!cases.has(row.name)) cases.set(row.name, row);
  }
  return [...cases.values()];
}

/** The fields besides the name are as free as their authors left them; the comparisons take any value. */
function isReleaseCase(row: unknown): row is ReleaseCase {
  return row instanceof Object && 'name' in row && typeof row.name === 'string';
}
