/**
 * What moves a terminal's cursor, changes its colours or the direction of writing, or cannot be seen: control characters
 * (C0, C1), format characters (bidirectional marks among them), lone surrogates, separators of lines and paragraphs. The joiners
 * of emoji and of Indic and Persian words (U+200C, U+200D) are parts of words and stay.
 */
const INVISIBLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A text with every character that could harm a terminal or hide from a reader written as its escape: `\u009b`. */
export function visibleText(text: string): string {
  return text.replace(INVISIBLE, (character) =>
    Array.from({ length: character.length }, (_, at) => escapeOf(character.charCodeAt(at))).join(''),
  );
}

/** The escape of one UTF-16 unit, as JSON and JavaScript write it. */
function escapeOf(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
