import { type ScanMark, type Scanner, scanName } from '../release-name/scan.js';
import { settle } from '../release-name/settle.js';
import type { NameRule } from './name-rule.js';
import { shapesOf } from './shape.js';
import { endingSign, type Sign } from './sign.js';

/** Finds the rule that decides a name: the first whose signs it shows, `undefined` where none speaks. */
export type Decider<Rule extends NameRule> = (name: string) => Rule | undefined;

/** A rule with its signs as places in a name's list of signs. */
interface CompiledRule<Rule> {
  readonly rule: Rule;
  readonly all: readonly (readonly number[])[];
  readonly none: readonly number[];
}

/**
 * Compiles rules into a decider. It reads a name once: the marks that count, and its shape. Linear in the length of the
 * name.
 */
export function createDecider<Rule extends NameRule>(rules: readonly Rule[], scan: Scanner = scanName): Decider<Rule> {
  const places = new Map<Sign, number>();
  const compiled = rules.map((rule) => compileRule(rule, places));
  const placesOfMark = createMarkPlaces(places);
  const shown = new Uint8Array(places.size);
  return (name) => {
    shown.fill(0);
    for (const mark of settle(scan(name)).marks) for (const place of placesOfMark(mark)) shown[place] = 1;
    for (const shape of shapesOf(name)) {
      const place = places.get(`shape:${shape}`);
      if (place !== undefined) shown[place] = 1;
    }
    return compiled.find((rule) => speaks(rule, shown))?.rule;
  };
}

function speaks<Rule>({ all, none }: CompiledRule<Rule>, shown: Uint8Array): boolean {
  for (const choices of all) if (!choices.some((place) => shown[place] === 1)) return false;
  for (const place of none) if (shown[place] === 1) return false;
  return true;
}

function compileRule<Rule extends NameRule>(rule: Rule, places: Map<Sign, number>): CompiledRule<Rule> {
  const placeOf = (sign: Sign): number => {
    const known = places.get(sign);
    if (known !== undefined) return known;
    places.set(sign, places.size);
    return places.size - 1;
  };
  return {
    rule,
    all: rule.all.map((choices) => [choices].flat().map(placeOf)),
    none: (rule.none ?? []).map(placeOf),
  };
}

/** The places of the signs that a mark shows, remembered by the row or reader that made it: there are some hundreds. */
function createMarkPlaces(places: ReadonlyMap<Sign, number>): (mark: ScanMark) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (mark) => {
    const key = mark.property === 'container' ? `container/${mark.value}` : `${mark.rule}/${mark.property}`;
    const before = known.get(key);
    if (before) return before;
    const found = signsOf(mark)
      .map((sign) => places.get(sign))
      .filter((place) => place !== undefined);
    if (mark.property !== 'container') known.set(key, found);
    return found;
  };
}

/** The signs that a mark shows. */
function signsOf({ property, rule, row, strength, value }: ScanMark): readonly Sign[] {
  const signs: Sign[] = [property];
  if (isRuleSign(rule)) signs.push(rule);
  if (row?.kind) signs.push(`kind:${row.kind}`);
  if (row?.kind && strength === 'strong') signs.push(`kind:${row.kind}!`);
  const ending = property === 'container' ? endingSign(String(value)) : undefined;
  if (ending) signs.push(ending);
  return signs;
}

function isRuleSign(rule: string): rule is `${string}/${string}` {
  return rule.includes('/');
}
