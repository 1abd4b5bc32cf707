import { tokenize } from '@mimmo/release-name/steps';
import type { EpisodeList } from '../episode-list.js';
import { baseOf, folderOf } from '../path.js';
import type { RoledFile } from '../roles/roled-file.js';
import type { Piece } from './pieces.js';

/** What the parts of courses are called. */
const UNITS: ReadonlySet<string> = new Set(
  'module modul módulo modulo section sektion sección seção lesson lektion lección lição leçon week woche semaine semana unit модуль раздел урок'.split(
    ' ',
  ),
);
const FEWEST_FOLDERS = 2;

/**
 * Whether films are lessons: they lie several to a folder in folders that are numbered or called as parts of courses are, no name has
 * a season, and beside them lies what is read or worked with.
 */
export function isCourse(pieces: readonly Piece[], list: EpisodeList, files: readonly RoledFile[]): boolean {
  if (list.seasons.length > 0) return false;
  const folders = new Set(pieces.map(({ folder }) => folder));
  if (folders.size < FEWEST_FOLDERS || pieces.length < 2 * folders.size) return false;
  if (![...folders].every((folder) => isUnit(baseOf(folder)))) return false;
  return files.some(({ kind, path }) => isMaterial(kind) && folders.has(folderOf(path)));
}

/** `02 - Basics`, `Module 3`. */
function isUnit(name: string): boolean {
  const [first, second] = tokenize(name).tokens;
  if (!first || !second) return false;
  return (first.digits > 0 && first.digits <= 2 && first.digits === first.lower.length) || UNITS.has(first.lower);
}

function isMaterial(kind: RoledFile['kind']): boolean {
  return kind === 'book' || kind === 'document' || kind === 'archive' || kind === 'code';
}
