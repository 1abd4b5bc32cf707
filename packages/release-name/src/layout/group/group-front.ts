import type { Mark } from '../../mark.js';
import type { Scan } from '../../scan/scan.js';
import { CATEGORIES } from '../../scan/vocabulary/group-tag.js';
import { type Counted, countedAt } from '../../settle/counted.js';
import { UNSPACED_LETTER } from '../../words/script.js';
import type { Bracket } from '../../words/token.js';
import { GLUED } from '../episode-number/number-at.js';
import { groupMark } from './group-mark.js';
import { isAddress, isTag } from './group-tail.js';

/** `[Group] Title`: a leading bracket that is no mark, and no tag of a site: those stand beside a group. */
export function leadingGroup(scan: Scan, counted: Counted): Mark | undefined {
  const front = frontOf(scan, counted);
  return front && !isTag(scan, front) ? markOver(scan, front) : undefined;
}

/** `[Tag] Title`: what may be a tag is the group where a name has no other; an address never is. */
export function leadingTag(scan: Scan, counted: Counted): Mark | undefined {
  const front = frontOf(scan, counted);
  return front && !isAddress(scan, front) ? markOver(scan, front) : undefined;
}

function markOver(scan: Scan, { start, end }: Bracket): Mark | undefined {
  return groupMark(scan, { start: start + 1, end: end - 1 });
}

/** A leading bracket that is neither a mark nor the title. */
function frontOf(scan: Scan, counted: Counted): Bracket | undefined {
  const bracket = firstBracket(scan, counted);
  if (
    !bracket ||
    !('[【{'.includes(bracket.opening) || isRoundGroup(scan, bracket)) ||
    (bracket.first === 0 && scan.name.slice(0, bracket.start).trim() !== '')
  )
    return undefined;
  if (bracket.last >= scan.tokens.length) return undefined;
  for (let index = bracket.first; index < bracket.last; index++) if (countedAt(scan, counted, index)) return undefined;
  if (isNumber(scan, bracket) || isCategory(scan, bracket)) return undefined;
  if (opensWord(scan, bracket) || isNativeTitle(scan, bracket)) return undefined;
  if (isTitleItself(scan, counted, bracket.last)) return undefined;
  if (scan.name.slice(bracket.start, bracket.end).includes(',')) return undefined;
  return bracket;
}

/** `[walk]² 2013`, `[rec]5`: a bracket in small letters that is part of the first word of a title. */
export function opensWord({ name }: Scan, { opening, start, end }: Bracket): boolean {
  return opening === '[' && /^\[\p{Ll}{2,6}\][\p{Ll}\p{No}\d]/u.test(name.slice(start, end + 1));
}

/** `[海浪].Waves.2012.1080p-GROUP`: a title in a script of its own in front of a scene name, which has its group at the end. */
function isNativeTitle({ name, isAscii }: Scan, { start, end }: Bracket): boolean {
  if (isAscii || name.charAt(end) !== '.' || !UNSPACED_LETTER.test(name.slice(start, end))) return false;
  return SCENE_TAIL.test(name.slice(end));
}

/** Words that dots join up to a group. */
const SCENE_TAIL = /^\.[!-~]+-[\p{L}\d@]{2,24}(?:\.[a-z\d]{2,4})?$/u;

/** `(Group) Some Show - 05 [720p]`: one word in a round bracket in front of what a square bracket describes. */
function isRoundGroup({ name, tokens, brackets }: Scan, { opening, first, last, end }: Bracket): boolean {
  if (opening !== '(' || first !== 0 || last !== 1 || name.charAt(end) !== ' ') return false;
  return (
    /^\p{Lu}[\p{L}\d]+$/u.test(tokens[0]?.text ?? '') &&
    brackets.some((other) => other.opening === '[' && other.first > 1)
  );
}

/** The first bracket at the very beginning that is no mark: `[1080P][Group][Title]`. */
function firstBracket(scan: Scan, counted: Counted): Bracket | undefined {
  let next = 0;
  for (const bracket of scan.brackets) {
    if (bracket.last === bracket.first) continue;
    if (bracket.first !== next) return undefined;
    if (countedAt(scan, counted, next)?.property !== 'resolution') return bracket;
    next = bracket.last;
  }
  return undefined;
}

function isNumber({ tokens }: Scan, { first, last }: Bracket): boolean {
  const token = tokens[first];
  return token !== undefined && last - first === 1 && token.digits === token.text.length;
}

/** `[VIDEO]`, `[SERIAL4PDA]`: a bracket that sorts releases by what they are. */
export function isCategory({ tokens }: Scan, { first, last }: Bracket): boolean {
  return last - first === 1 && CATEGORIES.has(tokens[first]?.stem ?? '');
}

/** `[Title][07][720p]`: a bracket that a number or a mark follows is the title, unless more words come before the marks. */
function isTitleItself(scan: Scan, counted: Counted, from: number): boolean {
  const next = scan.tokens[from];
  if (!next || countedAt(scan, counted, from)) return !hasWordsBehind(scan, counted, from);
  const behind = scan.tokens[from + 1];
  return (
    GLUED().test(next.text) &&
    (!behind ||
      countedAt(scan, counted, from + 1) !== undefined ||
      (behind.bracket >= 0 && behind.bracket !== next.bracket))
  );
}

function hasWordsBehind(scan: Scan, counted: Counted, from: number): boolean {
  for (let index = from; index < scan.tokens.length; index++) {
    const token = scan.tokens[index];
    if (token && token.bracket < 0 && /\p{L}/u.test(token.text) && !countedAt(scan, counted, index)) return true;
  }
  return false;
}

/** `grp-show.s01e02.mkv`: a short name in front of a file name in small letters that has no other group. */
export function prefixGroup(scan: Scan, counted: Counted): Mark | undefined {
  const [first, second] = scan.tokens;
  if (
    !first ||
    !second ||
    counted.size < 2 ||
    countedAt(scan, counted, 0) ||
    countedAt(scan, counted, 1) ||
    /\s/u.test(scan.name)
  )
    return undefined;
  if (
    !/^[a-z]{2,8}$/u.test(first.text) ||
    second.start - first.end !== 1 ||
    scan.name.charAt(first.end) !== '-' ||
    !/^[a-z\d]+$/u.test(second.text) ||
    !/[._]/u.test(scan.name.charAt(second.end))
  )
    return undefined;
  return groupMark(scan, first);
}
