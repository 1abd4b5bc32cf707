import { InputError } from '@mimmo/core';
import { cursorOf } from '../bytes/cursor.js';
import type { ByteWindow } from '../bytes/window.js';

/*
 * The descriptors of volumes, one in a sector, from the sixteenth on. Source: ECMA-119 8; the Joliet specification.
 */

/** Bytes of a sector. */
export const SECTOR = 2048;

/** Where the root folder of a volume lies, and which names its records have. */
export interface Volume {
  readonly names: 'plain' | 'joliet' | 'rock ridge';
  readonly rootSector: number;
  readonly rootBytes: number;
  /** Bytes before the fields of Rock Ridge in each record. */
  readonly systemUseSkip: number;
}

const FIRST_SECTOR = 16;
/** Descriptors that are looked at; images have two to four. */
const MOST_DESCRIPTORS = 64;
const TYPE = { primary: 1, supplementary: 2, end: 255 } as const;
/** What every descriptor has after its type. */
const MAGIC = 'CD001';
/** Where a descriptor says how its names are written, with the three ways that Joliet has. */
const ESCAPES_AT = 88;
const JOLIET: ReadonlySet<string> = new Set(['%/@', '%/C', '%/E']);
/** Where the record of the root folder stands, and in it the sector and the size. */
const ROOT_AT = 156;
const SECTOR_IN_RECORD = 2;
const SIZE_IN_RECORD = 10;

/**
 * Finds the volumes of an image.
 *
 * @throws InputError INPUT_UNSUPPORTED for an image that has none
 */
export async function findVolume(
  window: ByteWindow,
  what: string,
): Promise<{ readonly primary: Volume; readonly joliet: Volume | undefined }> {
  let primary: Volume | undefined;
  let joliet: Volume | undefined;
  for (let index = 0; index < MOST_DESCRIPTORS; index += 1) {
    const descriptor = await window.at((FIRST_SECTOR + index) * SECTOR, SECTOR);
    if (descriptor.length < SECTOR || latin1(descriptor.subarray(1, 6)) !== MAGIC || descriptor[0] === TYPE.end) break;
    if (descriptor[0] === TYPE.primary) primary ??= volumeIn(descriptor, 'plain');
    const escapes = latin1(descriptor.subarray(ESCAPES_AT, ESCAPES_AT + 3));
    if (descriptor[0] === TYPE.supplementary && JOLIET.has(escapes)) joliet ??= volumeIn(descriptor, 'joliet');
  }
  if (primary) return { primary, joliet };
  throw unreadImageError(what);
}

/** The error for an image whose volumes nobody reads. */
export function unreadImageError(what: string): InputError {
  return new InputError(
    'INPUT_UNSUPPORTED',
    `${what} is no image in ISO 9660 or UDF, and other images are not looked into; mount it and give the folder.`,
  );
}

/** The marks of all volumes, joined: `CD001` of ISO 9660, `NSR02` or `NSR03` of UDF, which stand between `BEA01` and `TEA01`. */
export async function marksOf(window: ByteWindow): Promise<string> {
  let marks = '';
  for (let index = 0; index < MOST_DESCRIPTORS; index += 1) {
    const descriptor = await window.at((FIRST_SECTOR + index) * SECTOR, SECTOR);
    const mark = latin1(descriptor.subarray(1, 6));
    if (!/^[A-Z]{2,3}\d{2,3}$/u.test(mark)) break;
    marks += mark;
  }
  return marks;
}

function volumeIn(descriptor: Uint8Array, names: 'plain' | 'joliet'): Volume {
  const sector = cursorOf(descriptor.subarray(ROOT_AT + SECTOR_IN_RECORD));
  const size = cursorOf(descriptor.subarray(ROOT_AT + SIZE_IN_RECORD));
  return { names, rootSector: sector.uint32(), rootBytes: size.uint32(), systemUseSkip: 0 };
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
