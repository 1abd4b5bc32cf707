import type { AudioSubcategory } from '@mimmo/core';
import { extensionInfo } from '@mimmo/core';
import type { ReleaseName } from '@mimmo/release-name';
import { hasTrait, type Token, type Tokens, wordSet } from '@mimmo/release-name/steps';
import type { RoledFile } from '../files/roles/roled-file.js';
import { type Album, holdsBook, type Recording } from '../files/works/albums.js';
import { namesCut } from '../files/works/part-name.js';
import type { ContentReading } from '../reading/content-reading.js';

/** A recording of this many bytes is no single track. */
const ALBUM_BYTES = 250_000_000;
/** Words that count albums after a number. */
const countsAlbums = wordSet('albums releases альбома альбомов релиза релизов'.split(' '));
/** Words that name a collection where the years of several albums stand beside them. */
const namesCollection = wordSet('collection anthology антология коллекция'.split(' '));
const YEARS = /(?:19|20)\d\d[\s.]{0,2}[-–—][\s.]{0,2}(?:19|20)\d\d/u;
/** Words that set singles apart where the parser leaves them to the title. */
const isSingle = wordSet('single cds cdm vls'.split(' '));

/** The subcategory of audio: by its albums, and by its name where there are no files. */
export function audioSubcategory(reading: ContentReading, release: ReleaseName): AudioSubcategory {
  const albums = reading.albums();
  const [album] = albums;
  if (!album) return byName(reading, release);
  if (albums.length > 1) return areSeveral(albums, release) ? 'collection' : 'album';
  const [only] = album.recordings;
  if (album.recordings.length === 1 && only)
    return isWhole(only, reading.contents().files, release) ? 'album' : 'track';
  return gathersAlbums(release) ? 'collection' : 'album';
}

function byName(reading: ContentReading, { kind, container }: ReleaseName): AudioSubcategory {
  switch (kind) {
    case 'collection':
    case 'track':
      return kind;
    case 'audiobook':
      return 'album';
    default:
      return (
        byWords(reading.name().scanned().scan) ??
        (container !== undefined && isRecording(container) ? 'track' : 'album')
      );
  }
}

/** Whether an extension is of one recording; archives and images of discs hold several, `.m4b` holds a whole book. */
function isRecording(ending: string): boolean {
  return extensionInfo(ending)?.kind === 'audio' && !holdsBook(ending);
}

function byWords({ name, tokens }: Tokens): AudioSubcategory | undefined {
  const isCount = tokens.some((token, index) => countsAlbums(token) && isNumber(tokens[index - 1]));
  if (isCount || (tokens.some(namesCollection) && YEARS.test(name))) return 'collection';
  return tokens.some((token, index) => index > 0 && isSingle(token)) ? 'track' : undefined;
}

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && /^\d+$/u.test(token.lower);
}

/** Whether a single recording is a whole album or book: an image with its cue sheet, an audiobook, or very long. */
function isWhole({ file }: Recording, files: readonly RoledFile[], { kind }: ReleaseName): boolean {
  if (kind === 'audiobook' || holdsBook(file.ending) || file.size >= ALBUM_BYTES) return true;
  return files.some(({ ending }) => ending === 'cue');
}

/**
 * Whether what lies apart is several albums: each is whole by itself, or more than one has several recordings. Folders of chapters
 * with titles of their own are one book.
 */
function areSeveral(albums: readonly Album[], { kind }: ReleaseName): boolean {
  if (albums.every(({ name }) => namesCut(name))) return false;
  if (kind === 'audiobook' || albums.length > 2) return true;
  return albums.filter(isAlbum).length > 1;
}

function isAlbum({ recordings, isWhole: isWholeItself }: Album): boolean {
  return isWholeItself === true || recordings.length > 1 || recordings.every(({ file }) => holdsBook(file.ending));
}

/** Whether a name says that one folder holds several albums. */
function gathersAlbums({ kind, marks }: ReleaseName): boolean {
  return kind === 'collection' && marks.some((mark) => hasTrait(mark, 'gathersWorks'));
}
