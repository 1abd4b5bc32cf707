import type { ContentInfo, Medium, TimedMedium } from '@mimmo/core';
import { confidencesOf, type ReleaseName } from '@mimmo/release-name';
import type { RoledFile } from './files/roles/roled-file.js';
import { type ContentReader, passingReader } from './reading/content-reader.js';

/** Options of {@link readRelease}. */
export interface ReadOptions {
  /**
   * The medium, where somebody has told it.
   *
   * @default the one that its files are of, and without files the one that the marks of its name speak for
   */
  readonly medium?: Medium;
  /**
   * How sure the medium is, 0 to 1. One that is not sure erases no numbering and no artist that the name's own marks tell.
   *
   * @default 1
   */
  readonly certainty?: number;
  /**
   * Reads the content; `createContentReader` makes one that knows words of your own, and reads a content once for all who ask.
   *
   * @default one that knows MIMMO's words
   */
  readonly reader?: ContentReader;
  /**
   * Whether `confidence` is filled in: of what the name says, not of what files say alone.
   *
   * @default false
   */
  readonly confidence?: boolean;
}

const readOnce = passingReader();

/**
 * Reads a release: its name, and what its main files agree on where the name says nothing. The marks are those of the
 * name alone.
 *
 * @example
 * readRelease(nameOnly('The.Matrix.1999.1080p.BluRay.x264-GROUP')).title; // 'The Matrix'
 */
export function readRelease(content: ContentInfo, options: ReadOptions = {}): ReleaseName {
  const { certainty, reader = readOnce, confidence = false } = options;
  const reading = reader(content);
  const { medium = timedMediumOf(reading.contents().files) } = options;
  const release = reading.release({ medium, certainty });
  return confidence ? { ...release, confidence: confidencesOf(release) } : release;
}

/** The medium with more bytes among the files, by their extensions; `undefined` where they have neither. */
function timedMediumOf(files: readonly RoledFile[]): TimedMedium | undefined {
  if (files.length === 0) return undefined;
  const bytes = { audio: 0, video: 0 };
  const counts = { audio: 0, video: 0 };
  for (const { kind, size, role } of files) {
    if ((kind !== 'audio' && kind !== 'video') || role !== 'main') continue;
    bytes[kind] += size;
    counts[kind]++;
  }
  if (counts.audio + counts.video === 0) return undefined;
  const weights = bytes.audio + bytes.video > 0 ? bytes : counts;
  return weights.audio > weights.video ? 'audio' : 'video';
}
