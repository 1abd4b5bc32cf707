import type { ContentInfo } from '@mimmo/core';
import type { ReleaseName, ReleaseParser } from '@mimmo/release-name';
import { contentsOf } from '../files/contents.js';
import { episodesOf } from '../files/episode-list.js';
import { albumsOf } from '../files/works/albums.js';
import { type Piece, piecesOf } from '../files/works/pieces.js';
import type { Readings } from '../release/agreed-fields.js';
import type { ContentReading } from './content-reading.js';
import { mayHave } from './may-have.js';
import { once } from './once.js';

/** The part of a reading that is about files. */
export type FilesReading = Pick<ContentReading, 'contents' | 'pieces' | 'albums' | 'episodes' | 'recordings'>;

/** Recordings whose names are read at most: more do not change what they agree on. */
const MOST_RECORDINGS = 200;

/** What is read of a content's files, each part when it is first asked for. */
export function readFiles(content: ContentInfo, parse: ReleaseParser): FilesReading {
  const contents = once(() => contentsOf(content));
  const audio = once(() => piecesOf(contents().files, 'audio'));
  const video = once(() => piecesOf(contents().files, 'video'));
  return {
    contents,
    pieces: (medium) => (medium === 'audio' ? audio() : video()),
    albums: once(() => albumsOf(contents().files)),
    episodes: once(() => episodesOf(video(), parse)),
    recordings: once(() => readRecordings(audio().slice(0, MOST_RECORDINGS), parse)),
  };
}

function readRecordings(pieces: readonly Piece[], parse: ReleaseParser): Readings {
  const readings: ReleaseName[] = [];
  return {
    length: pieces.length,
    at(index) {
      const piece = pieces[index];
      if (piece) readings[index] ??= parse(piece.name, { medium: 'audio' });
      return readings[index];
    },
    mayHave: (index, field) => mayHave(pieces[index]?.name ?? '', field),
  };
}

const NONE: readonly never[] = [];
const NO_CONTENTS = { files: NONE };
const NO_EPISODES = { readings: NONE, numbered: 0, seasons: NONE, episodes: NONE };

/** The reading of no files, which all bare names share. */
export const NO_FILES: FilesReading = {
  contents: () => NO_CONTENTS,
  pieces: () => NONE,
  albums: () => NONE,
  episodes: () => NO_EPISODES,
  recordings: () => NONE,
};
