import type { ContentInfo, FileDetails, Medium, ReleaseContents, WorkDetails } from '@mimmo/core';
import type { ReleaseName } from '@mimmo/release-name';
import { baseOf, stemOf } from '../files/path.js';
import type { RoledFile } from '../files/roles/roled-file.js';
import { archivePartOf } from '../files/works/archive-name.js';
import { type ContentReader, passingReader } from '../reading/content-reader.js';
import type { ContentReading } from '../reading/content-reading.js';
import { audioFindings } from './audio-findings.js';
import { bookFindings } from './book-findings.js';
import { gameFindings } from './game-findings.js';
import { trackGaps } from './track-gaps.js';
import { videoFindings } from './video-findings.js';
import type { FileFacts, Findings, Work } from './work.js';

/** Options of {@link readContents}. */
export interface ContentsOptions {
  /** The medium, as somebody told it. */
  readonly medium: Medium;
  /**
   * How sure the medium is, 0 to 1.
   *
   * @default 1
   */
  readonly certainty?: number;
  /**
   * Reads the content; one that others use, too, reads it once for all of them.
   *
   * @default one that knows MIMMO's words
   */
  readonly reader?: ContentReader;
}

const readOnce = passingReader();

/**
 * Says what each file of a release is for, which episode or track it is, and which works the release holds. `undefined` where no
 * files are known.
 *
 * @example
 * readContents(content, { medium: 'video' })?.files; // [{ path: 'Some.Show.S01E02.mkv', role: 'main', season: 1, episodes: [2], … }]
 */
export function readContents(
  content: ContentInfo,
  { medium, certainty, reader = readOnce }: ContentsOptions,
): ReleaseContents | undefined {
  if (content.files.length === 0) return undefined;
  const reading = reader(content);
  const release = reading.release({ medium, certainty });
  const { works, facts } = findingsOf(reading, release, medium);
  const companions = companionsOf(facts);
  const { files } = reading.contents();
  return {
    files: files.map((file) => toFile(file, facts.get(file) ?? companions(file))),
    ...(works.length > 1 && { works: works.map(toWork) }),
    ...(medium === 'audio' && works.length === 1 && trackGaps([...facts.values()])),
  };
}

function findingsOf(reading: ContentReading, release: ReleaseName, medium: Medium): Findings {
  switch (medium) {
    case 'video':
      return videoFindings(reading, release);
    case 'audio':
      return audioFindings(reading, release);
    case 'book':
      return bookFindings(reading);
    case 'software':
      return gameFindings(reading);
    case 'other':
      return { works: [], facts: new Map() };
  }
}

function toFile({ path, size, role }: RoledFile, facts: FileFacts): FileDetails {
  const part = role === 'archive-part' ? archivePartOf(path) : undefined;
  return { path, ...(size > 0 && { size }), role, ...(part !== undefined && { part }), ...facts };
}

function toWork({ files, ...work }: Work): WorkDetails {
  return { ...work, files: files.map(({ path }) => path) };
}

/** Endings of names that tell languages and kinds of what goes along: `Film.en.forced.srt`. */
const MOST_ENDINGS = 3;

/** What subtitles and samples are of: the main file that begins like them, in whatever folder. */
function companionsOf(facts: ReadonlyMap<RoledFile, FileFacts>): (file: RoledFile) => FileFacts {
  const byStem = new Map<string, FileFacts>();
  for (const [{ path }, { season, episodes }] of facts)
    if (episodes) byStem.set(stemOf(baseOf(path)).toLowerCase(), { ...(season !== undefined && { season }), episodes });
  return ({ path, role }) => {
    if (byStem.size === 0 || role === 'main') return NOTHING;
    let stem = stemOf(baseOf(path)).toLowerCase();
    for (let endings = 0; endings <= MOST_ENDINGS; endings++) {
      const found = byStem.get(stem);
      if (found) return found;
      const cut = Math.max(stem.lastIndexOf('.'), stem.lastIndexOf('-'), stem.lastIndexOf('_'));
      if (cut <= 0) return NOTHING;
      stem = stem.slice(0, cut);
    }
    return NOTHING;
  };
}

const NOTHING: FileFacts = {};
