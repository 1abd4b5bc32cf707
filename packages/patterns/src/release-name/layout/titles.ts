import type { Mark } from '../mark.js';
import type { Scan } from '../scan.js';
import { present, type Span, textMark } from './layout.js';

const ALTERNATIVE = /\s[/|]\s|\s(?:aka|a\.k\.a\.?)\s|\.(?:aka)\.|(?<=\p{L})\/(?=\p{Lu})/giu;
const LATIN = /\p{Script=Latin}/u;
const OTHER_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Thai}\p{Script=Arabic}]/u;

/** The title in a stretch of a name, and its alternatives: `Крёстный отец / The Godfather` is The Godfather. */
export function titlesOf(scan: Scan, spans: readonly Span[]): readonly Mark[] {
  const parts = splitByScript(
    scan,
    spans.flatMap((span) => splitAt(scan, span)),
  );
  const marks = present(parts.map((part) => textMark(scan, 'title', part)));
  if (marks.length < 2) return marks;
  const latin = marks.findIndex(({ value }) => LATIN.test(String(value)) && !OTHER_SCRIPT.test(String(value)));
  const chosen = latin < 0 ? 0 : latin;
  return marks.map((mark, index) =>
    index === chosen ? mark : { ...mark, property: 'alternativeTitle', rule: 'layout/alternative-title' },
  );
}

function splitAt({ name }: Scan, { start, end }: Span): readonly Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const match of name.slice(start, end).matchAll(ALTERNATIVE)) {
    spans.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  return [...spans, { start: from, end }];
}

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** `蜘蛛侠.Spider-Man`: a title in Chinese, Japanese or Korean and one in Latin script that a separator joins. */
function splitByScript({ name, tokens }: Scan, spans: readonly Span[]): readonly Span[] {
  return spans.flatMap((span) => {
    const inside = tokens.filter(({ start, end }) => start >= span.start && end <= span.end);
    const scripts = inside.map(({ text }) => (CJK.test(text) ? 'c' : LATIN.test(text) ? 'l' : '-')).join('');
    const turn = /^-*c[c-]*(?=l[l-]*$)/u.exec(scripts)?.[0].length ?? /^-*l[l-]*(?=c[c-]*$)/u.exec(scripts)?.[0].length;
    const at = turn === undefined ? undefined : inside[turn];
    const before = turn === undefined ? undefined : inside[turn - 1];
    if (
      !at ||
      !before ||
      (turn === 1 && before.text.length < 2 && !CJK.test(before.text)) ||
      /^-?$/u.test(name.slice(before.end, at.start))
    )
      return [span];
    return [
      { start: span.start, end: before.end },
      { start: at.start, end: span.end },
    ];
  });
}
