import { extensionInfo, extensionOf, type FileEntry, type FileKind } from '@mimmo/core';
import { isArchivePart } from '../works/archive-name.js';
import { hasCameraName } from './camera-name.js';

/** What a file is by its extension, its size, and what else there is. */
export interface KnownKind {
  /** `undefined` where nobody can tell. */
  readonly kind: FileKind | undefined;
  /** Lower case, without the dot; empty where there is none. */
  readonly ending: string;
  /** The extension alone proves nothing. */
  readonly isAmbiguous: boolean;
}

/** Source code is smaller than any film. */
const SMALLEST_VIDEO = 1_000_000;
/** Texts are smaller than any cartridge. */
const SMALLEST_CARTRIDGE = 65_536;
/** Music of trackers is smaller than any film of a camcorder. */
const SMALLEST_CAMCORDER = 20_000_000;

/**
 * The kind of a file. Extensions of several media are told apart by sizes and names where those tell.
 *
 * @param hasCode whether there is source code that no other medium could be: what `.ts` and `.mod` of unknown size are then
 */
export function kindOf({ path, size }: FileEntry, hasCode: () => boolean): KnownKind {
  const ending = extensionOf(path);
  if (ending === 'exe' && isArchivePart(path)) return { kind: 'archive', ending, isAmbiguous: true };
  const wrapped = wrappedKind(path, { ending, size, hasCode });
  if (wrapped) return wrapped;
  const info = extensionInfo(ending);
  if (!info?.ambiguous) return { kind: info?.kind, ending, isAmbiguous: false };
  switch (ending) {
    case 'ts':
      return told(ending, size >= SMALLEST_VIDEO || (size === 0 && !hasCode()) ? 'video' : 'code');
    case 'mod':
      if (size >= SMALLEST_CAMCORDER) return told(ending, 'video');
      return told(ending, hasCode() ? 'code' : 'audio');
    case 'raw':
      return { kind: hasCameraName(path) ? 'image' : undefined, ending, isAmbiguous: !hasCameraName(path) };
    case 'md':
      // Cartridges of the Mega Drive hold powers of two, and texts hardly ever do.
      return size >= SMALLEST_CARTRIDGE && Number.isInteger(Math.log2(size))
        ? { kind: undefined, ending, isAmbiguous: true }
        : told(ending, 'text');
    case 'dat':
      return /(?:^|\/)mpegav\//iu.test(path) ? told(ending, 'video') : { kind: 'data', ending, isAmbiguous: true };
    case 'txt':
    case 'sub':
      return told(ending, info.kind);
    default:
      return { kind: info.kind, ending, isAmbiguous: true };
  }
}

/** What is known of a file besides its path. */
interface Known {
  readonly ending: string;
  readonly size: number;
  readonly hasCode: () => boolean;
}

/**
 * The kind of what one compressed file holds (`gauge.csv.gz`), or of what is still being loaded (`Film.mkv.part`); its ending is both.
 * `undefined` for other files.
 */
function wrappedKind(path: string, { ending, size, hasCode }: Known): KnownKind | undefined {
  const isCompressed = COMPRESSED.has(ending);
  if (!isCompressed && !UNFINISHED.has(ending)) return undefined;
  const inner = path.slice(0, -ending.length - 1);
  const innerEnding = extensionOf(inner);
  const kind = extensionInfo(innerEnding)?.kind;
  if (kind === undefined || (kind === 'archive' && isCompressed)) return undefined;
  const both = `${innerEnding}.${ending}`;
  // Nobody compresses the image of a film's disc.
  if (isCompressed && SYSTEM_IMAGES.has(innerEnding)) return told(both, 'software');
  return { ...kindOf({ path: inner, size }, hasCode), ending: both };
}

/** Endings of single files that are compressed. */
const COMPRESSED: ReadonlySet<string> = new Set(['gz', 'bz2', 'xz', 'zst', 'lz4', 'lzma']);
/** What programs put behind the name of a file that they are still loading. */
const UNFINISHED: ReadonlySet<string> = new Set(
  'part partial !qb !ut bc! crdownload download opdownload fdmdownload aria2'.split(' '),
);
/** Images of disks that systems are given away as, compressed. */
const SYSTEM_IMAGES: ReadonlySet<string> = new Set(['img', 'raw']);

function told(ending: string, kind: FileKind): KnownKind {
  return { kind, ending, isAmbiguous: false };
}

/** Whether a file is source code by its extension alone. */
export function isPlainCode({ path }: FileEntry): boolean {
  return extensionInfo(extensionOf(path))?.kind === 'code';
}
