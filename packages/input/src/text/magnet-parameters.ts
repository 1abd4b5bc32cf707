import { decodePercent } from '../content/decode-percent.js';

/** A parameter of a magnet link: its key in lower case, its value decoded. */
export type MagnetParameter = readonly [key: string, value: string];

/** What begins a parameter: `dn=`, `xt.1=`, `x.pe=`. A key holds no blank, so that `& Jerry 1999` begins none. */
const KEY = /^([a-z]{1,12}(?:\.[\da-z]{1,12})?)=/iu;

/**
 * The parameters of a magnet link, in order. People write links by hand and copy them out of HTML, so `&amp;` separates as
 * `&` does, and an `&` that no key follows belongs to the value before it: `dn=Tom & Jerry 1999`.
 *
 * @param query what comes after `magnet:?`
 */
export function magnetParameters(query: string): readonly MagnetParameter[] {
  const found: { readonly key: string; readonly values: string[] }[] = [];
  for (const piece of query.replaceAll('&amp;', '&').split('&')) {
    const key = KEY.exec(piece)?.[1];
    if (key !== undefined) found.push({ key: key.toLowerCase(), values: [piece.slice(key.length + 1)] });
    else found.at(-1)?.values.push(piece);
  }
  return found.map(({ key, values }) => {
    // Separators with nothing between them, as in `dn=x&&tr=y`, belong to no value.
    const value = values.join('&').replace(/&+$/u, '');
    return [key, decodePercent(value.replaceAll('+', ' '))];
  });
}
