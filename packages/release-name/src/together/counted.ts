import type { Medium } from '@mimmo/core';
import { toReleaseName } from '../fields/fields.js';
import type { Mark, Property } from '../mark.js';
import type { ReleaseKind } from '../release-kind.js';
import type { ReleaseName } from '../release-name.js';
import { hasTrait } from '../trait.js';
import { readable } from '../words/text.js';
import type { Counter } from './counters-of.js';

/** What counts the names of a medium, what they are then, and what the words after the number are called. */
interface Counting {
  readonly property: Property;
  readonly kind: ReleaseKind;
  /** What stands before the number. */
  readonly before: Property;
  /** What stands after it. */
  readonly after: Property;
}

const EPISODES: Counting = { property: 'episode', kind: 'episode', before: 'title', after: 'episodeTitle' };
const TRACKS: Counting = { property: 'track', kind: 'track', before: 'artist', after: 'title' };
const ISSUES: Counting = { property: 'issue', kind: 'comic', before: 'title', after: 'alternativeTitle' };

/** Properties of which a name that has one is counted already. */
const COUNTING: ReadonlySet<Property> = new Set([
  'episode',
  'absoluteEpisode',
  'date',
  'track',
  'issue',
  'volume',
  'chapter',
  'part',
  'disc',
  'season',
  'version',
  'softwareVersion',
]);
/** Properties that are texts, which a number may be cut out of. */
const TEXTS: ReadonlySet<Property> = new Set(['title', 'alternativeTitle', 'artist', 'episodeTitle', 'author']);

/**
 * A reading whose counter is known: where the number was read as a part of a text, the text ends before it, and where another number
 * was read in its place, that one is of the title. What counts the name already stays.
 */
export function counted(reading: ReleaseName, counter: Counter, medium: Medium | undefined): ReleaseName {
  const { marks, name } = reading;
  const own = marks.find((mark) => covers(mark, counter));
  const isCounted = own !== undefined && COUNTING.has(own.property);
  const others = isCounted ? [] : marks.filter((mark) => isLooseCount(mark) && mark.end <= counter.start);
  if (isCounted || (own === undefined && others.length === 0)) {
    return isCounted ? withoutOthers(reading, counter) : reading;
  }
  if (own !== undefined && !TEXTS.has(own.property)) return reading;
  const counting = countingOf(medium, reading);
  if (counting === undefined) return reading;
  const kept = marks.filter((mark) => mark !== own && !others.includes(mark));
  const begin = Math.min(own?.start ?? counter.start, ...others.map(({ start }) => start));
  const before = textMark(counting.before, name, begin, counter.start);
  const after = own && textMark(before ? counting.after : 'title', name, counter.end, own.end);
  const made = [...(before ? [before] : []), numberMark(counting.property, counter), ...(after ? [after] : [])];
  const free = kept.filter((mark) => !made.some(({ property }) => property === mark.property && TEXTS.has(property)));
  const all = [...free, ...made].sort((left, right) => left.start - right.start);
  return toReleaseName(name, titled(all), counting.kind);
}

/** A reading without numbers that all names share: they are no episodes. */
function withoutOthers(reading: ReleaseName, counter: Counter): ReleaseName {
  const wrong = reading.marks.filter((mark) => isLooseCount(mark) && mark.end <= counter.start);
  const [first] = wrong;
  const last = wrong.at(-1);
  if (!first || !last || !reading.marks.some((mark) => covers(mark, counter) && mark.property === 'episode'))
    return reading;
  const title = reading.marks.find(({ property }) => property === 'title');
  const start = Math.min(title?.start ?? first.start, first.start);
  const made = textMark('title', reading.name, start, Math.max(title?.end ?? 0, last.end));
  const kept = reading.marks.filter((mark) => mark !== title && !wrong.includes(mark));
  const marks = [...kept, ...(made ? [made] : [])].sort((left, right) => left.start - right.start);
  return toReleaseName(reading.name, marks, reading.kind);
}

/** Whether a mark is a number that the layout took for a count, and that says nothing else. */
function isLooseCount(mark: Mark): boolean {
  return (
    (mark.property === 'episode' || mark.property === 'absoluteEpisode') &&
    mark.strength === 'context' &&
    !hasTrait(mark, 'explicit')
  );
}

function covers(mark: Mark, { start, end }: Counter): boolean {
  return mark.start <= start && mark.end >= end;
}

/** What counts a name: by its medium; programs and years are counted by nothing. */
function countingOf(medium: Medium | undefined, { kind, artist, title = '' }: ReleaseName): Counting | undefined {
  switch (medium) {
    case 'audio':
      return TRACKS;
    case 'book':
      return ISSUES;
    case 'video':
      return EPISODES;
    case undefined:
      if (kind === 'comic' || kind === 'magazine') return ISSUES;
      return artist === undefined || /^\d+$/u.test(title) ? EPISODES : TRACKS;
    default:
      return undefined;
  }
}

/** A text between two places, without separators around it; none where nothing is left. */
function textMark(property: Property, name: string, from: number, to: number): Mark | undefined {
  const raw = name.slice(from, to);
  const start = from + (raw.length - raw.replace(/^[\s._\-–—:,)\]]+/u, '').length);
  const end = from + raw.replace(/[\s._\-–—:,([#]+$/u, '').length;
  if (end <= start) return undefined;
  return { property, value: readable(name.slice(start, end)), start, end, strength: 'context', rule: 'together/text' };
}

function numberMark(property: Property, { start, end, number }: Counter): Mark {
  const value = property === 'episode' ? number : String(number);
  return { property, value, start, end, strength: 'context', rule: 'together/counter' };
}

/** Marks with a title: of a recording without one, what stands before its number. */
function titled(marks: readonly Mark[]): readonly Mark[] {
  if (marks.some(({ property }) => property === 'title')) return marks;
  return marks.map((mark) => (mark.property === 'artist' ? { ...mark, property: 'title' } : mark));
}
