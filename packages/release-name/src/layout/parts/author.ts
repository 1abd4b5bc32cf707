import type { Scan } from '../../scan/scan.js';
import { type Part, partOver } from './parts.js';
import { likeness } from './person.js';
import type { Work } from './work.js';

/**
 * A work with its author where the author belongs: `Title - Author` is told from `Author - Title` by which of the two looks
 * like a person, `Award - Author - Title`, `Title - Subtitle - Author` and `Title - Author - Narrator` likewise.
 */
export function authorFirst(scan: Scan, work: Work): Work {
  const { maker, title, rest, series, number } = work;
  if (!maker || !title || series || number) return work;
  const last = partOver(scan, title);
  const third = rest[0];
  const makerLikeness = likeness(scan, maker.first, maker.last);
  const titleLikeness = likeness(scan, last.first, last.last);
  const isThirdKnown = third !== undefined && likeness(scan, third.first, third.last) === 2;
  if (makerLikeness === 0 && titleLikeness === 0 && isThirdKnown)
    return { ...work, maker: third, title: maker, rest: [] };
  if (makerLikeness !== 0 || titleLikeness === 0) return work;
  if (titleLikeness === 1 && !isTitular(scan, maker)) return work;
  if (third && !isThirdKnown)
    return titleLikeness === 2 ? { ...work, maker: last, title: third, rest: rest.slice(1) } : work;
  return { ...work, maker: last, title: maker };
}

/** Words of the longest names of makers. */
const LONGEST_MAKER = 3;

/** A work of which nothing tells what it is: its maker stands behind where a number or many words stand in front. */
export function makerFirst(scan: Scan, work: Work): Work {
  const { maker, isNumbered } = work;
  if (!maker || (!isNumbered && maker.last - maker.first < LONGEST_MAKER)) return work;
  const turned = authorFirst(scan, work);
  const author = turned.maker;
  return author && likeness(scan, author.first, author.last) === 2 ? turned : isNumbered ? turned : work;
}

/** Whether a part has words that titles have and persons do not. */
function isTitular({ tokens }: Scan, { first, last }: Part): boolean {
  return tokens.slice(first, last).some(({ lower }) => TITULAR.has(lower));
}

const TITULAR: ReadonlySet<string> = new Set(
  'the a an of in on to for from with at by is are and der die das und le les des et el los las il'.split(' '),
);
