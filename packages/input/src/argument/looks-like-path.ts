import { extensionInfo, extensionOf } from '@mimmo/core';

/** `/x`, `./x`, `../x`, `~/x`, `.`, `..`, `~`, `C:\x`, `\\server\x`, with either separator. */
const ROOTED = /^(?:[\\/]|\.{1,2}(?:[\\/]|$)|~(?:[\\/]|$)|[a-z]:[\\/])/iu;
/** What stands in brackets belongs to a name: `[2016/CD/FLAC]`; so does ` / ` whose blanks became dots. */
const BRACKETED = /\[[^[\]]*\]|\([^()]*\)|【[^【】]*】|\.[\\/]\./gu;
/** A separator that is one by its neighbours: `24/96` is a sampling rate, `A / B` are two titles. */
const SEPARATOR = /(?<![\s\d])[\\/](?!\s)|(?<!\s)[\\/](?![\s\d])/u;

/**
 * Endings that are also words, codecs or parts of names, so that without a folder they prove no file: `Monday.Night.Raw`,
 * `Learning.Node.js`, `www.example.com`.
 */
export const WORD_ENDINGS: ReadonlySet<string> = new Set(
  'aa ac3 ai air app asc au bat bin c cmd com cs cpp css dat db divx diz dts eac3 go h html idx ipa it js lit log love lua max md mod nes opus pak php pl pt prc py ra raw rb rm rs run sh sit sub sup sql sys truehd url vue war website xm'.split(
    ' ',
  ),
);

/**
 * Whether an argument was meant as a path, going by its text alone. Release names hold slashes and dots, so a separator or
 * an ending is weighed with its company; in the order in which they decide:
 *
 * 1. A root or a relative start is a path: `/x`, `./x`, `../x`, `~/x`, `C:\x`, `\\server\x`.
 * 2. A known file ending is a path: `movie.mkv`, `dir/My Film.mkv`, `a.torrent`. Endings that are words or codecs as well
 *    (`.raw`, `.com`, `.dts`) count only behind a folder.
 * 3. A separator at the end is a path: `My Music/`.
 * 4. A separator within an argument without blanks is a path: `downloads/film`. Not counted are separators in brackets
 *    (`[2016/CD/FLAC]`), between digits (`24/96`) and beside blanks.
 * 5. Everything else is a name: `The.Matrix.1999.1080p.BluRay.x264-GROUP`, `AC/DC - Back in Black`,
 *    `Крёстный отец / The Godfather`, `Fate/stay night`.
 *
 * So `AC/DC` alone is a path, and a mistyped `My Music/Album` is a name, by the text; `fromArgument` looks whether the
 * folder `My Music` is there before it believes that.
 *
 * @example
 * looksLikePath('AC/DC - Back in Black'); // false
 */
export function looksLikePath(argument: string): boolean {
  const text = argument.trim();
  if (ROOTED.test(text)) return true;
  const hasFolder = SEPARATOR.test(text);
  const ending = extensionOf(text);
  if (extensionInfo(ending) && (hasFolder || !isWordEnding(ending))) return true;
  if (/[^\s\\/][\\/]$/u.test(text)) return true;
  return !/\s/u.test(text) && SEPARATOR.test(text.replace(BRACKETED, ''));
}

/** Endings that prove nothing alone: words, and the numbers of split archives, which may be anybody's (`Vol.001`). */
function isWordEnding(ending: string): boolean {
  return WORD_ENDINGS.has(ending) || /^(?:\d|part)/u.test(ending);
}
