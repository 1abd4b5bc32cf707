import type { Medium } from '@mimmo/core';
import type { Property, ReleaseKind, ScannedName } from '@mimmo/release-name';
import { hasTrait, type ScanMark } from '@mimmo/release-name/steps';
import { GROUP_MEDIA } from './group-media.js';
import type { NameRule } from './name-rule.js';
import { groupBehindDash, hasShape, SHAPE_PATTERNS } from './shape.js';
import { endingSign, type PackSign } from './sign.js';
import { createWordFinder } from './word-signs.js';

/** Finds the rule that decides a name: the first whose signs it shows, `undefined` where none speaks. */
export type Decider<Rule extends NameRule<string, PackSign>> = (name: ScannedName) => Rule | undefined;

/** What {@link createDecider} knows beside its rules. */
export interface DeciderOptions {
  /**
   * The media that groups keep to, by their names in lower case.
   *
   * @default GROUP_MEDIA
   */
  readonly groupMedia?: ReadonlyMap<string, Medium>;
}

// How a name is decided. Every sign that some rule asks for has a number, its place. Reading a name shows signs on a board: a
// field of numbers, one for each place. A rule is asked only where a place shows that it cannot do without, so that of all
// rules a name asks a handful. The look of the whole name (a pattern each) is tested when a rule first asks for it.

/** A rule with the places of its signs in their stead. */
interface CompiledRule<Rule> {
  readonly rule: Rule;
  readonly all: readonly (readonly number[])[];
  readonly none: readonly number[];
}

/**
 * Compiles rules into a decider of names that are scanned: it looks at what may be marks, which of them count, the words and,
 * as far as rules ask, the shape. Linear in the length of the name.
 */
export function createDecider<Rule extends NameRule<string, PackSign>>(
  rules: readonly Rule[],
  { groupMedia = GROUP_MEDIA }: DeciderOptions = {},
): Decider<Rule> {
  // The shapes come first: a place below their number is one.
  const places = new Map<PackSign, number>(SHAPE_PATTERNS.map(({ shape }, place) => [`shape:${shape}`, place]));
  const compiled = rules.map((rule) => compileRule(rule, places));
  const placesOfMark = createMarkPlaces(places);
  const findWords = createWordFinder(wordsAmong(places));
  const board = createBoard(compiled, places.size);
  return ({ scan, settled }) => {
    board.wipe(scan.name);
    const { flags } = settled.counted;
    for (const mark of scan.marks) {
      const ofMark = placesOfMark(mark);
      for (const place of ofMark.candidate) board.show(place);
      if (flags[mark.order]) for (const place of ofMark.counted) board.show(place);
    }
    findWords(scan.tokens, board.show);
    const medium = groupMedia.get(groupBehindDash(scan));
    const group = medium && places.get(`group:${medium}`);
    if (group !== undefined) board.show(group);
    return board.firstSpeaking()?.rule;
  };
}

/** What the name at hand shows, and which rules that makes possible. */
interface Board<Rule> {
  /** Begins with a name. */
  wipe(name: string): void;
  /** Shows a sign by its place. */
  show(place: number): void;
  /** The first rule whose signs show. */
  firstSpeaking(): CompiledRule<Rule> | undefined;
}

/**
 * A board of signs. Each name has a number, its stamp; a place that carries it shows. So nothing need be cleared between two
 * names: the next stamp makes all that was shown before out of date.
 */
function createBoard<Rule>(rules: readonly CompiledRule<Rule>[], size: number): Board<Rule> {
  const shown = new Int32Array(size);
  /** The stamp of the last name that was found not to have a look: each look is tested once a name at most. */
  const missed = new Int32Array(SHAPE_PATTERNS.length);
  const possible = new Int32Array(rules.length);
  const wakes = wakingPlaces(rules, size);
  let name = '';
  let stamp = 0;

  const shows = (place: number): boolean => {
    if (shown[place] === stamp) return true;
    const shape = place < SHAPE_PATTERNS.length && missed[place] !== stamp ? SHAPE_PATTERNS[place] : undefined;
    if (!shape) return false;
    const has = hasShape(name, shape);
    (has ? shown : missed)[place] = stamp;
    return has;
  };
  const showsAny = (choices: readonly number[]): boolean => {
    for (let at = 0; at < choices.length; at++) if (shows(choices[at] ?? 0)) return true;
    return false;
  };
  const speaks = ({ all, none }: CompiledRule<Rule>): boolean => {
    for (let at = 0; at < all.length; at++) if (!showsAny(all[at] ?? [])) return false;
    return !showsAny(none);
  };

  return {
    wipe(given) {
      if (stamp === LAST_STAMP) for (const stamps of [shown, missed, possible]) stamps.fill(0);
      stamp = stamp === LAST_STAMP ? 1 : stamp + 1;
      name = given;
    },
    show(place) {
      if (shown[place] === stamp) return;
      shown[place] = stamp;
      for (const rule of wakes.ofPlace[place] ?? []) possible[rule] = stamp;
    },
    firstSpeaking() {
      for (let at = 0; at < rules.length; at++) {
        const rule = rules[at];
        if (rule && (possible[at] === stamp || wakes.always[at]) && speaks(rule)) return rule;
      }
      return undefined;
    },
  };
}

/** The largest small integer of 32-bit engines. */
const LAST_STAMP = 0x3fffffff;

interface Wakes {
  /** The rules that a place makes possible, by their index: most rules ask for what a name does not show. */
  readonly ofPlace: readonly (readonly number[])[];
  /** Of each rule, whether it is always possible, for it asks for nothing but shapes. */
  readonly always: readonly boolean[];
}

/**
 * Of the lists of signs of which a rule asks for one each, the shortest without looks of the name wakes it: unless one of its
 * places shows, the rule cannot speak. Looks wake no rule, for they are tested only when one asks.
 */
function wakingPlaces(rules: readonly CompiledRule<unknown>[], size: number): Wakes {
  const ofPlace = Array.from({ length: size }, (): number[] => []);
  const always = rules.map(({ all }, index) => {
    const sure = all.filter((choices) => choices.every((place) => place >= SHAPE_PATTERNS.length));
    const [fewest] = sure.toSorted((left, right) => left.length - right.length);
    for (const place of fewest ?? []) ofPlace[place]?.push(index);
    return fewest === undefined;
  });
  return { ofPlace, always };
}

function compileRule<Rule extends NameRule<string, PackSign>>(
  rule: Rule,
  places: Map<PackSign, number>,
): CompiledRule<Rule> {
  const placeOf = (sign: PackSign): number => {
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

function wordsAmong(places: ReadonlyMap<PackSign, number>): ReadonlyMap<string, number> {
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

/**
 * The places of the signs that a mark shows. They depend on the row or rule that made the mark, of a container on the
 * extension, and are put together once for each.
 */
function createMarkPlaces(places: ReadonlyMap<PackSign, number>): (mark: ScanMark) => MarkPlaces {
  const known = new Map<string, MarkPlaces>();
  const placesOf = (signs: readonly PackSign[]): readonly number[] =>
    signs.map((sign) => places.get(sign)).filter((place) => place !== undefined);
  return (mark) => {
    const key = mark.property === 'container' ? String(mark.value) : mark.rule;
    const before = known.get(key);
    // A few readers give marks of several properties.
    if (before?.property === mark.property) return before;
    const signs = signsOf(mark);
    const found = {
      property: mark.property,
      candidate: placesOf(signs.map((sign): PackSign => `~${sign}`)),
      counted: placesOf([...signs, ...emphatic(mark)]),
    };
    known.set(key, found);
    return found;
  };
}

/** What a mark shows: rows of packs have ids of their own. */
type MarkedSign = Property | `${string}/${string}` | `kind:${ReleaseKind}`;

/** The signs that a mark shows. */
function signsOf(mark: ScanMark): readonly MarkedSign[] {
  const { property, rule, kind } = mark;
  // What gives way to a mark of its property is no sign of that property.
  return [
    ...(hasTrait(mark, 'yields') ? [] : [property]),
    ...(isRuleSign(rule) ? [rule] : []),
    ...(kind ? ([`kind:${kind}`] as const) : []),
  ];
}

/** The signs that only strong marks show (`kind:game!`), and the kind of file that an extension stands for. */
function emphatic({ property, kind, strength, value }: ScanMark): readonly PackSign[] {
  if (property === 'container') return [endingSign(String(value))].filter((sign) => sign !== undefined);
  return kind && strength === 'strong' ? [`kind:${kind}!`] : [];
}

function isRuleSign(rule: string): rule is `${string}/${string}` {
  return rule.includes('/');
}
