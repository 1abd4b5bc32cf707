/**
 * Words that names shorten and models write out, or the other way round: each stands for the same, so that `Vol. 2` is found
 * where the name has `Volume 2`. In lower case, without diacritics.
 */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['&', 'and'],
  ['dr', 'doctor'],
  ['feat', 'featuring'],
  ['ft', 'featuring'],
  ['mr', 'mister'],
  ['mrs', 'missus'],
  ['pt', 'part'],
  ['st', 'saint'],
  ['va', 'variousartists'],
  ['vol', 'volume'],
  ['vs', 'versus'],
]);
