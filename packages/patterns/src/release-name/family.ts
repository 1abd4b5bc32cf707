import type { Medium } from '@mimmo/core';
import { extensionInfo } from '@mimmo/core';
import type { Scan, ScanMark } from './scan.js';

/** How a name is laid out: which of its parts are title, artist and so on. */
export type Family = 'video' | 'audio' | 'book' | 'software' | 'bare';

const FAMILY_OF_MEDIUM: Readonly<Record<Medium, Family>> = {
  audio: 'audio',
  video: 'video',
  software: 'software',
  book: 'book',
  other: 'bare',
};

/** Properties that only moving pictures have. */
const VIDEO_PROPERTIES: ReadonlySet<string> = new Set([
  'season',
  'episode',
  'resolution',
  'videoSource',
  'videoCodec',
  'hdr',
  'stereo3d',
  'network',
]);
const MUSIC_CODECS: ReadonlySet<string> = new Set(['FLAC', 'ALAC', 'MP3', 'M4A', 'WavPack', 'APE', 'DSD', 'Vorbis']);

/** The family whose marks weigh most in a name; a known medium decides for itself. */
export function familyOf(scan: Scan, medium?: Medium): Family {
  if (medium !== undefined) return FAMILY_OF_MEDIUM[medium];
  const weight = { video: 0, audio: 0, book: 0, software: 0 };
  for (const mark of scan.marks) {
    const vote = voteOf(mark, scan);
    if (vote) weight[vote.family] += vote.weight;
  }
  if (looksLikeSceneMusic(scan)) weight.audio += 3;
  const [best] = Object.entries(weight).sort(([, left], [, right]) => right - left);
  return best && best[1] > 0 ? (FAMILIES[best[0]] ?? 'bare') : 'bare';
}

const FAMILIES: Readonly<Record<string, Family>> = {
  video: 'video',
  audio: 'audio',
  book: 'book',
  software: 'software',
};

interface Vote {
  readonly family: 'video' | 'audio' | 'book' | 'software';
  readonly weight: number;
}

function voteOf(mark: ScanMark, scan: Scan): Vote | undefined {
  const strong = mark.strength === 'strong';
  if (mark.property === 'container') return containerVote(String(mark.value));
  if (mark.rule === 'date/year-first' && mark.first > 0) return { family: 'video', weight: 1 };
  if (VIDEO_PROPERTIES.has(mark.property))
    return { family: 'video', weight: strong ? 4 : mark.rule === 'videoSource/web' ? 0.5 : 1 };
  if (mark.property === 'audioCodec' && MUSIC_CODECS.has(String(mark.value)))
    return { family: 'audio', weight: strong ? 3 : 0.5 };
  if (mark.property === 'bitrate') return { family: 'audio', weight: strong ? 3 : 0.5 };
  if (mark.property === 'isbn') return { family: 'book', weight: 5 };
  if (mark.property === 'chapter' && mark.strength === 'weak') return { family: 'book', weight: 2 };
  if (mark.rule === 'part/issue' || mark.rule === 'episode/hash') return { family: 'book', weight: 1 };
  if (mark.rule === 'version/software' && mark.first > 0) return { family: 'software', weight: 1.5 };
  if (mark.rule === 'part/volume') return { family: 'book', weight: 0.6 };
  if (mark.row?.kind) return kindVote(mark, scan);
  return undefined;
}

function kindVote({ row, strength }: ScanMark, scan: Scan): Vote | undefined {
  const weight = strength === 'strong' ? 5 : strength === 'weak' ? 0.8 : 0;
  if (weight === 0 || scan.tokens.length < 2) return undefined;
  switch (row?.kind) {
    case 'audiobook':
    case 'album':
    case 'track':
    case 'collection':
      return { family: 'audio', weight };
    case 'book':
    case 'comic':
    case 'magazine':
      return { family: 'book', weight };
    case 'game':
    case 'app':
      return { family: 'software', weight };
    default:
      return undefined;
  }
}

function containerVote(ending: string): Vote | undefined {
  switch (extensionInfo(ending)?.kind) {
    case 'video':
    case 'subtitle':
      return { family: 'video', weight: 6 };
    case 'audio':
      return { family: 'audio', weight: 10 };
    case 'book':
      return { family: 'book', weight: 10 };
    case 'software':
      return { family: 'software', weight: 6 };
    default:
      return undefined;
  }
}

/** `Artist-Title-WEB-2019-GRP`, `Artist_-_Title-(CAT001)-CD-FLAC-2014-GRP`: year and group end the name, no other video mark. */
function looksLikeSceneMusic({ name }: Scan): boolean {
  return /-(?:19|20)\d\d-[\p{L}\d_]{2,20}$/u.test(name) && !/\s/u.test(name);
}
