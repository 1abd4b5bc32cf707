import type { Sign } from './sign.js';

/** What only moving pictures have; music on film aside. */
export const PICTURE: readonly Sign[] = ['videoCodec', 'resolution', 'videoSource'];

/** What speaks against anything but programs and games. */
export const PROGRAM: readonly Sign[] = [
  '~version/software',
  'shape:dotted-version',
  'platform',
  'architecture',
  'kind:game!',
  'kind:app!',
  'group:software',
];

/** What speaks for something to read. */
export const READING: readonly Sign[] = ['kind:book!', 'isbn', 'kind:magazine', 'kind:comic'];
