import type { Medium } from '@mimmo/core';
import type { Property } from '../release-name/mark.js';
import { LONGEST_NAME } from '../release-name/parse.js';
import { type ScanMark, type Scanner, scanName } from '../release-name/scan.js';
import { settle } from '../release-name/settle.js';
import { GROUP_MEDIA } from './group-media.js';
import type { NameRule } from './name-rule.js';
import { groupBehindDash, hasShape, SHAPE_PATTERNS } from './shape.js';
import { endingSign, type MarkSign, type Sign } from './sign.js';
import { createWordFinder } from './word-signs.js';

/** Finds the rule that decides a name: the first whose signs it shows, `undefined` where none speaks. */
export type Decider<Rule extends NameRule> = (name: string) => Rule | undefined;

/** What {@link createDecider} reads names with. */
export interface DeciderOptions {
  /**
   * Reads the marks.
   *
   * @default MIMMO's own vocabulary
   */
  readonly scan?: Scanner;
  /**
   * The media that groups keep to, by their names in lower case.
   *
   * @default GROUP_MEDIA
   */
  readonly groupMedia?: ReadonlyMap<string, Medium>;
}

/** A rule with its signs as places in a name's list of signs. */
interface CompiledRule<Rule> {
  readonly rule: Rule;
  readonly all: readonly (readonly number[])[];
  readonly none: readonly number[];
}

/**
 * Compiles rules into a decider. It reads a name once: what may be marks, which of them count, its words and its shape.
 * Linear in the length of the name.
 */
export function createDecider<Rule extends NameRule>(
  rules: readonly Rule[],
  { scan = scanName, groupMedia = GROUP_MEDIA }: DeciderOptions = {},
): Decider<Rule> {
  const places = new Map<Sign, number>();
  const compiled = rules.map((rule) => compileRule(rule, places));
  const placesOfMark = createMarkPlaces(places);
  const findWords = createWordFinder(wordsAmong(places));
  const shapes = SHAPE_PATTERNS.flatMap((pattern) => {
    const place = places.get(`shape:${pattern.shape}`);
    return place === undefined ? [] : [{ ...pattern, place }];
  });
  const shown = new Int32Array(places.size);
  let stamp = 0;
  const show = (place: number | undefined): void => {
    if (place !== undefined) shown[place] = stamp;
  };
  return (given) => {
    const name = given.length > LONGEST_NAME ? given.slice(0, LONGEST_NAME) : given;
    if (stamp === LAST_STAMP) shown.fill(0);
    stamp = stamp === LAST_STAMP ? 1 : stamp + 1;
    const scanned = scan(name);
    const counted = settle(scanned).marks;
    let next = 0;
    for (const mark of scanned.marks) {
      const ofMark = placesOfMark(mark);
      showAll(shown, ofMark.candidate, stamp);
      // The marks that count are some of the scan's, in their order.
      if (mark === counted[next]) {
        showAll(shown, ofMark.counted, stamp);
        next++;
      }
    }
    findWords(scanned.tokens, show);
    for (const shape of shapes) if (hasShape(name, shape)) show(shape.place);
    const medium = groupMedia.get(groupBehindDash(scanned));
    if (medium) show(places.get(`group:${medium}`));
    for (const rule of compiled) if (speaks(rule, shown, stamp)) return rule.rule;
    return undefined;
  };
}

/**
 * The largest small integer of 32-bit engines. A place shows where it carries the stamp of the name at hand, so that nothing
 * need be wiped between two names.
 */
const LAST_STAMP = 0x3fffffff;

function showAll(shown: Int32Array, places: readonly number[], stamp: number): void {
  for (let at = 0; at < places.length; at++) shown[places[at] ?? 0] = stamp;
}

function speaks<Rule>({ all, none }: CompiledRule<Rule>, shown: Int32Array, stamp: number): boolean {
  for (const choices of all) if (!showsAny(shown, choices, stamp)) return false;
  return !showsAny(shown, none, stamp);
}

/** A plain loop: this is asked fifty times a name. */
function showsAny(shown: Int32Array, places: readonly number[], stamp: number): boolean {
  for (let at = 0; at < places.length; at++) if (shown[places[at] ?? 0] === stamp) return true;
  return false;
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

function wordsAmong(places: ReadonlyMap<Sign, number>): ReadonlyMap<string, number> {
  return new Map(
    [...places]
      .filter(([sign]) => sign.startsWith('word:'))
      .map(([sign, place]) => [sign.slice('word:'.length), place]),
  );
}

interface MarkPlaces {
  readonly property: Property;
  /** What the mark shows where it may be one. */
  readonly candidate: readonly number[];
  /** What it shows where it counts. */
  readonly counted: readonly number[];
}

/** The places of the signs that a mark shows, remembered by the row or reader that made it: there are some hundreds. */
function createMarkPlaces(places: ReadonlyMap<Sign, number>): (mark: ScanMark) => MarkPlaces {
  const known = new Map<string, MarkPlaces>();
  const placesOf = (signs: readonly Sign[]): readonly number[] =>
    signs.map((sign) => places.get(sign)).filter((place) => place !== undefined);
  return (mark) => {
    const before = known.get(mark.rule);
    // A few readers give marks of several properties, and endings have any number of values.
    if (before?.property === mark.property && mark.property !== 'container') return before;
    const signs = signsOf(mark);
    const found = {
      property: mark.property,
      candidate: placesOf(signs.map((sign): Sign => `~${sign}`)),
      counted: placesOf([...signs, ...emphatic(mark)]),
    };
    known.set(mark.rule, found);
    return found;
  };
}

/** The signs that a mark shows. */
function signsOf({ property, rule, row }: ScanMark): readonly MarkSign[] {
  return [property, ...(isRuleSign(rule) ? [rule] : []), ...(row?.kind ? ([`kind:${row.kind}`] as const) : [])];
}

/** The signs of marks that speak wherever they stand. */
function emphatic({ property, row, strength, value }: ScanMark): readonly Sign[] {
  if (property === 'container') return [endingSign(String(value))].filter((sign) => sign !== undefined);
  return row?.kind && strength === 'strong' ? [`kind:${row.kind}!`] : [];
}

function isRuleSign(rule: string): rule is `${string}/${string}` {
  return rule.includes('/');
}
