import type { Output } from '../terminal.js';

/** Breaks a text at the width of its reader's terminal; lines that go on are indented as they began. */
export type Wrap = (text: string) => string;

/** The narrowest terminal that is heeded, in columns. */
const NARROWEST = 40;

/** The width of a terminal in columns, at least 40; `undefined` for what is none. */
export function widthOf({ isTTY, columns }: Output): number | undefined {
  return isTTY && columns ? Math.max(columns, NARROWEST) : undefined;
}

/** A wrap to the width of a terminal, where full-width characters count two; what is no terminal gets lines as they are. */
export async function wrapFor(output: Output): Promise<Wrap> {
  const width = widthOf(output);
  if (width === undefined) return (text) => text;
  const { default: wrapAnsi } = await import('wrap-ansi');
  const line = (text: string): string => {
    const indent = /^ */u.exec(text)?.[0] ?? '';
    const broken = wrapAnsi(text.slice(indent.length), width - indent.length, { hard: true });
    return broken.replace(/^/gmu, indent);
  };
  return (text) => text.split('\n').map(line).join('\n');
}
