import { RULE_COUNTS } from './precisions.generated.js';
import { hasShape, SHAPE_PATTERNS } from './shape.js';
import { type NameStyle, type RuleCount, statedShare } from './stated-share.js';

const UNMEASURED: RuleCount = { right: 0, of: 0 };

/**
 * What a rule's answers are worth, 0 to 1: see {@link statedShare}. A rule that was never measured is taken to be right
 * twice in three.
 *
 * @param id of a rule
 * @param style of the names that it speaks about
 */
export function rulePrecision(id: string, style: NameStyle): number {
  return statedShare(RULE_COUNTS[id]?.[style] ?? UNMEASURED);
}

const SCENE = SHAPE_PATTERNS.filter(({ shape }) => shape === 'scene');

/** The style that a name is written in. */
export function nameStyle(name: string): NameStyle {
  return SCENE.some((pattern) => hasShape(name, pattern)) ? 'scene' : 'plain';
}
