import { RULE_COUNTS } from './precisions.generated.js';
import { statedShare } from './stated-share.js';

/**
 * What a rule's answers are worth, 0 to 1: see {@link statedShare}. A rule that was never measured is taken to be right
 * twice in three.
 *
 * @param id of a rule
 */
export function rulePrecision(id: string): number {
  return statedShare(RULE_COUNTS[id] ?? { right: 0, of: 0 });
}
