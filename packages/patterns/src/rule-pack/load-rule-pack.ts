import { isMedium, quoted, StageError } from '@mimmo/core';
import type { PackRule, RulePack } from './rule-pack.js';

/**
 * Checks a rule pack that comes from a file: values as JSON or YAML have them.
 *
 * @throws StageError `RULE_INVALID` for what is no rule pack; it names the place
 */
export function loadRulePack(value: unknown): RulePack {
  const pack = typeof value === 'string' ? parsed(value) : value;
  if (!isRecord(pack) || !Array.isArray(pack['rules'])) throw invalid('the pack', 'must have a list of rules');
  return { rules: pack['rules'].map(toRule) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new StageError('RULE_INVALID', 'The rule pack is no JSON; give an object with "rules".', { cause: error });
  }
}

function toRule(value: unknown, index: number): PackRule {
  const place = `rule ${index + 1}`;
  if (!isRecord(value)) throw invalid(place, 'must be an object');
  const { id, medium } = value;
  if (typeof id !== 'string' || !isMedium(medium)) throw invalid(place, 'must have an id and a medium');
  // The signs are any texts: one that no name shows never speaks, which the examples bring to light.
  return { ...value, id, medium } as PackRule;
}

function invalid(what: string, flaw: string): StageError {
  return new StageError('RULE_INVALID', `${quoted(what)} ${flaw}.`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
