import { anyOf, wordsIn } from '../lexicon/word-lists.js';
import { type Mark, rereadAs } from '../mark.js';
import type { Scan } from '../scan/scan.js';
import { FORM_WORDS, LEADING_FORM_WORDS, PICTURE_WORDS, RESTORED_WORDS } from '../scan/vocabulary/chinese-form.js';
import { lazy } from '../words/lazy.js';
import { CYRILLIC_LETTER, LATIN_LETTER, scriptOf, UNSPACED_LETTER } from '../words/script.js';
import { wordSet } from '../words/word-table.js';
import { present, type Span, textMark } from './layout.js';

/** What stands apart from both titles. */
const SPACED_ALTERNATIVE = lazy(() => {
  const words = anyOf(wordsIn('aka'));
  return new RegExp(`\\s[/|]\\s|\\s(?:${words}|a\\.k\\.a\\.?|a k a)\\s|\\.(?:${words}|a\\.k\\.a)\\.`, 'giu');
});
/** The same, or a slash without spaces; it belongs to a title where others stand apart: `Имя / One/Other Night`. */
const ALTERNATIVE = lazy(
  () => new RegExp(`${SPACED_ALTERNATIVE().source}|(?<=[\\p{L}！？!?])\\/(?=[\\p{Lu}\\p{Lo}])`, 'giu'),
);

/** The title in a stretch of a name, and its alternatives: `Крёстный отец / The Godfather` is The Godfather. */
export function titlesOf(scan: Scan, spans: readonly Span[]): readonly Mark[] {
  const split = spans.some((span) => mayHaveTwo(scan, span)) ? spans.flatMap((span) => splitAt(scan, span)) : spans;
  const isUnspaced = !scan.isAscii && UNSPACED_LETTER.test(scan.name);
  // Where slashes part the titles, one may have words of both scripts: `某动画 Nonstop / Some Show Nonstop`.
  const isParted = split.length > spans.length;
  const hasTurn = isUnspaced || (!scan.isAscii && TURNING.test(scan.name));
  const turned = hasTurn && !isParted ? splitByScript(scan, split) : split;
  const parts = scan.isAscii || isParted ? turned : turned.flatMap((span) => splitAtDash(scan, span));
  const marks = present(parts.map((part) => textMark(scan, 'title', withoutForm(scan, part, isUnspaced))));
  if (marks.length < 2) return marks;
  const grades = marks.map(({ value }) => latinity(String(value)));
  const chosen = grades.indexOf(Math.max(...grades));
  return marks.map((mark, index) =>
    index === chosen ? mark : rereadAs('alternativeTitle', mark, 'layout/alternative-title'),
  );
}

/** How surely a title is in Latin script: it is; it has no letters at all (`3%`); it is in another one. */
function latinity(title: string): number {
  const script = scriptOf(title);
  return script === 'Latn' ? 2 : script === 'Zyyy' ? 1 : 0;
}

/** Words that say what a release in Chinese or Japanese is; they hang on its title. */
const FORM_BEHIND = lazy(() => {
  const restored = `(?:${PICTURE_WORDS[0]}|\\d?k)?${anyOf(RESTORED_WORDS)}版?`;
  const others = '预告\\d*|\\d?k?纯享版|\\d{2,4}版|[（(](?:仅|僅)限[^）)]{1,12}[）)]|\\(\\d{2,4}版\\)|（\\d{2,4}版）';
  return new RegExp(`(?<=[\\p{L}\\p{N}\\p{P}])[ ._-]?(?:${anyOf(FORM_WORDS)}|${restored}|${others})+\\.?$`, 'iu');
});
/** How much of the end of a title is looked at for such words, in UTF-16 units. */
const LONGEST_FORM = 24;
/** `Show - TV Series [2023]`, `[Group] Show - OVA [1080p]`: what a release of anime is, set apart from its title. */
const FORM_SET_APART = lazy(() => {
  const films = anyOf(wordsIn('films'));
  return new RegExp(
    `\\s-\\s(?:(?:tv|mini|web) ${anyOf(wordsIn('shows'))}|(?:tv |bd |dvd )?specials?|(?:tv )?${films}|ova|ona|oad)$`,
    'iu',
  );
});

const FORM_IN_FRONT = lazy(() => {
  const restored = anyOf(RESTORED_WORDS);
  const picture = `${anyOf(PICTURE_WORDS)}${restored}?版?|\\dk${restored}版?|${restored}版`;
  return new RegExp(`^(?:${anyOf(LEADING_FORM_WORDS)}(?:合集)?|${picture}|gekijouban)[ ._-]+(?=\\S)`, 'iu');
});

/** `(Имя Фамилия)`, `(Имя Фамилия, Имя Фамилия)`, `(ТВ)`: who made what the words before it name, or for what. */
const PEOPLE = /^ \((?:(?:\p{Lu}[\p{L}.-]* \p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)?(?:, |\)$))+|ТВ\)$)/u;

/** Length of a director's name after a title of a Russian index: `Top Show (Имя Фамилия)`, `Название (Имя Фамилия) [2001`. */
function lengthOfName(text: string, next: string): number {
  const at = text.endsWith(')') ? text.lastIndexOf(' (') : -1;
  const name = at > 0 ? text.slice(at) : '';
  const title = text.slice(0, at);
  const isOtherScript = CYRILLIC_LETTER.test(name) && LATIN_LETTER.test(title) && !CYRILLIC_LETTER.test(title);
  return isOtherScript || (/^ ?\[/u.test(next) && PEOPLE.test(name)) ? name.length : 0;
}

/** A stretch without the words of its form: `进击的巨人总集篇`, `劇場版 呪術廻戦`. */
function withoutForm({ name, isAscii }: Scan, { start, end }: Span, isUnspaced: boolean): Span {
  const text = name.slice(start, end);
  const front = mayHaveFormInFront(text) ? (FORM_IN_FRONT().exec(text)?.[0].length ?? 0) : 0;
  const form = isUnspaced ? FORM_BEHIND().exec(text.slice(-LONGEST_FORM)) : undefined;
  const apart =
    text.includes(' - ') && name.charAt(end) !== '/'
      ? FORM_SET_APART().exec(text.slice(-LONGEST_FORM))?.[0].length
      : undefined;
  const behind = apart ?? (isAscii ? 0 : (form?.[0].length ?? lengthOfName(text, name.slice(end, end + 2))));
  return front + behind >= text.length ? { start, end } : { start: start + front, end: end - behind };
}

/** Whether a text begins as {@link FORM_IN_FRONT} can: with a letter beyond ASCII, a digit or a `g`. */
function mayHaveFormInFront(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit >= 0x80 || (unit >= 0x30 && unit <= 0x39) || unit === 0x67 || unit === 0x47;
}

function splitAt({ name }: Scan, { start, end }: Span): readonly Span[] {
  const spans: Span[] = [];
  let from = start;
  const text = name.slice(start, end);
  for (const match of text.matchAll(text.includes(' / ') ? SPACED_ALTERNATIVE() : ALTERNATIVE())) {
    spans.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  return [...spans, { start: from, end }];
}

const joinsTitles = wordSet(wordsIn('aka').map((phrase) => phrase.split(' ')[0] ?? phrase));

/** Whether a stretch may have two titles at all: a look that is cheaper than a pattern. */
function mayHaveTwo({ name, tokens }: Scan, { start, end }: Span): boolean {
  const slash = name.indexOf('/', start);
  const bar = name.indexOf('|', start);
  if ((slash >= 0 && slash < end) || (bar >= 0 && bar < end)) return true;
  for (const token of tokens) {
    if (token.start >= end) return false;
    if (token.start >= start && (token.lower === 'k' || joinsTitles(token))) return true;
  }
  return false;
}

/** Scripts in which no title has Latin words beside its own, but for a second title. */
const TURNING =
  /[\p{Script=Thai}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Malayalam}\p{Script=Kannada}\p{Script=Bengali}\p{Script=Georgian}\p{Script=Armenian}]/u;

/** `Тихая гавань - Quiet Harbour`: a dash with spaces between titles of which one is in Latin script and the other is not. */
function splitAtDash({ name }: Scan, { start, end }: Span): readonly Span[] {
  const text = name.slice(start, end);
  const dash = DASH.exec(text);
  if (!dash) return [{ start, end }];
  const [before, after] = [text.slice(0, dash.index), text.slice(dash.index + dash[0].length)];
  if (!isOfOneScript(before) || !isOfOneScript(after) || scriptOf(before) === scriptOf(after)) return [{ start, end }];
  if (scriptOf(before) !== 'Latn' && scriptOf(after) !== 'Latn') return [{ start, end }];
  return [
    { start, end: start + before.length },
    { start: end - after.length, end },
  ];
}

const DASH = /\s[-–—]\s/u;
const TWO_LETTERS = /\p{L}{2}/u;

/** Whether all letters of a text are of one script, and it has some. */
function isOfOneScript(text: string): boolean {
  return TWO_LETTERS.test(text) && (scriptOf(text) === 'Latn' ? !NO_LATIN.test(text) : !LATIN_LETTER.test(text));
}

const NO_LATIN = /(?!\p{Script=Latin})\p{L}/u;

/** `蜘蛛侠.Spider-Man`: a title in Chinese, Japanese or Korean and one in Latin script that a separator joins. */
function splitByScript({ name, tokens }: Scan, spans: readonly Span[]): readonly Span[] {
  return spans.flatMap((span) => {
    const inside = tokens.filter(({ start, end }) => start >= span.start && end <= span.end);
    const scripts = inside
      .map(({ text }) => (UNSPACED_LETTER.test(text) || TURNING.test(text) ? 'c' : LATIN_LETTER.test(text) ? 'l' : '-'))
      .join('');
    const turn = /^-*c[c-]*(?=l[l-]*$)/u.exec(scripts)?.[0].length ?? /^-*l[l-]*(?=c[c-]*$)/u.exec(scripts)?.[0].length;
    const at = turn === undefined ? undefined : inside[turn];
    const before = turn === undefined ? undefined : inside[turn - 1];
    if (
      !at ||
      !before ||
      (turn === 1 && before.text.length < 2 && !UNSPACED_LETTER.test(before.text)) ||
      /^\d+(?:st|nd|rd|th)$/u.test(at.text) ||
      /^-?$/u.test(name.slice(before.end, at.start))
    )
      return [span];
    return [
      { start: span.start, end: before.end },
      { start: at.start, end: span.end },
    ];
  });
}
