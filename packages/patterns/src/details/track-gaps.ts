import type { ReleaseContents } from '@mimmo/core';
import type { FileFacts } from './work.js';

/** A disc has no more tracks than these; larger numbers count something else. */
const MOST_TRACKS = 300;

/** Which tracks of an album no file has, up to the last one of each disc, and which several files have. */
export function trackGaps(recordings: readonly FileFacts[]): Pick<ReleaseContents, 'missingTracks' | 'doubleTracks'> {
  const discs = new Map<number, Map<number, number>>();
  for (const { track, disc = 0 } of recordings) {
    if (track === undefined || track > MOST_TRACKS) return {};
    const counts = discs.get(disc) ?? new Map<number, number>();
    counts.set(track, (counts.get(track) ?? 0) + 1);
    discs.set(disc, counts);
  }
  const missing = new Set<number>();
  const double = new Set<number>();
  for (const counts of discs.values()) {
    for (const [track, count] of counts) if (count > 1) double.add(track);
    for (let track = 1; track < Math.max(...counts.keys()); track++) if (!counts.has(track)) missing.add(track);
  }
  return {
    ...(missing.size > 0 && { missingTracks: inOrder(missing) }),
    ...(double.size > 0 && { doubleTracks: inOrder(double) }),
  };
}

function inOrder(numbers: ReadonlySet<number>): readonly number[] {
  return [...numbers].sort((left, right) => left - right);
}
