import { extensionInfo, extensionOf, type FileEntry, type FileKind } from '@mimmo/core';
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

function told(ending: string, kind: FileKind): KnownKind {
  return { kind, ending, isAmbiguous: false };
}

/** Whether a file is source code by its extension alone. */
export function isPlainCode({ path }: FileEntry): boolean {
  return extensionInfo(extensionOf(path))?.kind === 'code';
}
