import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figures } from './figures.js';
import { OWN_NAMES_FOLDER } from './own-names.js';

/** What was right at a commit: the fixed side of the comparison. */
export interface Before {
  /** ISO 8601 day of the measurement. */
  readonly date: string;
  /** The commit that was measured, in short. */
  readonly commit: string;
  readonly figures: Figures;
}

const FILE = join(OWN_NAMES_FOLDER, 'before.json');

/** The committed measurement. */
export function readBefore(): Before {
  return JSON.parse(readFileSync(FILE, 'utf8'));
}

/**
 * Writes figures down as those of the commit that is checked out.
 *
 * @throws Error where there are such figures already: they stay as they are, or the comparison means nothing
 */
export function writeBefore(figures: Figures): void {
  if (existsSync(FILE)) throw new Error(`${FILE} is there already; remove it where another start is meant.`);
  const before: Before = {
    date: new Date().toISOString().slice(0, 10),
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
    figures,
  };
  writeFileSync(FILE, `${JSON.stringify(before, null, 1)}\n`);
}
