import { open, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { RandomAccess } from '@mimmo/archives';
import { systemCode } from '../content/input-errors.js';

/*
 * How programs name the volumes of an archive: `Album.part1.rar`, `Album.part2.rar`; `Album.rar`, `Album.r00`, …, `Album.r99`,
 * `Album.s00`; `Album.7z.001`, `Album.7z.002`. The first of RAR may be `.exe`, which unpacks all of them.
 */

const PART = /^(?<stem>.*\.part)(?<number>\d{1,4})(?<rest>\.[^.]+)$/isu;
const LETTERED = /^(?<stem>.*\.)(?<letter>[r-z])(?<number>\d{2})$/isu;
const NUMBERED = /^(?<stem>.*\.)(?<number>\d{3})$/su;
const UNNUMBERED = /^(?<stem>.*\.)(?:rar|exe)$/isu;
const PROGRAM = /^\.exe$/iu;
/** Volumes of one archive that are put together. */
const MOST_VOLUMES = 999;

/** Whether a path is of a piece of a file that was cut without further ado: `Album.7z.001`, `Album.zip.001`. */
export function isPiece(path: string): boolean {
  return NUMBERED.test(path);
}

/** The file name of the first volume, of one that comes later; `undefined` for any other name. */
export function firstVolumeName(fileName: string): string | undefined {
  const part = PART.exec(fileName)?.groups;
  if (part?.number !== undefined) {
    return Number(part.number) > 1 ? `${part.stem}${padded(1, part.number)}${part.rest}` : undefined;
  }
  const lettered = LETTERED.exec(fileName)?.groups;
  if (lettered) return `${lettered.stem}${lettered.letter === lettered.letter?.toUpperCase() ? 'RAR' : 'rar'}`;
  const numbered = NUMBERED.exec(fileName)?.groups;
  return numbered && Number(numbered.number) > 1 ? `${numbered.stem}001` : undefined;
}

/** The file name of the volume after one; `undefined` where its name does not tell. */
export function nextVolumeName(fileName: string): string | undefined {
  const part = PART.exec(fileName)?.groups;
  if (part?.number !== undefined) {
    const rest = part.rest?.replace(PROGRAM, '.rar');
    return `${part.stem}${padded(Number(part.number) + 1, part.number)}${rest}`;
  }
  const lettered = LETTERED.exec(fileName)?.groups;
  if (lettered?.letter !== undefined && lettered.number !== undefined) {
    if (lettered.number !== '99')
      return `${lettered.stem}${lettered.letter}${padded(Number(lettered.number) + 1, '00')}`;
    return /z/iu.test(lettered.letter)
      ? undefined
      : `${lettered.stem}${String.fromCharCode(lettered.letter.charCodeAt(0) + 1)}00`;
  }
  const numbered = NUMBERED.exec(fileName)?.groups;
  if (numbered?.number !== undefined) return `${numbered.stem}${padded(Number(numbered.number) + 1, '000')}`;
  const unnumbered = UNNUMBERED.exec(fileName)?.groups;
  return unnumbered && `${unnumbered.stem}${/(?:RAR|EXE)$/u.test(fileName) ? 'R' : 'r'}00`;
}

function padded(number: number, like: string): string {
  return String(number).padStart(like.length, '0');
}

/** Files that lie beside one another, opened one at a time. */
export interface Volumes {
  /** The volume after the one that was opened last; `undefined` where none is there. */
  next(): Promise<RandomAccess | undefined>;
  close(): Promise<void>;
}

/** The volumes after the one at a path. */
export function volumesAfter(path: string): Volumes {
  let last = path;
  let close = async (): Promise<void> => {};
  return {
    async next() {
      const name = nextVolumeName(basename(last));
      const found = name === undefined ? undefined : await sizeOf(join(dirname(last), name));
      if (name === undefined || found === undefined) return undefined;
      last = join(dirname(last), name);
      await close();
      const handle = await open(last);
      close = () => handle.close();
      return {
        sizeInBytes: found,
        read: async (target, position) => (await handle.read(target, 0, target.length, position)).bytesRead,
      };
    },
    close: () => close(),
  };
}

/**
 * The files `x.001`, `x.002`, … as one. Each is opened for as long as a read takes, so that a thousand of them hold no handles.
 *
 * @param path the first
 */
export async function joinedVolumes(path: string): Promise<RandomAccess> {
  const volumes: { readonly path: string; readonly start: number; readonly end: number }[] = [];
  let end = 0;
  for (let at: string | undefined = path; at !== undefined && volumes.length < MOST_VOLUMES; ) {
    const size: number | undefined = await sizeOf(at);
    if (size === undefined) break;
    volumes.push({ path: at, start: end, end: end + size });
    end += size;
    const name: string | undefined = nextVolumeName(basename(at));
    at = name === undefined ? undefined : join(dirname(at), name);
  }
  return {
    sizeInBytes: end,
    async read(target, position) {
      let filled = 0;
      for (const volume of volumes) {
        const from = position + filled;
        if (from < volume.start || from >= volume.end || filled === target.length) continue;
        const length = Math.min(target.length - filled, volume.end - from);
        const handle = await open(volume.path);
        try {
          filled += (await handle.read(target, filled, length, from - volume.start)).bytesRead;
        } finally {
          await handle.close();
        }
      }
      return filled;
    },
  };
}

/** Bytes of an ordinary file; `undefined` where there is none. */
async function sizeOf(path: string): Promise<number | undefined> {
  try {
    const stats = await stat(path);
    return stats.isFile() ? stats.size : undefined;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
