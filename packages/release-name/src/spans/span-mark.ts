import { type Span, textMark, trimmed } from '../layout/layout.js';
import { personMark } from '../layout/person/person.js';
import { placedMark } from '../layout/placed-mark.js';
import { type Mark, rereadAs } from '../mark.js';
import { scanName } from '../scan/scanner.js';
import { numbersInSpan } from './number-span.js';
import { wholeSpan } from './whole-span.js';

/** Properties whose value a stretch of a name tells by itself. */
export const SPAN_PROPERTIES = [
  'title',
  'alternativeTitle',
  'artist',
  'author',
  'narrator',
  'episodeTitle',
  'group',
  'year',
  'date',
  'season',
  'episode',
  'absoluteEpisode',
] as const;

/** One of {@link SPAN_PROPERTIES}. */
export type SpanProperty = (typeof SPAN_PROPERTIES)[number];

/**
 * The mark that a stretch of a name makes whose property somebody else has found: its value is written as the parser writes
 * it, with the place that it has.
 *
 * @param span the words of the value; what belongs to them beside, as the other half of a bracket, is added
 * @returns undefined where the stretch is no value of the property
 *
 * @example
 * spanMark('Some.Show.2x05-07.720p', 'episode', { start: 12, end: 17 })?.value; // [5, 6, 7]
 */
export function spanMark(name: string, property: SpanProperty, span: Span): Mark | undefined {
  switch (property) {
    case 'title':
    case 'artist':
    case 'episodeTitle':
      return textMark({ name }, property, wholeSpan(name, span));
    case 'alternativeTitle': {
      const mark = textMark({ name }, 'title', wholeSpan(name, span));
      return mark && rereadAs('alternativeTitle', mark);
    }
    case 'author':
    case 'narrator':
      return personMark({ name }, property, wholeSpan(name, span));
    case 'group':
      return groupIn(name, span);
    case 'year':
      return yearIn(name, span);
    case 'date':
      return dateIn(name, span);
    case 'season':
    case 'episode':
    case 'absoluteEpisode':
      return numbersIn(name, property, span);
  }
}

/** A group as it stands in the name. */
function groupIn(name: string, span: Span): Mark | undefined {
  const { start, end } = trimmed(name, wholeSpan(name, span));
  const value = name.slice(start, end).trim();
  return value === '' ? undefined : placedMark({ property: 'group', value, start, end, rule: 'layout/group' });
}

const YEAR = /^(?:18|19|20)\d\d$/u;

function yearIn(name: string, { start, end }: Span): Mark | undefined {
  const text = name.slice(start, end);
  if (!YEAR.test(text)) return undefined;
  return placedMark({ property: 'year', value: Number(text), start, end, rule: 'year' });
}

/** A date, as the reader of dates reads it where nothing else stands beside it. */
function dateIn(name: string, { start, end }: Span): Mark | undefined {
  const date = scanName(name.slice(start, end)).marks.find(({ property }) => property === 'date');
  return date && placedMark({ property: 'date', value: date.value, start, end, rule: date.rule });
}

function numbersIn(name: string, property: 'season' | 'episode' | 'absoluteEpisode', span: Span): Mark | undefined {
  const { start, end } = span;
  const value = numbersInSpan(name.slice(start, end));
  return value && placedMark({ property, value, start, end, rule: property });
}
