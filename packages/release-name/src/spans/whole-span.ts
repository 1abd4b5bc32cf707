import type { Span } from '../layout/layout.js';

/** Opening brackets by the ones that close them. */
const OPENING: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
  ['）', '（'],
  ['】', '【'],
  ['」', '「'],
  ['』', '『'],
  ['》', '《'],
]);
/** What stands before a word and is part of a title. */
const BEFORE = '¡¿#$';

/**
 * A stretch of words with what belongs to them beside: the other half of a bracket, marks of emphasis, the last dot of an
 * acronym. Who finds words knows nothing of what separates them.
 */
export function wholeSpan(name: string, { start, end }: Span): Span {
  const open: string[] = [];
  let lacking = '';
  for (const unit of name.slice(start, end)) {
    const opening = OPENING.get(unit);
    if (opening === undefined) {
      if ([...OPENING.values()].includes(unit)) open.push(unit);
    } else if (open.at(-1) === opening) open.pop();
    else lacking = opening;
  }
  const before = name.charAt(start - 1);
  const isJoined = before !== '' && (BEFORE.includes(before) || before === lacking);
  return { start: isJoined ? start - 1 : start, end: endOf(name, { start, end }, open.at(-1)) };
}

/** Where a stretch ends that leaves a bracket open, or none. */
function endOf(name: string, { start, end }: Span, open: string | undefined): number {
  const isAcronym = name.charAt(end) === '.' && /(?:^|[^\p{L}\d])(?:\p{L}\.)+\p{L}$/u.test(name.slice(start, end));
  if (isAcronym) return end + 1;
  if (open !== undefined && OPENING.get(name.charAt(end)) === open) return end + 1;
  let at = end;
  while (name.charAt(at) === '!' || name.charAt(at) === '?') at++;
  return at;
}
