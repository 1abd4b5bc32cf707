import { InputError, type Medium, shown } from '@mimmo/core';
import { readExpected } from './expected/expected.js';
import { type Family, familyOf } from './family/family.js';
import { marksOfFamily } from './family/family-marks.js';
import { asAsked } from './fields/as-asked.js';
import { toReleaseName } from './fields/fields.js';
import { kindOf } from './fields/kind-of.js';
import { oneNumbering } from './fields/numbering.js';
import { withoutOverlaps } from './fields/overlaps.js';
import { withoutYielding } from './fields/yielding.js';
import { bareLayout } from './layout/bare.js';
import type { Layout } from './layout/layout.js';
import { audioLayout } from './layout/music/audio.js';
import { bookLayout } from './layout/reading/book.js';
import { softwareLayout } from './layout/software/software.js';
import { videoLayout } from './layout/video/video.js';
import { type Mark, plainMark } from './mark.js';
import { checkParseOptions, type ParseOptions } from './parse-options.js';
import { readPath } from './path/path.js';
import type { ReleaseName } from './release-name.js';
import type { Scan } from './scan/scan.js';
import type { Scanner } from './scan/scanner.js';
import { type Settled, settle } from './settle/settle.js';
import { withLatinSizes } from './words/look-alike.js';
import { isMadeUp } from './words/made-up.js';
import { withoutWideForms } from './words/wide.js';

/** A name that is scanned once, and laid out again for every medium under which it is read. */
export interface OpenName {
  /** The name as it was given. */
  readonly name: string;
  /**
   * Reads the name under a medium. What was read before is the same object again.
   *
   * @throws OptionError for a wrong value of an option
   */
  readonly read: (options?: ParseOptions) => ReleaseName;
  /** What may be marks in the whole name, and which of them count: the steps before any medium, for rules about the marks. */
  readonly scanned: () => ScannedName;
}

/** The first steps of a name's reading. */
export interface ScannedName {
  readonly scan: Scan;
  readonly settled: Settled;
}

/**
 * Opens names.
 *
 * @throws InputError `INPUT_INVALID` for what is no text
 */
export type NameOpener = (name: string) => OpenName;

/** Reads release names. */
export type ReleaseParser = (name: string, options?: ParseOptions) => ReleaseName;

/**
 * How much of a name is read, in UTF-16 units: four times what file systems take. It bounds what a hostile name costs.
 */
export const LONGEST_NAME = 1024;

/** An opener that finds marks with a scanner of its own. */
export function createNameOpener(scanWith: Scanner): NameOpener {
  const openPart = (text: string): OpenPart => {
    const scan = scanWith(text);
    return {
      scan,
      settled: settle(scan),
      readings: { video: undefined, audio: undefined, book: undefined, software: undefined, bare: undefined },
    };
  };
  return (name) => {
    checkName(name);
    const whole = nameToRead(name);
    let wholePart: OpenPart | undefined;
    // Most names are no paths, and have no other part.
    let others: Map<string, OpenPart> | undefined;
    const partOf = (text: string): OpenPart => {
      if (text === whole) {
        wholePart ??= openPart(whole);
        return wholePart;
      }
      others ??= new Map();
      const part = others.get(text) ?? openPart(text);
      others.set(text, part);
      return part;
    };
    const readPart: ReadPart = (text, medium) => readAgain(partOf(text), medium);
    const given = { name, text: whole };
    return { name, read: (options) => readName(given, options, readPart), scanned: () => partOf(whole) };
  };
}

/** A parser that finds marks with a scanner of its own. It keeps nothing, and so takes less time for a single reading. */
export function createParser(scanWith: Scanner): ReleaseParser {
  const readPart: ReadPart = (text, medium) => {
    const scan = scanWith(text);
    const candidates = settle(scan);
    return layOut(scan, candidates, familyOf(scan, candidates, medium));
  };
  return (name, options) => {
    checkName(name);
    return readName({ name, text: nameToRead(name) }, options, readPart);
  };
}

/** Reads a name that is no path, or a part of one. */
type ReadPart = (text: string, medium: Medium | undefined) => ReleaseName;

function checkName(name: unknown): void {
  if (typeof name !== 'string') {
    throw new InputError('INPUT_INVALID', `Expected a release name as a text, found ${shown(name)}.`);
  }
}

interface GivenName {
  readonly name: string;
  /** What of it is read. */
  readonly text: string;
}

function readName({ name, text }: GivenName, options: ParseOptions = NO_OPTIONS, read: ReadPart): ReleaseName {
  const answer = options === NO_OPTIONS ? readWhole(text, undefined, read) : readAsTold(text, options, read);
  return text === name ? answer : { ...answer, name };
}

function readAsTold(text: string, options: ParseOptions, read: ReadPart): ReleaseName {
  checkParseOptions(options);
  const { medium, expectedTitles, expectedGroups } = options;
  const isExpecting = expectedTitles !== undefined || expectedGroups !== undefined;
  const reading = isExpecting
    ? readExpected(text, options, (veiled) => readWhole(veiled, medium, read))
    : readWhole(text, medium, read);
  return asAsked(reading, options);
}

/** A name, by its parts where it is a path. */
function readWhole(text: string, medium: Medium | undefined, read: ReadPart): ReleaseName {
  const isPath = text.includes('/') || text.includes('\\');
  return (isPath ? readPath(text, (part) => read(part, medium)) : undefined) ?? read(text, medium);
}

/** What of a name is read: so many units of it, wide digits and letters as ASCII has them. */
function nameToRead(name: string): string {
  return withLatinSizes(withoutWideForms(name.length > LONGEST_NAME ? name.slice(0, LONGEST_NAME) : name));
}

const NO_OPTIONS: ParseOptions = {};

/** A name or a part of a path, with what does not depend on its medium. */
interface OpenPart extends ScannedName {
  /** What was read already. */
  readonly readings: Record<Family, ReleaseName | undefined>;
}

function readAgain({ scan, settled, readings }: OpenPart, medium: Medium | undefined): ReleaseName {
  const family = familyOf(scan, settled, medium);
  const reading = readings[family] ?? layOut(scan, settled, family);
  readings[family] = reading;
  return reading;
}

const LAYOUTS: Readonly<Record<Family, Layout>> = {
  video: videoLayout,
  audio: audioLayout,
  book: bookLayout,
  software: softwareLayout,
  bare: bareLayout,
};

/** Words of a name that a program made up, at most: a UUID has five, and a file its extension. */
const MOST_MADE_UP = 6;

function layOut(scan: Scan, candidates: Settled, family: Family): ReleaseName {
  if (scan.tokens.length <= MOST_MADE_UP) {
    const container = scan.marks.at(-1)?.property === 'container' ? scan.marks.at(-1) : undefined;
    if (isMadeUp(container ? scan.name.slice(0, container.start - 1) : scan.name))
      return toReleaseName(scan.name, container ? [plainMark(container)] : [], undefined);
  }
  const settled = marksOfFamily(scan, candidates, family);
  const laid = LAYOUTS[family](scan, settled);
  const marks = inOrder(laid.kept.map(plainMark), laid.marks);
  const kind = kindOf(family, { candidates: scan.marks, settled: settled.marks, laid });
  return toReleaseName(scan.name, withoutYielding(oneNumbering(withoutOverlaps(marks))), kind);
}

/** Marks that stand in their order, with others put where they belong. */
function inOrder(sorted: Mark[], others: readonly Mark[]): readonly Mark[] {
  for (const mark of others) {
    let at = sorted.length;
    sorted.push(mark);
    for (; at > 0; at--) {
      const before = sorted[at - 1];
      if (!before || !isBehind(before, mark)) break;
      sorted[at] = before;
    }
    sorted[at] = mark;
  }
  return sorted;
}

function isBehind(left: Mark, right: Mark): boolean {
  return left.start > right.start || (left.start === right.start && left.end > right.end);
}
