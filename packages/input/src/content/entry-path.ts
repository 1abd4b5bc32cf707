import { cleanText } from './clean-text.js';
import { LIMITS } from './limits.js';

/** `\\?\` before a Windows path, which lifts its limits. */
const WINDOWS_DEVICE = /^[\\/]{2}[?.][\\/]/u;
const DRIVE = /^[a-z]:$/iu;
/** What a path has where anything of it must be changed; nearly none has. */
const ODD = /[\\\p{Control}\p{Surrogate}]|(?:^|\/)(?:\.{0,2}|[a-z]:)(?:\/|$)/iu;

/**
 * A path inside a release from what an archive, torrent or crawler claims: relative, joined by `/`, without `.`, `..` or
 * empty segments, so that it names something below the release and nothing else. `..` goes up as far as the release's root
 * and no further; a drive letter and a leading `/` fall away. A `\` separates as well: Windows programs write it, and a
 * reader on Windows would climb by it. Too long a path loses its front, since its end holds the file name.
 *
 * @returns `undefined` for a path of which nothing is left
 *
 * @example
 * entryPath('..\\..\\Windows\\system.ini'); // 'Windows/system.ini'
 */
export function entryPath(claimed: string): string | undefined {
  const cut = claimed.length > LIMITS.pathLength ? claimed.slice(-LIMITS.pathLength) : claimed;
  if (!ODD.test(cut)) return cut;
  const path = cut.replace(WINDOWS_DEVICE, '');
  const segments: string[] = [];
  for (const segment of path.split(/[\\/]/u)) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.' && !(segments.length === 0 && DRIVE.test(segment))) {
      segments.push(cleanText(segment));
    }
  }
  return segments.length === 0 ? undefined : segments.join('/');
}
