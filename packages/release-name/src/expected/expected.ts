import { toReleaseName } from '../fields/fields.js';
import type { Span } from '../layout/layout.js';
import type { Mark } from '../mark.js';
import type { ParseOptions } from '../parse-options.js';
import type { ReleaseName } from '../release-name.js';
import type { Trait } from '../trait.js';
import { readable } from '../words/text.js';
import { longestOccurrence, type Occurrence } from './occurrences.js';

/**
 * Reads a name in which a title or a group is expected. Where one occurs, a word that says nothing is read in its place, of
 * the same length, so that none of its words is taken for a mark; then the expected text takes the place of that word.
 *
 * @param read - reads a name without expectations
 */
export function readExpected(
  name: string,
  { expectedTitles = [], expectedGroups = [] }: ParseOptions,
  read: (text: string) => ReleaseName,
): ReleaseName {
  const title = expectedTitles.length > 0 ? longestOccurrence(name, expectedTitles) : undefined;
  const afterTitle = title ? veiled(name, title) : name;
  const group = expectedGroups.length > 0 ? longestOccurrence(afterTitle, expectedGroups) : undefined;
  if (!title && !group) return read(name);
  const reading = read(group ? veiled(afterTitle, group) : afterTitle);
  const marks = reading.marks.map((mark) => unveiled(name, mark, [title, group]));
  const named = title ? withText(marks, titleMark(title, marks)) : marks;
  const made = group ? withText(named, groupMark(group, marks)) : named;
  return toReleaseName(name, made, reading.kind);
}

/** A name with a word that no table knows wherever it has an expected text. */
function veiled(name: string, { places }: Occurrence): string {
  let text = '';
  let from = 0;
  for (const { start, end } of places) {
    const isSmall = /^\p{Ll}/u.test(name.slice(start, end));
    text += `${name.slice(from, start)}${isSmall ? 'q' : 'Q'}${'q'.repeat(end - start - 1)}`;
    from = end;
  }
  return text + name.slice(from);
}

/** A mark with the text that the name has in its place. */
function unveiled(name: string, mark: Mark, expected: readonly (Occurrence | undefined)[]): Mark {
  if (!expected.some((occurrence) => occurrence?.places.some((place) => overlaps(place, mark)))) return mark;
  const text = name.slice(mark.start, mark.end);
  return { ...mark, value: mark.property === 'group' ? text : readable(text) };
}

const EXPECTED: readonly Trait[] = ['expected'];

/** The expected title in the place where the layout found a title, or else where it stands first. */
function titleMark({ text, places }: Occurrence, marks: readonly Mark[]): Mark {
  const [first] = places;
  const place = places.find((span) => marks.some((mark) => isTitle(mark) && overlaps(span, mark))) ?? first;
  return { property: 'title', value: text, ...place, strength: 'strong', rule: 'expected/title', traits: EXPECTED };
}

/** The expected group in the place where the layout found a group, or else where it stands last. */
function groupMark({ text, places }: Occurrence, marks: readonly Mark[]): Mark {
  const isFound = (span: Span): boolean => marks.some((mark) => mark.property === 'group' && overlaps(span, mark));
  const place = places.findLast(isFound) ?? places[places.length - 1] ?? places[0];
  return { property: 'group', value: text, ...place, strength: 'strong', rule: 'expected/group', traits: EXPECTED };
}

/** Marks with an expected text instead of what was read in its place, and of what was read for it elsewhere. */
function withText(marks: readonly Mark[], expected: Mark): readonly Mark[] {
  const isBeside = marks.some((mark) => isTitle(mark) && overlaps(mark, expected));
  const kept: Mark[] = [];
  for (const mark of marks) {
    if (overlaps(mark, expected)) continue;
    if (mark.property !== expected.property) kept.push(mark);
    else if (mark.property === 'title' && isBeside) kept.push({ ...mark, property: 'alternativeTitle' });
  }
  const at = kept.findIndex(({ start }) => start > expected.start);
  return kept.toSpliced(at < 0 ? kept.length : at, 0, expected);
}

function isTitle({ property }: Mark): boolean {
  return property === 'title' || property === 'alternativeTitle';
}

function overlaps(left: Span, right: Span): boolean {
  return left.start < right.end && left.end > right.start;
}
