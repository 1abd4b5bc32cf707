import { type ExtensionInfo, extensionInfo, extensionOf, type FileEntry, type FileKind } from '@mimmo/core';
import { type Token, tokenize } from '@mimmo/release-name/steps';

/** What a file is for, within its release. */
export const FILE_ROLES = ['main', 'sample', 'extra', 'subtitle', 'artwork', 'proof', 'junk'] as const;

/** One of {@link FILE_ROLES}. */
export type FileRole = (typeof FILE_ROLES)[number];

/** A file with what its path says. */
export interface RoledFile extends FileEntry {
  readonly role: FileRole;
  /** What its extension stands for; `undefined` for an extension that nobody knows. */
  readonly kind: FileKind | undefined;
  /** Lower case, without the dot; empty where there is none. */
  readonly ending: string;
  /** The extension alone proves nothing. */
  readonly isAmbiguous: boolean;
}

const ROLE_OF_KIND: Readonly<Partial<Record<FileKind, FileRole>>> = {
  subtitle: 'subtitle',
  image: 'artwork',
  playlist: 'junk',
  text: 'junk',
  checksum: 'junk',
};

const SAMPLE_WORDS: ReadonlySet<string> = new Set(['sample', 'samples', 'smpl']);
const PROOF_WORDS: ReadonlySet<string> = new Set(['proof', 'proofs']);
/** Folders of what comes along with films, series and albums. */
const EXTRA_FOLDERS: ReadonlySet<string> = new Set([
  'extra',
  'extras',
  'bonus',
  'featurette',
  'featurettes',
  'behind the scenes',
  'deleted scenes',
  'interviews',
  'trailer',
  'trailers',
  'shorts',
  'making of',
  'menu',
  'menus',
  'nc',
  'ncop nced',
  'creditless',
  'pv',
  'cm',
  'special features',
  'special',
  'specials',
  'sp',
  'sps',
  'bonus disc',
  'cds',
]);
const EXTRA_WORDS: ReadonlySet<string> = new Set([
  'trailer',
  'teaser',
  'featurette',
  'ncop',
  'nced',
  'creditless',
  'deleted',
  'behindthescenes',
]);
/** Words that say so in brackets, as anime has them: `[Menu01]`. */
const EXTRA_WORDS_IN_BRACKETS: ReadonlySet<string> = new Set(['menu', 'pv', 'cm', 'preview', 'sp', 'logo', 'iv']);

/** So many files of a release are looked at; more do not change what it is. */
const MOST_FILES = 20_000;

/** The first files of a release with their roles. */
export function rolesOf(files: readonly FileEntry[]): readonly RoledFile[] {
  return files.slice(0, MOST_FILES).map(roleOf);
}

/** Gives a file its role: by its extension, its folders and the last words of its name. */
export function roleOf(file: FileEntry): RoledFile {
  const ending = extensionOf(file.path);
  const info = extensionInfo(ending);
  return {
    ...file,
    ending,
    kind: info?.kind,
    isAmbiguous: info?.ambiguous === true,
    role: roleByPath(file.path, ending) ?? roleByKind(info),
  };
}

/** Whether a folder is called as those of samples, proofs and extras are. */
export function isCompanyFolder(name: string): boolean {
  return roleOfFolder(name) !== undefined;
}

function roleByKind(info: ExtensionInfo | undefined): FileRole {
  return (info && ROLE_OF_KIND[info.kind]) ?? 'main';
}

function roleByPath(path: string, ending: string): FileRole | undefined {
  const folders = path.split('/');
  const base = folders.pop() ?? '';
  for (const folder of folders) {
    const role = roleOfFolder(folder);
    if (role) return role;
  }
  const stem = base.slice(0, base.length - ending.length);
  const words = tokenize(stem).tokens;
  const outer = [words[0]?.lower ?? '', words.at(-1)?.lower ?? ''];
  if (outer.some((word) => SAMPLE_WORDS.has(word))) return 'sample';
  if (outer.some((word) => PROOF_WORDS.has(word))) return 'proof';
  return words.slice(1).some(isExtra) ? 'extra' : undefined;
}

function roleOfFolder(folder: string): FileRole | undefined {
  const words = tokenize(folder).tokens.map(({ lower }) => lower);
  const said = words.join(' ');
  if (words.length <= 2 && words.some((word) => SAMPLE_WORDS.has(word))) return 'sample';
  if (words.length === 1 && PROOF_WORDS.has(said)) return 'proof';
  return EXTRA_FOLDERS.has(said) ? 'extra' : undefined;
}

/** Whether a word says that a file is an extra; a number may hang on it. */
function isExtra({ stem, bracket }: Token): boolean {
  return EXTRA_WORDS.has(stem) || (bracket >= 0 && EXTRA_WORDS_IN_BRACKETS.has(stem));
}
