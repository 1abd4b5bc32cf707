import type { NameRule } from './name-rule.js';

/** What books, comics and magazines show. */
export const BOOK_RULES: readonly NameRule[] = [
  {
    id: 'book/electronic',
    medium: 'book',
    all: [['kind:book!', 'isbn']],
    none: ['videoCodec', 'resolution', 'kind:audiobook!'],
    matches: ['Some Author - Some Book (2012) EPUB'],
    rejects: ['Some Story'],
  },
  {
    id: 'book/comic-or-magazine',
    medium: 'book',
    all: [['kind:comic', 'kind:magazine', 'kind:book']],
    none: ['videoCodec', 'resolution', 'videoSource', 'kind:audiobook!', 'audioCodec', 'kind:app!', 'kind:game!'],
    matches: ['Some.Paper.Magazine.2015.05.eBook-GRP'],
    rejects: ['Some Story'],
  },
];
