import type { RandomAccess } from '@mimmo/archives';
import { LIMITS } from '../content/limits.js';

/*
 * Where a program for Windows or DOS ends by its own headers: the PE format of Microsoft's documentation, and the older MZ. What
 * stands after that is no code: archives that unpack themselves have theirs there.
 */

/** Bytes of the headers that are read at once; those of hardly any program are longer. */
const HEADER_BYTES = 4096;
const MZ_BYTES = 64;
const SECTION_BYTES = 40;
/** Bytes from the mark of PE to its optional header. */
const PE_BYTES = 24;

/** A program, as far as looking for what it carries goes. */
export interface ProgramEnd {
  /** Where the bytes of its sections end. */
  readonly end: number;
  /** Where its resources lie, in which some programs carry cabinets; absent where it has none. */
  readonly resources?: { readonly start: number; readonly end: number };
}

/** The end of the program that a file begins with; `undefined` for what is no program. */
export async function programEnd(access: RandomAccess): Promise<ProgramEnd | undefined> {
  const bytes = new Uint8Array(HEADER_BYTES);
  const view = new DataView(bytes.buffer, 0, await access.read(bytes, 0));
  if (view.byteLength < MZ_BYTES || view.getUint16(0) !== 0x4d5a) return undefined;
  const pe = view.getUint32(0x3c, true);
  if (!isPe(view, pe)) return { end: mzEnd(view) };
  const count = Math.min(view.getUint16(pe + 6, true), LIMITS.programSections);
  const table = pe + PE_BYTES + view.getUint16(pe + 20, true);
  let end = 0;
  let resources: ProgramEnd['resources'];
  for (
    let at = table;
    at < table + count * SECTION_BYTES && at + SECTION_BYTES <= view.byteLength;
    at += SECTION_BYTES
  ) {
    const size = view.getUint32(at + 16, true);
    const start = view.getUint32(at + 20, true);
    end = Math.max(end, start + size);
    if (sectionName(bytes, at) === '.rsrc') resources = { start, end: start + size };
  }
  return { end, ...(resources && { resources }) };
}

function isPe(view: DataView, at: number): boolean {
  return at + PE_BYTES <= view.byteLength && view.getUint32(at) === 0x50450000;
}

/** Pages of 512 bytes, of which the last may be cut. */
function mzEnd(view: DataView): number {
  const inLast = view.getUint16(2, true);
  const pages = view.getUint16(4, true);
  return pages * 512 - (inLast === 0 ? 0 : 512 - inLast);
}

function sectionName(bytes: Uint8Array, at: number): string {
  return new TextDecoder('latin1').decode(bytes.subarray(at, at + 8)).replace(/\0+$/u, '');
}
