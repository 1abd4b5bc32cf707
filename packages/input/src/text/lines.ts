import { StringDecoder } from 'node:string_decoder';

/** A line, or how long one is that is too long to be held. */
export type Line = { readonly text: string } | { readonly tooLong: number };

/** Longest line that is held, in UTF-16 units; a longer one is counted and dropped. */
export const LONGEST_LINE = 64 * 1024 * 1024;

/**
 * The lines of a stream of UTF-8, without their ends (LF or CRLF). A last line without an end counts; a byte order mark
 * at the start does not.
 */
export async function* readLines(
  source: AsyncIterable<Uint8Array | string>,
  longest: number = LONGEST_LINE,
): AsyncGenerator<Line, void, undefined> {
  const decoder = new StringDecoder('utf8');
  let pieces: string[] = [];
  let length = 0;
  let isStart = true;

  for await (const chunk of source) {
    let text = typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk));
    if (isStart && text !== '') {
      isStart = false;
      if (text.startsWith('\ufeff')) text = text.slice(1);
    }
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      add(text.slice(start, end));
      yield take();
      start = end + 1;
    }
    add(text.slice(start));
  }
  add(decoder.end());
  if (length > 0) yield take();

  function add(piece: string): void {
    length += piece.length;
    if (length > longest) pieces = [];
    else if (piece !== '') pieces.push(piece);
  }

  function take(): Line {
    const line = length > longest ? { tooLong: length } : { text: pieces.join('').replace(/\r$/u, '') };
    pieces = [];
    length = 0;
    return line;
  }
}
