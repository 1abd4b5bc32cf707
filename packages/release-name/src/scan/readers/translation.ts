import { LANGUAGES } from '../../languages/index.js';
import { spellingsOf } from '../../lexicon/spelling.js';
import type { Mark } from '../../mark.js';
import { lazy } from '../../words/lazy.js';
import type { Tokens } from '../../words/token.js';
import { VOCABULARY } from '../vocabulary/index.js';
import { NOTHING, type Reader, tokenAt } from './reader.js';

/** What languages say of how a work is spoken. */
const FIELDS = ['dubbed', 'subtitled', 'readBy'] as const;
type Field = (typeof FIELDS)[number];

/** Words of the records that stand together, and what they say. */
interface Phrase {
  readonly words: readonly string[];
  readonly field: Field;
  /** Codes of the languages that say so. */
  readonly languages: string[];
}

/** The phrases of all languages by their first word, the longest first; those of the vocabulary have rows of their own. */
const PHRASES = lazy((): ReadonlyMap<string, readonly Phrase[]> => {
  const known = new Set(VOCABULARY.flatMap(({ words }) => words));
  const found = new Map<string, Phrase>();
  for (const { code, ...language } of LANGUAGES) {
    for (const field of FIELDS) {
      for (const text of language[field].flatMap(spellingsOf)) {
        if (known.has(text)) continue;
        const phrase = found.get(text) ?? { words: text.split(/[ -]/u), field, languages: [] };
        found.set(text, phrase);
        if (!phrase.languages.includes(code)) phrase.languages.push(code);
      }
    }
  }
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of found.values()) {
    const [first = ''] = phrase.words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  for (const phrases of byFirst.values()) phrases.sort((left, right) => right.words.length - left.words.length);
  return byFirst;
});

/** Translated voices and subtitles, and who reads a book, as the records of the languages say it: `dabing`, `altyazılı`, `läst av`. */
export const translationReader: Reader = {
  id: 'translation',
  words: new Set(),
  spelt: new Set(
    LANGUAGES.flatMap((language) => FIELDS.flatMap((field) => language[field].flatMap(spellingsOf).map(firstOf))),
  ),
  fromLanguages: true,
  read(tokens, index) {
    const { start, lower } = tokenAt(tokens, index);
    for (const phrase of PHRASES().get(lower) ?? []) {
      const end = endOf(tokens, index, phrase.words);
      if (end > 0) return [markOf(phrase, start, end)];
    }
    return NOTHING;
  },
};

function firstOf(phrase: string): string {
  return phrase.split(/[ -]/u)[0] ?? phrase;
}

/** Offset after the words of a phrase that begins with a token, one separator between each two; 0 where it does not stand there. */
function endOf({ name, tokens }: Tokens, index: number, words: readonly string[]): number {
  let end = 0;
  for (const [at, word] of words.entries()) {
    const token = tokens[index + at];
    if (token?.lower !== word || (at > 0 && (token.start - end !== 1 || name.charAt(end) === '/'))) return 0;
    end = token.end;
  }
  return end;
}

function markOf({ words, field, languages }: Phrase, start: number, end: number): Mark {
  const place = { start, end, strength: 'weak' } as const;
  const [code = ''] = languages;
  const isShared = languages.length > 1;
  if (field === 'readBy') {
    const strength = words.length > 1 ? 'strong' : 'weak';
    return { property: 'form', value: 'narrated', ...place, strength, rule: 'translation/read-by' };
  }
  if (field === 'subtitled')
    return { property: 'subtitleLanguage', value: isShared ? 'sub' : code, ...place, rule: 'translation/subtitled' };
  return isShared
    ? { property: 'form', value: 'dubbed', ...place, rule: 'translation/dubbed' }
    : { property: 'language', value: code, ...place, rule: 'translation/dubbed' };
}
