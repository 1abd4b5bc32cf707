import { rulesOf } from './name-rule.js';
import type { Sign } from './sign.js';
import { PROGRAM } from './sign-groups.js';

const NO_BOOK: readonly Sign[] = [
  'videoCodec',
  'resolution',
  'kind:audiobook!',
  'kind:game!',
  'kind:app!',
  'group:audio',
];

/** What only books, comics and magazines show. */
export const BOOK_PROOFS = rulesOf([
  {
    id: 'book/electronic',
    medium: 'book',
    all: [['kind:book!', 'isbn']],
    none: NO_BOOK,
    matches: ['Some Author - Some Book (2012) EPUB'],
    rejects: ['Some Story'],
  },
  {
    id: 'book/known-group',
    medium: 'book',
    all: ['group:book'],
    none: [...NO_BOOK, 'videoSource'],
    matches: ['Some.Author.Some.Book.2012-DECiPHER'],
    rejects: ['Some.Author.Some.Book-NOBODYKNOWS'],
  },
  {
    id: 'book/kind-words',
    medium: 'book',
    all: [['kind:comic', 'kind:magazine', 'kind:book']],
    none: [...NO_BOOK, 'videoSource', 'audioCodec', 'season'],
    matches: ['Some.Paper.2015.05.Magazine.PDF-GRP', 'Some Hero #12 (2015) (digital) (comic)'],
    rejects: ['Some Story'],
  },
]);

/** What books show, and at times others. */
export const BOOK_HINTS = rulesOf([
  {
    id: 'book/format-words',
    medium: 'book',
    all: [
      [
        'word:pdf',
        'word:epub',
        'word:mobi',
        'word:djvu',
        'word:azw3',
        'word:fb2',
        'word:chm',
        'word:txt',
        'word:cbr',
        'word:cbz',
        'word:ebook',
        'word:ebooks',
      ],
    ],
    none: [...NO_BOOK, 'videoSource', 'season', '~softwareVersion', 'platform'],
    matches: ['Some Book PDF', 'Some Book TXT'],
    rejects: ['Some Story', 'Some PDF Editor v2.1.5'],
  },
  {
    id: 'book/trade-words',
    medium: 'book',
    all: [['~kind:book', '~kind:comic', '~kind:magazine']],
    none: [
      ...NO_BOOK,
      'videoSource',
      'season',
      'audioCodec',
      'platform',
      '~softwareVersion',
      '~kind:app',
      '~kind:game',
      'videoCodec',
    ],
    matches: ['Some Monthly Magazine 12'],
    rejects: ['Some Story'],
  },
  {
    id: 'book/genre-words',
    medium: 'book',
    all: [
      [
        'word:руководство',
        'word:учебник',
        'word:энциклопедия',
        'word:weekly',
        'word:monthly',
        'word:journal',
        'word:handbook',
        'word:textbook',
        'word:novel',
        'word:issues',
        'word:magazines',
      ],
    ],
    none: [
      ...NO_BOOK,
      'videoSource',
      'season',
      'audioCodec',
      'platform',
      '~softwareVersion',
      '~kind:app',
      '~kind:game',
    ],
    matches: ['Some Handbook of Skills'],
    rejects: ['Some Story'],
  },
  {
    id: 'book/comic-issue',
    medium: 'book',
    all: [
      ['shape:issue-and-year', 'shape:of-many', '~issue'],
      ['word:digital', 'word:c2c', 'word:empire', 'word:minutemen', 'word:dcp', 'shape:of-many'],
    ],
    none: [
      ...NO_BOOK,
      'videoSource/bluray',
      'videoSource/hdtv',
      'videoSource/dvdrip',
      'season',
      'audioCodec',
      'platform',
    ],
    matches: ['Some Hero 012 (2019) (digital) (Somebody-Empire)', 'Some Hero 02 (of 06) (2019)'],
    rejects: ['Some Film 2 (2019)'],
  },
]);

/** Looks that more books have than other releases. */
export const BOOK_GUESSES = rulesOf([
  {
    id: 'book/title-by-person',
    medium: 'book',
    all: ['shape:title-by-person'],
    none: [
      ...NO_BOOK,
      ...PROGRAM,
      'videoSource',
      'season',
      'episode',
      'audioCodec',
      'bitrate',
      '~kind:album',
      '~kind:course',
    ],
    matches: ['Some Story of Water - Anna K. Winter', 'Some Cookbook - J. R. Winter'],
    rejects: ['Anna Winter - Some Story of Water', 'Some Band - Some Song', 'Some Story - Anna Winter [FLAC]'],
  },
  {
    id: 'book/issue-or-chapter',
    medium: 'book',
    all: [
      ['~chapter', '~issue', '~volume', 'word:vol', 'word:volume', 'word:chapter', 'word:เล่ม', 'word:เล่มที่', 'word:บทที่'],
    ],
    none: [
      ...NO_BOOK,
      'videoSource',
      'season',
      'audioCodec',
      'platform',
      '~softwareVersion',
      '~kind:app',
      '~kind:game',
      '~kind:album',
    ],
    matches: ['Some Hero v02 #12', 'Some Story Chapter 12'],
    rejects: ['Some Story'],
  },
  {
    id: 'book/author-last-first',
    medium: 'book',
    isLook: true,
    all: ['shape:last-name-first'],
    none: [...NO_BOOK, 'videoSource', 'season', 'audioCodec', 'bitrate'],
    matches: ['Author, Some - Some Book'],
    rejects: ['Some Story, and Other - Story'],
  },
]);
