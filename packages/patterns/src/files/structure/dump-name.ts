/** How those who keep dumps of games call them: TOSEC by year and maker, No-Intro and Redump by the market. */
export const DUMP_STYLES = ['maker', 'market'] as const;

/** One of {@link DUMP_STYLES}. */
export type DumpStyle = (typeof DUMP_STYLES)[number];

/** `Harbour Master (1984)(Some Maker)`, `(198x)(-)`: the brackets stand side by side. */
const BY_MAKER = /\((?:19|20)[\dx]{2}(?:-\d\d){0,2}\)\([^()]{1,60}\)/u;
const MARKETS =
  'USA|Europe|Japan|World|Germany|France|Spain|Italy|Korea|Brazil|Asia|Australia|Netherlands|Sweden|UK|Taiwan|China|Hong Kong|Russia|Canada|Scandinavia|Latin America';
/** `Harbour Master (USA, Europe) (Rev 1)`: markets as No-Intro writes them, alone in round brackets. */
const BY_MARKET = new RegExp(`\\s\\((?:${MARKETS})(?:, (?:${MARKETS}))*\\)(?:\\s?[([]|\\.|$)`, 'u');

/** What is said of dumps of programs alone: a revision, a prototype, a good or a changed dump. */
const FLAG = /\((?:Proto|Beta|Rev|Demo|Unl|Aftermarket|Virtual Console)\b[^()]*\)|\[(?:!|[abfhopt]\d{1,2}|BIOS)\]/u;

/** Whether a name says of a dump what nobody says of a film. */
export function isFlagged(name: string): boolean {
  return FLAG.test(name);
}

/** In which style a name is that of a dump; `undefined` for other names. */
export function dumpStyleOf(name: string): DumpStyle | undefined {
  if (!name.includes('(')) return undefined;
  if (BY_MAKER.test(name)) return 'maker';
  return BY_MARKET.test(name) ? 'market' : undefined;
}
