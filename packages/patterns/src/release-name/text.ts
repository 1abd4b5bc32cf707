/** Characters that a title neither begins nor ends with. */
const EDGE_START = /^[\s._\-–—:;,|/\\~+*=#•·★☆⭐、。）)\]}】」』》>]+/u;
const EDGE_END = /[\s._\-–—:;,|/\\~+*=#•·★☆⭐、。（([{【「『《<]+$/u;
/** A dot that ends an initial or an abbreviation of single letters: `U.N.C.L.E.`, `Mr. J.`. */
const ACRONYM = /(?<![\p{L}\d])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\d]))?/gu;

/**
 * A part of a name as a person would write it: separators become spaces, acronyms keep their dots. Dots are separators
 * where the part has no spaces; underscores always.
 *
 * @example
 * readable('The.Man.from.U.N.C.L.E.'); // 'The Man from U.N.C.L.E.'
 */
export function readable(part: string): string {
  const trimmed = part.replace(EDGE_START, '').replace(EDGE_END, keepAcronym(part));
  const spaced = /\s/u.test(trimmed);
  const words = spaced
    ? trimmed.replaceAll('_', ' ')
    : withoutDots(trimmed.replaceAll('_', ' '), !trimmed.includes('_'));
  return words.replace(/\s+/gu, ' ').trim();
}

/** Ends of parts lose their separators, but an acronym keeps its last dot. */
function keepAcronym(part: string): string {
  return /(?<![\p{L}\d])(?:\p{L}\.){2,}[\s_-]*$/u.test(part) ? '.' : '';
}

function withoutDots(part: string, dotsSeparate: boolean): string {
  if (!dotsSeparate || !part.includes('.')) return part;
  const kept: string[] = [];
  const marked = part.replace(ACRONYM, (acronym) => {
    kept.push(acronym);
    return `\u0001${kept.length - 1}\u0001`;
  });
  return marked
    .replace(/\./gu, ' ')
    .replace(/\u0001(\d+)\u0001/gu, (_, index: string) => `${kept[Number(index)] ?? ''} `);
}
