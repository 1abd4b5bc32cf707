/** Words of the trade that say what is packed beside a title, and in which languages and regions: they are of no language. */
export const TRADE_WORDS: ReadonlySet<string> = new Set([
  'bilingual',
  'cracked',
  'desktop',
  'eshop',
  'eu',
  'eur',
  'hotfix',
  'incl',
  'including',
  'iso',
  'jp',
  'jpn',
  'ml',
  'multilang',
  'multilanguage',
  'nfo',
  'ntsc',
  'only',
  'pal',
  'read',
  'repack',
  'retail',
  'update',
  'us',
  'usa',
]);

/** What comes with a game or program, after a `+`: `Title + Crack`, `Title + 3 DLCs`. */
export const ADDITIONS = [
  'bonus',
  'crack',
  'dlc',
  'dlcs',
  'fix',
  'keygen',
  'patch',
  'serial',
  'soundtrack',
  'update',
  'windows',
] as const;

/** What brings a game or program up to date: `Title Update 3`. */
export const UPDATES = ['hotfix', 'patch', 'update'] as const;
