import { aFunction, anything, checkOptions, type StageResult, type SyncStage } from '@mimmo/core';
import { type ContentReader, passingReader } from './reading/content-reader.js';
import { checkedPacks } from './rule-pack/checked-packs.js';
import { createReleaseOpener } from './rule-pack/pack-parser.js';
import { PACK_CONFIDENCE, type PackRule, type RulePack } from './rule-pack/rule-pack.js';
import { createDecider } from './rules/decide.js';
import { NAME_RULES } from './rules/index.js';
import type { NameRule } from './rules/name-rule.js';
import { nameStyle, rulePrecision } from './rules/rule-precision.js';
import type { PackSign } from './rules/sign.js';
import type { NameStyle } from './rules/stated-share.js';

/** Options of {@link patternStage}. */
export interface PatternStageOptions {
  /**
   * Rules and words of one's own, asked before MIMMO's.
   *
   * @default none
   */
  readonly packs?: readonly RulePack[];
  /**
   * Reads the names; one that others use, too, reads each name once for all of them.
   *
   * @default one that knows the packs' words
   */
  readonly reader?: ContentReader;
}

/**
 * The stage that reads names: the first rule that speaks decides, its measured precision is the confidence, its id the
 * evidence. Where a content shows no more by its name than by its looks, and all that it holds is one archive, the archive's name is
 * asked, too.
 *
 * @throws OptionError for an unknown option; StageError `RULE_INVALID` for a pack that is none
 *
 * @example
 * patternStage().classify(nameOnly('Some Artist - Some Album (1973) [FLAC]')); // { medium: 'audio', … }
 */
export function patternStage(options: PatternStageOptions = {}): SyncStage {
  checkOptions('patternStage', options, { packs: anything, reader: aFunction });
  const packs = checkedPacks(options.packs);
  const { reader = passingReader(createReleaseOpener(packs)) } = options;
  const rules = [...packs.flatMap(({ rules: own = [] }) => own).map(confident), ...NAME_RULES.map(measured)];
  const decide = createDecider(rules);
  return {
    name: 'patterns',
    classify(content) {
      const reading = reader(content);
      const own = decide(reading.name().scanned());
      if (own && !own.isLook) return answer(own, content.name);
      const hidden = reading.hiddenName();
      const inside = hidden && decide(hidden.scanned());
      if (inside && !(own && inside.isLook)) return answer(inside, hidden.name);
      return own && answer(own, content.name);
    },
  };
}

/** A rule with what its answers are worth, by the style of the name. */
type Confident<Rule> = Omit<Rule, 'confidence'> & { readonly confidence: Readonly<Record<NameStyle, number>> };

function answer({ medium, confidence, id }: Confident<NameRule<string, PackSign>>, name: string): StageResult {
  return { medium, confidence: confidence[nameStyle(name)], evidence: id };
}

/** A rule of a pack: what its owner says of it holds for every name. */
function confident(rule: PackRule): Confident<PackRule> {
  const { confidence = PACK_CONFIDENCE } = rule;
  return { ...rule, confidence: { scene: confidence, plain: confidence } };
}

function measured(rule: NameRule): Confident<NameRule> {
  return { ...rule, confidence: { scene: rulePrecision(rule.id, 'scene'), plain: rulePrecision(rule.id, 'plain') } };
}
