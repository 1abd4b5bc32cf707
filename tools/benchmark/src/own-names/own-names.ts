import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ContentInfo, MEDIA } from '@mimmo/core';
import { fromJson, fromText } from 'mimmo';
import { type ReleaseCase, readCases } from '../cases/release-case.js';

/** The folder of the names that were written for measuring alone; its readme says what they are. */
export const OWN_NAMES_FOLDER = fileURLToPath(new URL('../../own-names', import.meta.url));

/** The file with the floor of the rules on the own names. */
export const OWN_FLOOR_FILE = join(OWN_NAMES_FOLDER, 'floor.json');

/**
 * The own names of all media.
 *
 * @throws Error naming the file that is missing, or the line that is no case
 */
export function readOwnNames(): readonly ReleaseCase[] {
  return MEDIA.flatMap((medium) => {
    const file = join(OWN_NAMES_FOLDER, `${medium}.jsonl`);
    const rows = readCases(file);
    if (!rows) throw new Error(`There is no ${file}.`);
    return rows;
  });
}

/** Whether a file is one of the own names'. */
export function isOwnNames(file: string): boolean {
  return resolve(dirname(file)) === resolve(OWN_NAMES_FOLDER);
}

/** A case as MIMMO is asked about it: the name, with the files where they are known. */
export function contentOf({ name, files }: ReleaseCase): ContentInfo {
  return files ? fromJson({ name, files }) : fromText(name);
}
