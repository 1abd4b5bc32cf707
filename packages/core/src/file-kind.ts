/**
 * What a file is by its ending. The five media speak for themselves; the rest go with other content (`subtitle`,
 * `image`, `text`; a `document` may be what it is about), wrap it (`archive`, `disc-image`), or only vouch for it (`checksum`).
 */
export const FILE_KINDS = [
  'audio',
  'video',
  'software',
  'book',
  'font',
  'image',
  'subtitle',
  'playlist',
  'text',
  'document',
  'checksum',
  'archive',
  'disc-image',
  'data',
  'code',
] as const;

/** One of {@link FILE_KINDS}. */
export type FileKind = (typeof FILE_KINDS)[number];
