import stringWidth from 'string-width';

const CLUSTERS = new Intl.Segmenter();

/** A text filled up with blanks to a width in columns of a terminal, where full-width characters count two. */
export function filled(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

/** A text cut or filled up to a width in columns of a terminal; its last column stays blank, as the gap to what follows. */
export function fitted(text: string, width: number): string {
  if (stringWidth(text) < width) return filled(text, width);
  let kept = '';
  let columns = 0;
  for (const { segment } of CLUSTERS.segment(text)) {
    columns += stringWidth(segment);
    // The mark of the cut and the gap take a column each.
    if (columns > width - 2) break;
    kept += segment;
  }
  return filled(`${kept}…`, width);
}
