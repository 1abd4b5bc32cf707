import { crc32 } from 'node:zlib';

/** Digits of a checksum. */
const DIGITS = 8;

/** A value as a line of a journal: a checksum, by which a line is known that a stop has cut short, and the value in JSON. */
export function journalLine(value: unknown): string {
  const text = JSON.stringify(value);
  return `${checksum(text)} ${text}\n`;
}

/** The values of the whole lines of a journal, up to the first that is none, and how many bytes they take. */
export function journalValues(bytes: Buffer): { readonly values: readonly unknown[]; readonly length: number } {
  const values: unknown[] = [];
  let length = 0;
  for (let end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', length)) {
    const line = bytes.subarray(length, end).toString('utf8');
    const text = line.slice(DIGITS + 1);
    if (line.slice(0, DIGITS + 1) !== `${checksum(text)} `) break;
    values.push(JSON.parse(text));
    length = end + 1;
  }
  return { values, length };
}

function checksum(text: string): string {
  return crc32(text).toString(16).padStart(DIGITS, '0');
}
