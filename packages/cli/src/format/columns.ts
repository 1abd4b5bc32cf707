import { isPlain } from './plain-text.js';

/** Lays texts out in columns of a terminal, where full-width characters take two. */
export interface Columns {
  /** A text filled up with blanks to a width. */
  filled(text: string, width: number): string;
  /** A text cut or filled up to a width; its last column stays blank, as the gap to what follows. */
  fitted(text: string, width: number): string;
}

/** How wide a text is, and the characters that stay together in it. */
interface Measure {
  widthOf(text: string): number;
  charactersOf(text: string): Iterable<string>;
}

const PLAIN_TEXT: Measure = { widthOf: (text) => text.length, charactersOf: (text) => text };

/** Columns for some texts and all in ASCII. Tables of widths are loaded only where one of the texts needs them. */
export async function columnsFor(texts: readonly string[]): Promise<Columns> {
  const { widthOf, charactersOf } = texts.every(isPlain) ? PLAIN_TEXT : await anyText();
  const filled = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));
  return {
    filled,
    fitted(text, width) {
      if (widthOf(text) < width) return filled(text, width);
      let kept = '';
      let columns = 0;
      for (const character of charactersOf(text)) {
        columns += widthOf(character);
        // The mark of the cut and the gap take a column each.
        if (columns > width - 2) break;
        kept += character;
      }
      return filled(`${kept}…`, width);
    },
  };
}

async function anyText(): Promise<Measure> {
  const { default: widthOf } = await import('string-width');
  const clusters = new Intl.Segmenter();
  return {
    widthOf: (text) => widthOf(text),
    charactersOf: (text) => Array.from(clusters.segment(text), ({ segment }) => segment),
  };
}
