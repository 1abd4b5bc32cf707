import { styleText } from 'node:util';
import type { Output } from '../terminal.js';

/** Styles that the program uses. */
export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'blue' | 'magenta' | 'cyan';

/** Gives a text a style where the output shows it. */
export type Paint = (style: Style, text: string) => string;

/** Colours on a terminal that has them; anywhere else the text as it is. Heeds `NO_COLOR` and `FORCE_COLOR`. */
export function paintFor(output: Output): Paint {
  if (!output.isTTY || !output.hasColors?.()) return (_style, text) => text;
  return (style, text) => (text === '' ? '' : styleText(style, text));
}
