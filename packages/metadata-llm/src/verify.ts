import { visibleName } from './clean-name.js';
import { closestStretch } from './closest-stretch.js';
import { type FoldedText, foldedText, type Span } from './folded-text.js';
import { ownSpelling } from './own-spelling.js';
import type { ModelAnswer } from './parse-answer.js';
import { isYearIn } from './year-in-name.js';

/** An answer of which every word stands in the name. */
export interface VerifiedAnswer {
  readonly title: string;
  readonly artist?: string;
  readonly year?: number;
  /** Whether something had to be dropped, or put right by the name. */
  readonly repaired: boolean;
}

/** A part of an answer, found in the name. */
interface Found {
  readonly value: string;
  readonly spans: readonly Span[];
  readonly repaired: boolean;
}

/** How much of a name and of an answer is looked at, in UTF-16 units; a model reads less. */
const MAX_NAME = 600;
const MAX_ANSWER = 300;
/** Of five characters one may be wrong: a model that half remembers a rare word is put right by the name. */
const CHARACTERS_PER_EDIT = 5;

/**
 * Nothing is invented: each text of an answer becomes the part of the name that it speaks of, in the name's own spelling,
 * or is dropped where there is none; a year is dropped that does not stand in the name as one.
 *
 * @returns `undefined` where the title is not in the name
 */
export function verify(givenName: string, answer: ModelAnswer): VerifiedAnswer | undefined {
  const name = visibleName(givenName.slice(0, MAX_NAME));
  const text = foldedText(name);
  const title = find(name, text, answer.title);
  if (!title) return undefined;
  const artist = answer.artist === undefined ? undefined : find(name, text, answer.artist);
  const year = answer.year !== undefined && isYearIn(name, answer.year, title.spans) ? answer.year : undefined;
  return {
    title: title.value,
    ...(artist && { artist: artist.value }),
    ...(year !== undefined && { year }),
    repaired:
      title.repaired ||
      artist?.repaired === true ||
      (artist === undefined) !== (answer.artist === undefined) ||
      year !== answer.year,
  };
}

function find(name: string, text: FoldedText, answer: string): Found | undefined {
  if (answer.length > MAX_ANSWER) return undefined;
  const sought = foldedText(answer);
  const inOrder = stretch(sought, text, 0);
  if (inOrder) return { value: ownSpelling(name, inOrder, answer), spans: [inOrder], repaired: false };
  const scattered = findScattered(name, text, answer);
  if (scattered) return scattered;
  const close = stretch(sought, text, Math.floor(sought.characters.length / CHARACTERS_PER_EDIT));
  return close && { value: ownSpelling(name, close, answer), spans: [close], repaired: true };
}

function stretch(sought: FoldedText, text: FoldedText, maxEdits: number): Span | undefined {
  const found = closestStretch(sought, text, maxEdits);
  if (!found) return undefined;
  const start = text.spans[found.from]?.start;
  const end = text.spans[found.to - 1]?.end;
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** An answer of several words of the name that do not stand side by side there: `Matrix, The`. */
function findScattered(name: string, text: FoldedText, answer: string): Found | undefined {
  const words = answer.split(/[\s,]+/u).filter((word) => foldedText(word).characters.length > 0);
  if (words.length < 2) return undefined;
  const values: string[] = [];
  const spans: Span[] = [];
  for (const word of words) {
    const span = stretch(foldedText(word), text, 0);
    // A word that is said twice has to stand there twice; looking for it again would only find the same one.
    if (!span || spans.some(({ start, end }) => span.start < end && span.end > start)) return undefined;
    spans.push(span);
    values.push(ownSpelling(name, span, word));
  }
  return { value: values.join(' '), spans, repaired: true };
}
