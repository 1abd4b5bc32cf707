import { RULE_COUNTS } from './precisions.generated.js';
import { hasShape, SHAPE_PATTERNS } from './shape.js';
import { type RuleCount, statedShare } from './stated-share.js';

/**
 * The two ways to write names that rules are measured apart in: as the scene does, whose names follow rules of their own, and
 * as everybody else does.
 */
export const NAME_STYLES = ['scene', 'plain'] as const;

/** One of {@link NAME_STYLES}. */
export type NameStyle = (typeof NAME_STYLES)[number];

/**
 * How often a rule was right, by the style of the names. Of names in plain style, a collection counts for 28 at most,
 * and all of the scene for one: a rule that one collection alone has shown may be a habit of that collection's owner.
 */
export type RuleCounts = Readonly<Record<NameStyle, RuleCount>>;

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
