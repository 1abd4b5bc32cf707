import { createNameOpener, createParser, type NameOpener, type ReleaseParser } from './open-name.js';
import { scanName } from './scan/scanner.js';

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
 * @throws InputError `INPUT_INVALID` for what is no text; OptionError for a wrong value of an option
 *
 * @example
 * parseReleaseName('The.Matrix.1999.1080p.BluRay.x264-GROUP').title; // 'The Matrix'
 */
export const parseReleaseName: ReleaseParser = createParser(scanName);
