/** `SO3E07`, `S0lE04`: a code of season and episode in which letters stand for the digits that they look like. */
const MISREAD = /^s(?<season>[\dol]{1,2})e(?<episode>[\dol]{1,3})$/u;

/** Letters and the digits that they look like. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { o: '0', l: '1' };

/** Season and episode of a word that is such a code, in lower case; `undefined` for any other word. */
export function misreadCode(word: string): { readonly season: number; readonly episode: number } | undefined {
  const match = MISREAD.exec(word);
  if (!match?.groups || !/\d/u.test(word)) return undefined;
  const { season = '', episode = '' } = match.groups;
  return { season: digitsOf(season), episode: digitsOf(episode) };
}

function digitsOf(text: string): number {
  return Number(text.replace(/[ol]/gu, (letter) => LOOK_ALIKES[letter] ?? letter));
}
