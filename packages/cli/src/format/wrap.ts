import type { Output } from '../terminal.js';
import { isPlain } from './plain-text.js';

/** The narrowest terminal that is heeded, in columns. */
const NARROWEST = 40;

/** The width of a terminal in columns, at least 40; `undefined` for what is none. */
export function widthOf({ isTTY, columns }: Output): number | undefined {
  return isTTY && columns ? Math.max(columns, NARROWEST) : undefined;
}

/**
 * A text with its lines broken at the width of the terminal that shows it, where full-width characters take two columns;
 * lines that go on are indented as they began. What is no terminal gets lines as they are.
 */
export async function wrapped(text: string, output: Output): Promise<string> {
  const width = widthOf(output);
  const lines = text.split('\n');
  if (width === undefined || lines.every((line) => line.length <= width && isPlain(line))) return text;
  const { default: wrapAnsi } = await import('wrap-ansi');
  return lines
    .map((line) => {
      const indent = /^ */u.exec(line)?.[0] ?? '';
      return wrapAnsi(line.slice(indent.length), width - indent.length, { hard: true }).replace(/^/gmu, indent);
    })
    .join('\n');
}
