import { InputError, shown } from '@mimmo/core';
import { readExpected } from './expected/expected.js';
import { type Family, familyOf } from './family/family.js';
import { marksOfFamily } from './family/family-marks.js';
import { asAsked } from './fields/as-asked.js';
import { toReleaseName } from './fields/fields.js';
import { kindOf } from './fields/kind-of.js';
import { oneNumbering } from './fields/numbering.js';
import { withoutOverlaps } from './fields/overlaps.js';
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
import { type Scanner, scanName } from './scan/scanner.js';
import { settle } from './settle/settle.js';

const LAYOUTS: Readonly<Record<Family, Layout>> = {
  video: videoLayout,
  audio: audioLayout,
  book: bookLayout,
  software: softwareLayout,
  bare: bareLayout,
};

/**
 * How much of a name is read, in UTF-16 units: four times what file systems take. It bounds what a hostile name costs.
 */
export const LONGEST_NAME = 1024;

/** Reads release names. */
export type ReleaseParser = (name: string, options?: ParseOptions) => ReleaseName;

/**
 * Reads a release name: tokens → marks → which of them count → layout → fields. The name is never changed; every value
 * has its place in `marks`. A name that is a path of a file is read by its file's name, and by its folders where that does
 * not tell. Never throws for a text; linear in the length of the name, of which the first 1,024 units are read.
 *
 * @throws InputError `INPUT_INVALID` for what is no text; OptionError for a wrong value of an option
 *
 * @example
 * parseReleaseName('The.Matrix.1999.1080p.BluRay.x264-GROUP').title; // 'The Matrix'
 */
export const parseReleaseName: ReleaseParser = createParser(scanName);

/** A parser that reads its marks with a scanner of its own. */
export function createParser(scanWith: Scanner): ReleaseParser {
  const readPart = (text: string, { medium }: ParseOptions): ReleaseName => {
    const scan = scanWith(text);
    const candidates = settle(scan);
    const family = familyOf(scan, candidates, medium);
    const settled = marksOfFamily(scan, candidates, family);
    const laid = LAYOUTS[family](scan, settled);
    const marks = inOrder(laid.kept.map(plainMark), laid.marks);
    const kind = kindOf(family, { candidates: scan.marks, settled: settled.marks, laid });
    return toReleaseName(text, oneNumbering(withoutOverlaps(marks)), kind);
  };
  const readWhole = (text: string, options: ParseOptions): ReleaseName =>
    readPath(text, (part) => readPart(part, options)) ?? readPart(text, options);
  return (name, options = NO_OPTIONS) => {
    if (typeof name !== 'string') {
      throw new InputError('INPUT_INVALID', `Expected a release name as a text, found ${shown(name)}.`);
    }
    if (options !== NO_OPTIONS) checkParseOptions(options);
    const text = name.length > LONGEST_NAME ? name.slice(0, LONGEST_NAME) : name;
    const isExpecting = options.expectedTitles !== undefined || options.expectedGroups !== undefined;
    const reading = isExpecting
      ? readExpected(text, options, (veiled) => readWhole(veiled, options))
      : readWhole(text, options);
    const answer = asAsked(reading, options);
    return text === name ? answer : { ...answer, name };
  };
}

const NO_OPTIONS: ParseOptions = {};

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
