import type { AudioSubcategory, ContentInfo } from '@mimmo/core';
import { extensionInfo, extensionOf } from '@mimmo/core';
import type { ReleaseName } from '@mimmo/release-name';
import { hasTrait, tokenize } from '@mimmo/release-name/steps';
import type { Work } from '../files/works.js';
import type { ContentReading } from '../reading/content-reading.js';

/** Extensions of recordings that hold a whole book. */
const BOOK_ENDINGS: ReadonlySet<string> = new Set(['m4b', 'aax', 'aaxc', 'aa']);
/** A recording of this many bytes is no single track. */
const ALBUM_BYTES = 250_000_000;
/** Words that count albums after a number. */
const COUNTED: ReadonlySet<string> = new Set('albums releases альбома альбомов релиза релизов'.split(' '));
/** Words that name a collection where the years of several albums stand beside them. */
const COLLECTIONS: ReadonlySet<string> = new Set('collection anthology антология коллекция'.split(' '));
const YEARS = /(?:19|20)\d\d[\s.]{0,2}[-–—][\s.]{0,2}(?:19|20)\d\d/u;
/** Words that set singles apart where the parser leaves them to the title. */
const SINGLES: ReadonlySet<string> = new Set('single cds cdm vls'.split(' '));

/** The subcategory of audio: by its recordings and their folders, and by its name where there are none. */
export function audioSubcategory(reading: ContentReading, release: ReleaseName): AudioSubcategory {
  const { content } = reading;
  const works = reading.works('audio');
  if (works.length === 0) return byName(content.name, release);
  const [only] = works;
  if (works.length === 1 && only) return isWhole(only, content, release) ? 'album' : 'track';
  return release.kind !== 'audiobook' && holdsSeveralAlbums(works, release) ? 'collection' : 'album';
}

function byName(name: string, { kind, container }: ReleaseName): AudioSubcategory {
  switch (kind) {
    case 'collection':
    case 'track':
      return kind;
    case 'audiobook':
      return 'album';
    default:
      return byWords(name) ?? (container !== undefined && isRecording(container) ? 'track' : 'album');
  }
}

/** Whether an extension is of one recording; archives and images of discs hold several, `.m4b` holds a whole book. */
function isRecording(ending: string): boolean {
  return extensionInfo(ending)?.kind === 'audio' && !BOOK_ENDINGS.has(ending);
}

function byWords(name: string): AudioSubcategory | undefined {
  const words = tokenize(name).tokens.map(({ lower }) => lower);
  const isCount = words.some((word, index) => COUNTED.has(word) && /^\d+$/u.test(words[index - 1] ?? ''));
  if (isCount || (words.some((word) => COLLECTIONS.has(word)) && YEARS.test(name))) return 'collection';
  return words.slice(1).some((word) => SINGLES.has(word)) ? 'track' : undefined;
}

/** Whether a single recording is a whole album or book: an image with its cue sheet, an audiobook, or very long. */
function isWhole({ ending, size }: Work, { files }: ContentInfo, { kind }: ReleaseName): boolean {
  if (kind === 'audiobook' || BOOK_ENDINGS.has(ending) || size >= ALBUM_BYTES) return true;
  return files.some(({ path }) => extensionOf(path) === 'cue');
}

/** Whether recordings lie in folders of several albums; folders that only count (`Part 1`, `02`) are of one. */
function holdsSeveralAlbums(works: readonly Work[], { kind, marks }: ReleaseName): boolean {
  const folders = new Set(works.map(({ folder }) => withoutNumbers(folder)));
  if (folders.size <= 1) return kind === 'collection' && marks.some((mark) => hasTrait(mark, 'gathersWorks'));
  const perFolder = new Map<string, number>();
  for (const { folder } of works)
    perFolder.set(withoutNumbers(folder), (perFolder.get(withoutNumbers(folder)) ?? 0) + 1);
  const albums = [...perFolder.values()].filter((count) => count > 1).length;
  return albums > 1 || folders.size > 2;
}

const COUNTING = /(?:^|(?<=\/))(?:\D{0,12}[\s._-])?\d{1,3}(?=\/|$)/gu;

/** A folder's path without the folders' numbers, where a folder is little more than its number. */
function withoutNumbers(folder: string): string {
  return folder.replace(COUNTING, '');
}
