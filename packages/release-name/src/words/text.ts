/** A dot that ends an initial or an abbreviation of single letters: `U.N.C.L.E.`, `Mr. J.`. */
const ACRONYM = /(?<![\p{L}\d])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\d]))?/gu;
/** Stands for a dot that stays; no name has it, for control characters are separators. */
const KEPT_DOT = '\u0001';

/**
 * A part of a name as a person would write it: separators become spaces, acronyms keep their dots. Dots are separators
 * where the part has no spaces; underscores always. The part has no separators at its ends but the last dot of an acronym.
 *
 * @example
 * readable('The.Man.from.U.N.C.L.E.'); // 'The Man from U.N.C.L.E.'
 */
export function readable(raw: string): string {
  const look = lookOf(raw);
  if (look !== 'else') return look === 'dotted' ? raw.replaceAll('.', ' ') : raw;
  const part = raw.includes('&') ? withoutEntities(raw) : raw;
  const isSpaced = /\s/u.test(part);
  const isUnderscored = part.includes('_');
  const words = isUnderscored ? part.replaceAll('_', ' ') : part;
  const plain = isSpaced || isUnderscored || !words.includes('.') ? words : withoutDots(words);
  const isUneven = isSpaced ? /\s\s|[^\S ]/u.test(plain) : plain.includes('  ');
  return isUneven ? plain.replace(/\s+/gu, ' ').trim() : plain.trim();
}

/**
 * What a part is by one look at its units, which spares most parts every pattern: `words` of ASCII that stand as a person
 * would write them, words of two letters and more that single dots join, or anything `else`.
 */
function lookOf(part: string): 'words' | 'dotted' | 'else' {
  let isDotted = false;
  let isSpaced = false;
  let word = 0;
  let before = SPACE;
  for (let at = 0; at < part.length; at++) {
    const unit = part.charCodeAt(at);
    if (unit > 0x7e || unit < SPACE || unit === AMPERSAND || unit === UNDERSCORE) return 'else';
    if (unit === DOT) {
      if (at - word < 2) return 'else';
      isDotted = true;
    } else if (unit === SPACE) {
      if (before === SPACE) return 'else';
      isSpaced = true;
    }
    if (unit === DOT || unit === SPACE || unit === DASH) word = at + 1;
    before = unit;
  }
  if (before === SPACE || before === DOT) return 'else';
  return isDotted && !isSpaced ? 'dotted' : 'words';
}

const SPACE = 0x20;
const AMPERSAND = 0x26;
const DASH = 0x2d;
const DOT = 0x2e;
const UNDERSCORE = 0x5f;

/** Characters that web pages write as entities. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#039': "'",
  lt: '<',
  gt: '>',
};

function withoutEntities(part: string): string {
  return part.replace(/&(amp|quot|apos|#0?39|lt|gt);/gu, (entity, name: string) => ENTITIES[name] ?? entity);
}

function withoutDots(part: string): string {
  if (part.includes('.0')) return withoutJoiningDots(part.replace(ROUND, `${KEPT_DOT}0`));
  return withoutJoiningDots(part);
}

/** `2.0`: the dot before a zero after a single digit belongs to a number. */
const ROUND = /(?<=(?:^|[^.\d]\.)\d)\.0(?=\.\D|$)/gu;

function withoutJoiningDots(part: string): string {
  if (!mayHaveAcronym(part)) return part.replaceAll('.', ' ').replaceAll(KEPT_DOT, '.');
  return part
    .replace(ACRONYM, (acronym) => `${acronym.replaceAll('.', KEPT_DOT)} `)
    .replaceAll('.', ' ')
    .replaceAll(KEPT_DOT, '.');
}

/** Whether a letter stands alone between dots or at an end: a look that is cheaper than a pattern. */
function mayHaveAcronym(part: string): boolean {
  for (let at = part.indexOf('.'); at >= 0; at = part.indexOf('.', at + 1)) {
    const isBehindOne = at === 1 || part.charAt(at - 2) === '.' || part.charAt(at - 2) === '-';
    if (isBehindOne && (at + 2 >= part.length || !/[\p{L}\d]/u.test(part.charAt(at + 2)))) return true;
  }
  return false;
}

/** Whether a text has a letter or a digit. */
export function hasText(text: string): boolean {
  return isPlain(text, 0) || /[\p{L}\p{N}]/u.test(text);
}

/** Whether a letter or digit of ASCII stands at a place: a look that spares most places others. */
export function isPlain(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
}
