/** Brackets that open, and what stands in them is called. */
const OPENING: ReadonlyMap<string, number> = new Map([
  ['(', 1],
  ['[', 2],
  ['{', 3],
  ['【', 4],
  ['《', 5],
  ['「', 5],
  ['『', 5],
  ['〈', 5],
  ['〔', 5],
]);
const CLOSING: ReadonlySet<string> = new Set(')]}】》」』〉〕');

/** At each unit, the innermost bracket that is open there, itself included; 0 is none. Any closing one closes the innermost. */
export function openBrackets(plain: string): Uint8Array {
  const innermost = new Uint8Array(plain.length);
  const open: number[] = [];
  for (let at = 0; at < plain.length; at++) {
    const unit = plain.charAt(at);
    const opening = OPENING.get(unit);
    if (opening !== undefined) open.push(opening);
    else if (CLOSING.has(unit)) open.pop();
    innermost[at] = open.at(-1) ?? 0;
  }
  return innermost;
}
