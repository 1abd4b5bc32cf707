import { decodeText } from '@mimmo/core';
import { cursorOf } from '../bytes/cursor.js';
import { SECTOR } from './volume.js';

/*
 * The fields that Rock Ridge keeps in records of folders: two letters, length, version, data.
 * Source: SUSP (IEEE P1281) and RRIP (IEEE P1282).
 */

/** What the fields of one record say. */
export interface RockRidge {
  readonly name: string | undefined;
  readonly type: 'file' | 'folder' | 'neither' | undefined;
  /** Where a folder lies that was moved up, for ISO 9660 allows eight levels only. */
  readonly childSector: number | undefined;
  /** Areas elsewhere that were read for it. */
  readonly areas: number;
}

/** Fetches bytes of the image. */
export type BytesAt = (position: number, length: number) => Promise<Uint8Array>;

const FIELD_BYTES = 4;
/** The field that says that there are such fields at all, with the two bytes that prove it. */
const SHARING = 'SP';
const PROOF = [0xbe, 0xef];
const UNIX_TYPE = 0xf000;
const UNIX = { file: 0x8000, folder: 0x4000 } as const;
/** Continued areas of one record; programs write one or two. */
const MOST_AREAS = 16;

/** Bytes to skip before the fields of every record; `undefined` where an image has none. */
export function hasRockRidge(systemUseOfRoot: Uint8Array | undefined): number | undefined {
  if (systemUseOfRoot === undefined) return undefined;
  for (const { id, data } of fields(systemUseOfRoot)) {
    if (id === SHARING && PROOF.every((byte, index) => data[index] === byte)) return data[2] ?? 0;
  }
  return undefined;
}

/** Reads the fields of a record, and those that it keeps elsewhere. */
export async function rockRidgeOf(systemUse: Uint8Array, bytesAt: BytesAt): Promise<RockRidge> {
  const names: Uint8Array[] = [];
  let type: RockRidge['type'];
  let childSector: number | undefined;
  let wasMoved = false;
  let area: Uint8Array | undefined = systemUse;
  let areas = 0;
  for (; area && areas < MOST_AREAS; areas += 1) {
    let next: { readonly position: number; readonly length: number } | undefined;
    for (const { id, data } of fields(area)) {
      // A name that is too long for a record goes on in further fields.
      if (id === 'NM') names.push(data.subarray(1));
      else if (id === 'PX' && data.length >= 4) type = typeOf(cursorOf(data).uint32());
      else if (id === 'CL' && data.length >= 4) childSector = cursorOf(data).uint32();
      // A folder that was moved is listed where it belongs.
      else if (id === 'RE') wasMoved = true;
      else if (id === 'CE' && data.length >= 24) next = areaOf(data);
    }
    area = next && (await bytesAt(next.position, next.length)).slice();
  }
  const name = names.length === 0 ? undefined : decodeText(Buffer.concat(names));
  return { name, type: wasMoved ? 'neither' : type, childSector, areas: areas - 1 };
}

function areaOf(data: Uint8Array): { readonly position: number; readonly length: number } {
  const cursor = cursorOf(data);
  const sector = cursor.uint32();
  cursor.skip(4);
  const offset = cursor.uint32();
  cursor.skip(4);
  return { position: sector * SECTOR + offset, length: Math.min(SECTOR, cursor.uint32()) };
}

function typeOf(mode: number): 'file' | 'folder' | 'neither' {
  switch (mode & UNIX_TYPE) {
    case UNIX.file:
      return 'file';
    case UNIX.folder:
      return 'folder';
    default:
      return 'neither';
  }
}

function* fields(area: Uint8Array): Generator<{ readonly id: string; readonly data: Uint8Array }> {
  let position = 0;
  while (position + FIELD_BYTES <= area.length) {
    const length = area[position + 2] ?? 0;
    if (length < FIELD_BYTES) return;
    const id = String.fromCharCode(area[position] ?? 0, area[position + 1] ?? 0);
    yield { id, data: area.subarray(position + FIELD_BYTES, position + length) };
    position += length;
  }
}
