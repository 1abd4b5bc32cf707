import type { FileKind, Medium } from '@mimmo/core';
import { folderOf } from './path.js';
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
/** Data that programs are set up by. */
const SETTINGS: ReadonlySet<string> = new Set('json xml yaml yml ini db'.split(' '));
/** Folders of source trees: lists that are cut at their largest files may show no code. */
const SOURCE_FOLDERS: ReadonlySet<string> = new Set(
  'src test tests lib doc docs include examples app public static scripts'.split(' '),
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

function mediaOf({ kind, isAmbiguous, ending, path }: RoledFile): readonly Medium[] | undefined {
  if (kind === undefined || (isAmbiguous && ending !== 'pdf')) return undefined;
  if (SOUND_LIBRARIES.has(ending)) return ['audio'];
  if (SETTINGS.has(ending)) return ['software'];
  const media = MEDIA_OF_KIND[kind];
  const isInSources =
    media &&
    folderOf(path)
      .toLowerCase()
      .split('/')
      .some((folder) => SOURCE_FOLDERS.has(folder));
  return isInSources ? [...media, 'software'] : media;
}
