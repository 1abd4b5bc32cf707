import { LANGUAGES, type Token, tokenize } from '@mimmo/release-name/steps';

/** What counts volumes, chapters and issues of books, before a number and after one, in every language. */
const COUNTERS = LANGUAGES.flatMap(({ volume, chapter, issue }) => [volume, chapter, issue]);
const BEFORE: ReadonlySet<string> = new Set(
  COUNTERS.flatMap(({ before, plural, short, weak }) => [...before, ...plural, ...short, ...weak]),
);
const AFTER: ReadonlySet<string> = new Set(COUNTERS.flatMap(({ after }) => [...after]));

/** Whether a folder is called as a volume, chapter or issue is: `Chapter 012`, `Kite v03`, `第05卷`, `Tome 2`. */
export function isVolumeName(name: string): boolean {
  const { tokens } = tokenize(name);
  return tokens.some((token, index) => {
    const next = tokens[index + 1];
    if (isNumber(token)) return next !== undefined && AFTER.has(next.lower);
    if (isGlued(token)) return BEFORE.has(token.stem);
    return BEFORE.has(token.lower) && next !== undefined && isNumber(next);
  });
}

function isNumber({ digits, lower }: Token): boolean {
  return digits === lower.length && digits <= 4;
}

/** `v03`, `c012`. */
function isGlued({ digits, lower, stem }: Token): boolean {
  return digits === 0 && /^\d{1,4}$/u.test(lower.slice(stem.length));
}
