import { LIMITS } from './limits.js';

/** Halves of surrogate pairs, which no file can be written with. */
const LONE_SURROGATE = /\p{Surrogate}/gu;
/** NUL, line ends, escape sequences and the like. */
const CONTROL = /\p{Control}/gu;

/** Text that can be printed and stored: lone surrogates become U+FFFD, each control character becomes a space. */
export function cleanText(text: string): string {
  return text.replace(LONE_SURROGATE, '\uFFFD').replace(CONTROL, ' ');
}

/** A release name from a file system, archive or torrent: {@link cleanText}, trimmed, and cut where it is absurdly long. */
export function cleanName(name: string): string {
  return cleanText(name.slice(0, LIMITS.nameLength)).trim();
}
