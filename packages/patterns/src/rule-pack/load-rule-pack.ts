import { MEDIA, messageOf, StageError } from '@mimmo/core';
import { PROPERTIES, RELEASE_KINDS, type Strength, TRAITS } from '@mimmo/release-name';
import { fullListOf, invalid, listOf, oneOf, optional, type Placed, record, text } from './fields.js';
import { readSign } from './read-sign.js';
import type { PackRule, PackWords, RulePack } from './rule-pack.js';

const STRENGTHS: readonly Strength[] = ['strong', 'weak', 'context'];
const RULE_FIELDS = ['id', 'medium', 'all', 'none', 'confidence', 'matches', 'rejects'];
const WORD_FIELDS = [
  'id',
  'property',
  'value',
  'words',
  'strength',
  'capitals',
  'kind',
  'traits',
  'matches',
  'rejects',
];

/**
 * Checks a rule pack that does not come from TypeScript.
 *
 * @param pack JSON as a text, or a value as a reader of JSON or YAML gives it
 * @throws StageError `RULE_INVALID` for what is no rule pack; the message names the place and says what belongs there
 *
 * @example
 * const pack = loadRulePack(await readFile('house-rules.json', 'utf8'));
 * patternStage({ packs: [pack] });
 */
export function loadRulePack(pack: unknown): RulePack {
  const field = record({ value: typeof pack === 'string' ? parsed(pack) : pack, place: 'the pack' }, [
    'rules',
    'vocabulary',
  ]);
  return { rules: listOf(field('rules'), readRule), vocabulary: listOf(field('vocabulary'), readWords) };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new StageError('RULE_INVALID', `The rule pack is no JSON: ${messageOf(error)}.`, { cause: error });
  }
}

function readRule(placed: Placed): PackRule {
  const field = record(placed, RULE_FIELDS);
  const confidence = optional(field('confidence'), readConfidence);
  const none = listOf(field('none'), readSign);
  return {
    id: readId(field('id')),
    medium: oneOf(field('medium'), MEDIA),
    all: fullListOf(field('all'), (item) => (Array.isArray(item.value) ? fullListOf(item, readSign) : readSign(item))),
    ...(none.length > 0 && { none }),
    ...(confidence !== undefined && { confidence }),
    matches: fullListOf(field('matches'), text),
    rejects: fullListOf(field('rejects'), text),
  };
}

function readWords(placed: Placed): PackWords {
  const field = record(placed, WORD_FIELDS);
  const kind = optional(field('kind'), (item) => oneOf(item, RELEASE_KINDS));
  const traits = listOf(field('traits'), (item) => oneOf(item, TRAITS));
  const capitals = field('capitals').value;
  if (capitals !== undefined && capitals !== true) throw invalid(field('capitals'), 'must be true or absent');
  return {
    id: readId(field('id')),
    property: oneOf(field('property'), PROPERTIES),
    value: text(field('value')),
    words: fullListOf(field('words'), readWord),
    strength: oneOf(field('strength'), STRENGTHS),
    ...(capitals && { capitals }),
    ...(kind && { kind }),
    ...(traits.length > 0 && { traits }),
    matches: fullListOf(field('matches'), text),
    rejects: fullListOf(field('rejects'), text),
  };
}

function readId(placed: Placed): string {
  const id = text(placed);
  if (!/^[\w-]+\/[\w-]+$/u.test(id))
    throw invalid(placed, 'must be two words of letters, digits and dashes with a / between');
  return id;
}

function readWord(placed: Placed): string {
  const word = text(placed);
  if (word !== word.toLowerCase()) throw invalid(placed, 'must be in lower case');
  return word;
}

function readConfidence(placed: Placed): number {
  const { value } = placed;
  if (typeof value !== 'number' || !(value >= 0 && value <= 1)) throw invalid(placed, 'must be a number from 0 to 1');
  return value;
}
