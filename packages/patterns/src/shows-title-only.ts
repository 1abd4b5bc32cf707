import { type ContentInfo, extensionInfo } from '@mimmo/core';
import { isMadeUp } from '@mimmo/release-name/steps';
import { type ContentReader, passingReader } from './reading/content-reader.js';
import { NAME_RULES } from './rules/index.js';
import { nameStyle } from './rules/rule-precision.js';

/** Rules about looks, by their ids. */
const LOOKS: ReadonlySet<string> = new Set(NAME_RULES.filter(({ isLook }) => isLook).map(({ id }) => id));
/** Properties that works of every medium have in their names. */
const OF_ANY_WORK: ReadonlySet<string> = new Set(['year', 'region', 'language', 'subtitleLanguage']);
/** What stands in brackets behind a title and tells no medium: a year, markets and languages. */
const TOLD_BEHIND = /\s*\((?:(?:1[89]|20)\d\d|\p{Lu}[\p{L}, -]*|Alt ?\d?)\)/gu;
/** Signs that titles do not have, and numbers as versions, sizes and lists of files have them. */
const SIGNED = /[[\](){}【】「」《》<>@+=~^|/\\#]|\d[.:x×]\d|\d{5}|(?:^|[\s._-])v\d/iu;

/** Options of {@link showsTitleOnly}. */
export interface ShownOptions {
  /** The id of the rule about names that spoke; `undefined` where none did. */
  readonly rule: string | undefined;
  /**
   * Reads the contents; one that others use, too, reads each name once for all of them.
   *
   * @default one of its own
   */
  readonly reader?: ContentReader;
}

/**
 * Whether the name of a content shows nothing but a title (or letters that a program drew), with a maker, a year or a market at most, and
 * an archive or the image of a disc at most in its ending. Films, records, books and games are called alike: such a name proves no medium.
 *
 * @example
 * showsTitleOnly(nameOnly('Quiet Harbour (1993).zip'), { rule: 'video/title-and-year' }); // true
 */
export function showsTitleOnly(content: ContentInfo, { rule, reader = passingReader() }: ShownOptions): boolean {
  if (rule !== undefined && !LOOKS.has(rule)) return false;
  const { scan, settled } = reader(content).name().scanned();
  const { flags } = settled.counted;
  for (const { order, property, value } of scan.marks) {
    if (flags[order] && !OF_ANY_WORK.has(property) && !(property === 'container' && hides(String(value)))) return false;
  }
  const title = withoutEnding(content.name);
  if (isMadeUp(title)) return true;
  return nameStyle(title) === 'plain' && !SIGNED.test(title.replace(TOLD_BEHIND, ''));
}

function withoutEnding(name: string): string {
  const ending = /\.[\p{L}\d]{2,4}$/u.exec(name)?.[0] ?? '';
  return hides(ending.slice(1)) ? name.slice(0, name.length - ending.length) : name;
}

/** Whether files of an extension may hold works of several media. */
function hides(ending: string): boolean {
  const kind = extensionInfo(ending)?.kind;
  return kind === 'archive' || kind === 'disc-image';
}
