import { LANGUAGES } from '../languages/index.js';
import { COUNTED_KINDS, type CountedKind, type CounterWords } from '../languages/language.js';
import { lazy } from '../words/lazy.js';
import { outlineOf, type Word, type WordTable, wordTable } from '../words/word-table.js';
import { spellingsOf } from './spelling.js';

/** How a word may stand beside a number. */
export type CounterForm = keyof CounterWords;

/** What a word counts, and how it stands beside its number; a word may do so in several ways and languages. */
export interface CounterRole {
  readonly kind: CountedKind;
  readonly form: CounterForm;
  /** Codes of the languages in which it does. */
  readonly languages: readonly string[];
}

/** Forms in the order in which readers prefer them. */
const FORMS: readonly CounterForm[] = ['before', 'plural', 'short', 'after', 'weak'];

/** All words that count something, with their roles; made of the records of all languages. */
export const COUNTERS: ReadonlyMap<string, readonly CounterRole[]> = countersOf();

const rolesOfWord: WordTable<readonly CounterRole[]> = wordTable(COUNTERS);
const NO_ROLES: readonly CounterRole[] = [];

/** What a word counts; nothing for most words. */
export function rolesOf(word: Word): readonly CounterRole[] {
  return rolesOfWord(word) ?? NO_ROLES;
}

/** What the letters in front of the first digit of a word count: `season` of `Season2`. */
export function rolesOfStem({ stem, lower, outline }: Word & { readonly stem: string }): readonly CounterRole[] {
  return rolesOf(stem === lower ? { lower, outline } : { lower: stem, outline: outlineOf(stem) });
}

/** The role that a word has for a kind of thing, in the first of some forms that it has. */
export function roleFor(
  roles: readonly CounterRole[],
  kind: CountedKind,
  forms: readonly CounterForm[],
): CounterRole | undefined {
  if (roles.length === 0) return undefined;
  for (const form of forms) for (const role of roles) if (role.kind === kind && role.form === form) return role;
  return undefined;
}

/** The words that count some kinds of things in some forms, each once. */
export function counterWords(kinds: readonly CountedKind[], forms: readonly CounterForm[] = FORMS): readonly string[] {
  const words = new Set<string>();
  for (const kind of kinds)
    for (const form of forms) for (const word of WORDS_OF_ROLE().get(`${kind} ${form}`) ?? []) words.add(word);
  return [...words];
}

/** The words of each kind and form. */
const WORDS_OF_ROLE = lazy((): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const [word, roles] of COUNTERS) {
    for (const { kind, form } of roles) {
      const key = `${kind} ${form}`;
      const words = found.get(key);
      if (words) words.push(word);
      else found.set(key, [word]);
    }
  }
  return found;
});

interface MutableRole extends CounterRole {
  readonly languages: string[];
}

function countersOf(): ReadonlyMap<string, readonly CounterRole[]> {
  const found = new Map<string, MutableRole[]>();
  const written = writtenWords();
  for (const form of FORMS) {
    for (const language of LANGUAGES) {
      for (const kind of COUNTED_KINDS) {
        for (const word of language[kind][form]) {
          for (const spelling of spellingsOf(word)) {
            // `series` is an English word, not one that lost its accents in France.
            if (spelling !== word && written.has(`${kind} ${spelling}`)) continue;
            addRole(found, spelling, { kind, form, language: language.code });
          }
        }
      }
    }
  }
  return found;
}

/** All words as the records write them, each with the kind that it counts. */
function writtenWords(): ReadonlySet<string> {
  const written = new Set<string>();
  for (const language of LANGUAGES)
    for (const kind of COUNTED_KINDS)
      for (const form of FORMS) for (const word of language[kind][form]) written.add(`${kind} ${word}`);
  return written;
}

interface NewRole {
  readonly kind: CountedKind;
  readonly form: CounterForm;
  readonly language: string;
}

function addRole(found: Map<string, MutableRole[]>, word: string, { kind, form, language }: NewRole): void {
  const roles = found.get(word);
  if (!roles) {
    found.set(word, [{ kind, form, languages: [language] }]);
    return;
  }
  const known = roles.find((role) => role.kind === kind && role.form === form);
  if (!known) roles.push({ kind, form, languages: [language] });
  else if (!known.languages.includes(language)) known.languages.push(language);
}
