import type { FileKind, FileRole } from '@mimmo/core';
import { LANGUAGES, type Token, tokenize } from '@mimmo/release-name/steps';
import { once } from '../../reading/once.js';
import { baseOf, folderOf } from '../path.js';
import { JUNK_NAMES, JUNK_PREFIXES, ROLE_WORDS, type RoleWords } from './role-table.js';

/** Says which role the path of a file gives it, if any. */
export type PathRoles = (path: string, kind: FileKind | undefined) => FileRole | undefined;

/** The words of one row, ready to be asked. */
interface ReadyWords extends Pick<RoleWords, 'role' | 'kinds'> {
  readonly folders: ReadonlySet<string>;
  readonly inFolders: ReadonlySet<string>;
  readonly outer: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
  readonly later: ReadonlySet<string>;
  readonly bracketed: ReadonlySet<string>;
}

/** The rows with their words as sets; made when a file is first looked at. */
const ready = once((): readonly ReadyWords[] =>
  ROLE_WORDS.map(({ role, kinds, inLanguages, ...words }) => ({
    role,
    ...(kinds && { kinds }),
    folders: new Set([...listed(words.folders), ...(inLanguages ? foldersOf(inLanguages) : [])]),
    inFolders: listed(words.inFolders),
    outer: listed(words.outer),
    last: listed(words.last),
    later: listed(words.later),
    bracketed: listed(words.bracketed),
  })),
);

/** Whether a name has any of the words at all: few names have one, and only those are cut into words. */
const mayHaveWord = once((): RegExp => {
  const words = ready().flatMap(({ outer, last, later, bracketed }) => [...outer, ...last, ...later, ...bracketed]);
  return new RegExp([...new Set(words)].join('|'), 'iu');
});

/** What languages call folders, with their accents and without. */
function foldersOf(field: 'extras' | 'pictures'): readonly string[] {
  return LANGUAGES.flatMap((language) => language[field]).flatMap((name) => [
    saidBy(name),
    saidBy(
      name
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .normalize('NFC'),
    ),
  ]);
}

/** The words of a folder's name as the rows write them. */
function saidBy(name: string): string {
  return tokenize(name)
    .tokens.map(({ lower }) => lower)
    .join('+');
}

/** Reads paths; each folder is read once, however many files it holds. */
export function createPathRoles(): PathRoles {
  const folders = new Map<string, readonly ReadyWords[]>();
  return (path, kind) => {
    const base = baseOf(path);
    if (isJunk(base)) return 'junk';
    const folder = folderOf(path);
    const above = folder === '' ? NONE : rowsAbove(folder, folders);
    const row = above.find((each) => speaksOf(each, kind)) ?? rowOfName(base, kind);
    return row?.role;
  };
}

const NONE: readonly ReadyWords[] = [];

function isJunk(base: string): boolean {
  if (JUNK_BEGINNINGS.includes(base.charAt(0)) && JUNK_PREFIXES.some((prefix) => base.startsWith(prefix))) return true;
  return base.length <= LONGEST_JUNK && JUNK_NAMES.has(base.toLowerCase());
}

const JUNK_BEGINNINGS = JUNK_PREFIXES.map((prefix) => prefix.charAt(0)).join('');
const LONGEST_JUNK = Math.max(...[...JUNK_NAMES].map(({ length }) => length));

/** The rows that the folders of a path speak for, the outermost first. */
function rowsAbove(folder: string, known: Map<string, readonly ReadyWords[]>): readonly ReadyWords[] {
  const found = known.get(folder);
  if (found) return found;
  const cut = folder.lastIndexOf('/');
  const above = cut > 0 ? rowsAbove(folder.slice(0, cut), known) : NONE;
  const own = rowsOfFolder(folder.slice(cut + 1));
  const rows = own.length === 0 ? above : [...above, ...own];
  known.set(folder, rows);
  return rows;
}

function rowsOfFolder(name: string): readonly ReadyWords[] {
  const words = tokenize(name).tokens.map(({ lower }) => lower);
  const said = words.join('+');
  return ready().filter(
    ({ folders, inFolders }) => folders.has(said) || (words.length <= 2 && words.some((word) => inFolders.has(word))),
  );
}

function rowOfName(base: string, kind: FileKind | undefined): ReadyWords | undefined {
  if (!mayHaveWord().test(base)) return undefined;
  const dot = base.lastIndexOf('.');
  const words = tokenize(dot > 0 ? base.slice(0, dot) : base).tokens;
  return ready().find((row) => speaksOf(row, kind) && isSaid(row, words));
}

function isSaid({ outer, last, later, bracketed }: ReadyWords, words: readonly Token[]): boolean {
  if (isAmong(outer, words[0]) || isAmong(outer, words.at(-1))) return true;
  if (
    words.length > 1 &&
    isAmong(
      last,
      words.findLast(({ digits, lower }) => digits < lower.length),
    )
  )
    return true;
  return words.some(
    ({ stem, bracket }, index) => (index > 0 && later.has(stem)) || (index > 0 && bracket >= 0 && bracketed.has(stem)),
  );
}

function isAmong(known: ReadonlySet<string>, word: Token | undefined): boolean {
  return word !== undefined && (known.has(word.lower) || known.has(word.stem));
}

/** Files of kinds that nobody knows have roles by words that speak of all kinds alone. */
function speaksOf({ kinds }: ReadyWords, kind: FileKind | undefined): boolean {
  return kinds === undefined || (kind !== undefined && kinds.includes(kind));
}

function listed(words: string | undefined): ReadonlySet<string> {
  return new Set(words === undefined || words === '' ? [] : words.split(' '));
}
