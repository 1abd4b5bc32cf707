import { createNameOpener, type NameOpener, type ParseOptions } from './open-name.js';
import type { ReleaseName } from './release-name.js';
import { type Scanner, scanName } from './scan/scanner.js';

/** Reads release names. */
export type ReleaseParser = (name: string, options?: ParseOptions) => ReleaseName;

/**
 * Opens a name that is to be read under several media: it is scanned once.
 *
 * @throws InputError `INPUT_INVALID` for what is no text
 *
 * @example
 * const opened = openReleaseName('Some Words - 05');
 * opened.read({ medium: 'video' }).episodes; // [5]
 * opened.read({ medium: 'audio' }).artist; // 'Some Words'
 */
export const openReleaseName: NameOpener = createNameOpener(scanName);

/**
 * Reads a release name: tokens → marks → which of them count → layout → fields. The name is never changed; every value
 * has its place in `marks`. A name that is a path of a file is read by its file's name, and by its folders where that does
 * not tell. Never throws for a text; linear in the length of the name, of which the first 1,024 units are read.
 *
 * @throws InputError `INPUT_INVALID` for what is no text; OptionError for a medium that is none
 *
 * @example
 * parseReleaseName('The.Matrix.1999.1080p.BluRay.x264-GROUP').title; // 'The Matrix'
 */
export const parseReleaseName: ReleaseParser = parserOf(openReleaseName);

/** A parser that reads its marks with a scanner of its own. */
export function createParser(scanWith: Scanner): ReleaseParser {
  return parserOf(createNameOpener(scanWith));
}

function parserOf(open: NameOpener): ReleaseParser {
  return (name, options) => open(name).read(options);
}
