/** Letters of Cyrillic that keyboards put in the place of Latin ones beside the numbers of pictures: `1080р`, `1920х1080`. */
const LATIN: Readonly<Record<string, string>> = { р: 'p', Р: 'P', х: 'x', Х: 'X' };
/** Most names have none, and need no closer look. */
const MAY_HAVE = /\d[рх]/iu;
const OF_PICTURES = /(?<=(?<!\d)(?:480|576|720|1080|1440|2160))р(?![а-яё\d])|(?<=(?<!\d)\d{3,4})х(?=\d{3,4}(?!\d))/giu;

/** A name with the Latin letters that sizes of pictures are written with, unit by unit, so that every place in it stays the same. */
export function withLatinSizes(name: string): string {
  return MAY_HAVE.test(name) ? name.replace(OF_PICTURES, (letter) => LATIN[letter] ?? letter) : name;
}
