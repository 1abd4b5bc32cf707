import type { FileKind, Medium } from '@mimmo/core';
import type { RoledFile } from './roles/roled-file.js';
import { isAside, isSubstance, weigher } from './structure/company.js';

/** What a release may be of which one file is of a kind; a kind that is missing may hold anything. */
const MEDIA_OF_KIND: Readonly<Partial<Record<FileKind, readonly Medium[]>>> = {
  audio: ['audio'],
  video: ['video'],
  software: ['software'],
  book: ['book'],
  code: ['software'],
  data: [],
  font: [],
  image: ['book'],
  text: ['book', 'software'],
  document: ['book'],
};
/** Data that instruments play. */
const SOUND_LIBRARIES: ReadonlySet<string> = new Set(
  'nki nkx ncw sf2 sfz rx2 rex fxp fxb als flp ptx logicx'.split(' '),
);
/** From this share on, what nobody can see into may be what a release is about. */
const HIDDEN_SHARE = 0.02;

/**
 * The media that a release may be of by its files, whatever its name says: pictures are no film, and a table is no album. `other`
 * is always among them. `undefined` where files hide what they hold, and where nothing but what comes along with releases is listed.
 */
export function possibleMedia(files: readonly RoledFile[]): ReadonlySet<Medium> | undefined {
  const substance = files.filter(({ role }) => isSubstance(role));
  const counted = substance.length > 0 ? substance : files.filter(({ role }) => !isAside(role));
  if (counted.length === 0) return undefined;
  const weightOf = weigher(counted);
  const possible = new Set<Medium>(['other']);
  let hidden = 0;
  let total = 0;
  for (const file of counted) {
    const media = mediaOf(file);
    const weight = weightOf(file);
    total += weight;
    if (media) for (const medium of media) possible.add(medium);
    else hidden += weight;
  }
  return hidden > HIDDEN_SHARE * total ? undefined : possible;
}

function mediaOf({ kind, isAmbiguous, ending }: RoledFile): readonly Medium[] | undefined {
  if (kind === undefined || (isAmbiguous && ending !== 'pdf')) return undefined;
  return SOUND_LIBRARIES.has(ending) ? ['audio'] : MEDIA_OF_KIND[kind];
}
