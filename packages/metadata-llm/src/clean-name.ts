/** Marks behind which a model reads a space, so that the word that follows is the same tokens as elsewhere. */
const MARKS = '-–—([{)]}.,:;/\\~=!&#@*"“”„«»「」『』【】《》〈〉（）［］+·';
const CJK = '\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3';
const MARK_AND_WORD = new RegExp(`(?<=[${MARKS.replace(/[\]\\^-]/gu, '\\$&')}])(?=[\\p{L}\\p{N}])`, 'gu');
const CJK_AND_ASCII = new RegExp(`(?<=[${CJK}])(?=[A-Za-z\\d])|(?<=[A-Za-z\\d])(?=[${CJK}])`, 'gu');

/**
 * A name without what is not meant to be seen: escapes of web addresses, characters without a shape. Letters are
 * composed, every kind of blank is a space. What answers are compared with.
 */
export function visibleName(name: string): string {
  return name
    .replaceAll('%20', ' ')
    .replaceAll('&amp;', '&')
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\p{Cs}\p{Z}]/gu, ' ');
}

/**
 * A name with spaces between its words, whatever stands there: `_` always, `+` and `.` where they are commoner than spaces.
 * `|` parts the fields of an answer and becomes `/`.
 *
 * @param maxLength code points that are kept
 * @example
 * cleanName('Some.Film_(2012).1080p', 200); // 'Some Film (2012) 1080p'
 */
export function cleanName(name: string, maxLength: number): string {
  const plain = singleSpaced(visibleName(name).replaceAll('|', '/').replaceAll('_', ' '));
  const [spaces, dots, pluses] = [countOf(' ', plain), countOf('.', plain), countOf('+', plain)];
  const unjoined = pluses > spaces && pluses > dots ? plain.replaceAll('+', ' ') : plain;
  const undotted = dots > spaces ? unjoined.replaceAll('.', ' ') : unjoined;
  return Array.from(singleSpaced(undotted)).slice(0, maxLength).join('').trimEnd();
}

/**
 * A cleaned name as a model reads it: a space behind marks, and between scripts that need none and those that do, so that
 * the words of the answer are the same tokens as those of the name.
 *
 * @example
 * paddedName('Some Artist-Some Album-(CAT01)'); // 'Some Artist- Some Album-( CAT01)'
 */
export function paddedName(clean: string): string {
  return clean.replace(MARK_AND_WORD, ' ').replace(CJK_AND_ASCII, ' ');
}

function singleSpaced(text: string): string {
  return text.replace(/ {2,}/gu, ' ').trim();
}

function countOf(character: string, text: string): number {
  return text.split(character).length - 1;
}
