import { counterWords } from '../../lexicon/counters.js';
import { anyOf, wordsIn } from '../../lexicon/word-lists.js';
import type { ReleaseKind } from '../../release-kind.js';
import type { Scan } from '../../scan/scan.js';
import { lazy } from '../../words/lazy.js';
import { readable } from '../../words/text.js';
import type { Span } from '../layout.js';
import { textOf } from '../parts/parts.js';
import { titleSpan } from './music-title.js';

/** A title with the bracket that says which recording it is, where nothing tells that it is music: `Song (Radio Edit)`. */
export function recordingSpan(scan: Scan, title: Span): Span {
  return withVersion(scan, title, undefined);
}

/** A title with the bracket that is part of it: `Song (Live)`, `Album (The Second Half)`. */
export function withVersion(
  scan: Scan,
  title: Span & { readonly bracket?: Span },
  kind: ReleaseKind | undefined,
): Span {
  const span = titleSpan(scan, title);
  const { bracket } = title;
  if (span.end < title.end || !bracket) return span;
  const text = readable(textOf(scan, bracket));
  const isRecording = RECORDING().test(text) && !ALBUM_VERSION().test(text);
  const isAlbum = kind !== 'track' && (NO_SUBTITLE().test(text) || !/\s/u.test(text));
  if (!isRecording && text.startsWith('[')) return span;
  if (NO_VERSION().test(text) || (kind === undefined ? !isRecording : isAlbum)) return span;
  return { start: title.start, end: bracket.end };
}

/** What a bracket after a title says that is no part of it: guests, a disc, a video. */
const NO_VERSION = lazy(() => {
  const others = anyOf(['bonus', 'cd', ...wordsIn('featuring', 'guests'), ...counterWords(['disc'], ['before'])]);
  return new RegExp(
    `^[([]?(?:\\d+\\)$|${others}(?!\\p{L})|(?:official|lyrics?|music|hd|hq)(?: \\p{L}+){0,3}\\)$)`,
    'iu',
  );
});
/** What says which recording of a piece it is: `(Original Mix)`, `(Radio Edit)`, `(Live)`. */
const RECORDING = lazy(() => {
  const words = wordsIn('recordings');
  // `Albumversion`: words for a version may end longer ones.
  const versions = words.filter((word) => wordsIn('editions').includes(word));
  return new RegExp(`(?<!\\p{L})${anyOf(words)}(?!\\p{L})|${anyOf(versions)}(?!\\p{L})`, 'iu');
});
/** Versions of an album, not of a piece. */
const ALBUM_VERSION = lazy(
  () =>
    new RegExp(
      `(?:expanded|bonus|japan\\p{L}*|collector.?s?|remaster\\p{L}*|${anyOf(wordsIn('grades'))}) ${anyOf(wordsIn('editions'))}`,
      'iu',
    ),
);
/** What a bracket after an album's title must not say to be part of it. */
const NO_SUBTITLE = lazy(() => {
  const words = anyOf([
    'remaster',
    'remastered',
    'bonus',
    'tracks',
    'album',
    'albums',
    ...wordsIn('editions', 'track'),
  ]);
  return new RegExp(`\\d{4}|(?:${words}|cds?|kbps|mixed by .*|reissue|japan|usa|uk)\\)$`, 'iu');
});
