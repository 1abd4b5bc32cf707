import { extensionInfo, type Medium } from '@mimmo/core';
import { ENDING_COUNTS } from './ending-precisions.generated.js';
import { countedAs, type EndingRuleId } from './ending-rules.js';
import { type RuleCount, statedShare } from './stated-share.js';

/** An answer about files, as its evidence tells it. */
export interface FileAnswer {
  readonly rule: EndingRuleId;
  readonly medium: Medium;
  /** The extension that decided; empty for files without one. */
  readonly ending: string;
}

/** How many answers of its own an extension needs to count for more than those of its kind. */
const BORROWED = 40;

/**
 * Keys of a table of counts: of the extension that decided, whether all files have it or the name alone, or of a structure; and of
 * what it borrows from: all extensions of its kind (`font`, `image`), each counted for a few answers, or all structures.
 */
export function endingKeys({ rule, medium, ending }: FileAnswer): readonly [own: string, kin: string] {
  if (ending === '') return [rule, 'structure'];
  if (countedAs(rule) !== rule) return [rule, countedAs(rule)];
  const most = rule === 'ending/most-files' ? 'most ' : '';
  return [`${most}.${ending}`, `${most}${extensionInfo(ending)?.kind ?? medium}`];
}

/**
 * What an answer about files is worth, 0 to 1: how often the extension that decided was right, with what others of its kind
 * say of one that was seldom met.
 *
 * @param counts in the form that `tools/calibrate` writes
 */
export function endingPrecision(
  answer: FileAnswer,
  counts: Readonly<Record<string, RuleCount>> = ENDING_COUNTS,
): number {
  const [key, kin] = endingKeys(answer);
  const own = counts[key] ?? NOTHING;
  const others = counts[kin] ?? NOTHING;
  const share = others.of === 0 ? 0 : Math.min(BORROWED, others.of) / others.of;
  return statedShare({ right: own.right + share * others.right, of: own.of + share * others.of });
}

const NOTHING: RuleCount = { right: 0, of: 0 };
