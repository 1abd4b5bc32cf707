import type { ContentInfo } from '@mimmo/core';
import { fromMagnet, isMagnet } from './magnet.js';
import { fromText } from './text.js';
import { nameInAddress } from './web-address.js';

/** A torrent's own file name is that of its release and this; no release is called so. */
const TORRENT_EXTENSION = /(?<=.)\.torrent\s*$/iu;

/**
 * A content from a line that a stranger wrote: a magnet link, a web address, which is read by its last part, or a release
 * name. Never looks at the disk, nor at the network: what stands there changes no answer, and no line opens a file.
 *
 * @throws InputError what {@link fromMagnet} and {@link fromText} throw, INPUT_EMPTY for a web address that names no file
 *
 * @example
 * fromName('https://example.org/The.Matrix.1999.1080p.torrent').name; // 'The.Matrix.1999.1080p'
 */
export function fromName(text: string): ContentInfo {
  if (isMagnet(text)) return fromMagnet(text);
  return fromText((nameInAddress(text) ?? text).replace(TORRENT_EXTENSION, ''));
}
