import type { ContentInfo } from '@mimmo/core';
import { fromMagnet, fromText } from '@mimmo/input';

/** A content from a stranger's text: a magnet link or a name; never looks at the disk. */
export function fromName(text: string): ContentInfo {
  return /^\s*magnet:/iu.test(text) ? fromMagnet(text) : fromText(text);
}
