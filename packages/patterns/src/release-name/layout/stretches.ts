import type { Scan, ScanMark } from '../scan.js';
import { countedAt, type Span } from './layout.js';

/** The stretches of a name that are parted by spaced dashes, up to the first mark or bracket behind the first word. */
export function stretchesOf(scan: Scan, counted: ReadonlySet<ScanMark>): readonly Span[] {
  const stretches: { start: number; end: number }[] = [];
  let open = false;
  for (let index = 0; index < scan.tokens.length; index++) {
    const token = scan.tokens[index];
    if (!token) break;
    if (countedAt(scan, counted, index) || token.bracket >= 0) {
      if (stretches.length > 0) break;
      continue;
    }
    const gap = scan.name.slice(scan.tokens[index - 1]?.end ?? 0, token.start);
    const last = stretches.at(-1);
    if (!open || !last || /\s[-–—]+\s?|_-_|\.-\./u.test(gap)) stretches.push({ start: token.start, end: token.end });
    else last.end = token.end;
    open = true;
  }
  return stretches.map(({ start, end }) => ({ start, end: /[!?.)']/u.test(scan.name.charAt(end)) ? end + 1 : end }));
}
