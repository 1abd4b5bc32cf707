import { rulesOf } from './name-rule.js';
import type { Sign } from './sign.js';

/** What sets of dumped cartridges, disks and arcade machines never have. */
const NO_DUMP: readonly Sign[] = [
  'videoCodec',
  'videoSource',
  'audioCodec',
  'bitrate',
  'season',
  'kind:audiobook!',
  'kind:book!',
  'isbn',
  'word:1080p',
  'word:720p',
  'word:2160p',
  'word:576p',
  'word:480p',
  'word:digital',
  'shape:issue-and-year',
];

/**
 * Programs and games as the catalogues of dumps name them: TOSEC (disks of home computers), No-Intro and Redump (cartridges
 * and discs), GoodTools (cartridges), MAME (arcade machines). Each writes in brackets what nobody else does; so they come
 * before rules that would read a year, a screen or a magazine out of these brackets.
 */
export const DUMP_PROOFS = rulesOf([
  {
    id: 'software/dump-of-disk',
    medium: 'software',
    all: ['shape:dumped-disk'],
    none: NO_DUMP,
    matches: [
      'Harbour Raid (1987)(Lantern Soft)(Disk 1 of 2)[cr Kite].adf',
      'Moon Garden v1.2 (1991-04-02)(Berg, Anna)(SE)[a].zip',
      'Stone Bridge (198x)(-)(ES).tap',
    ],
    rejects: ['Some Film (2012) (1080p)', 'Some Film (2012)(720p)', 'Some Hero 012 (2019)(Digital)'],
  },
  {
    id: 'software/dump-of-cartridge',
    medium: 'software',
    all: [['shape:dump-region', 'shape:goodtools-region'], 'shape:dump-flag'],
    none: NO_DUMP,
    matches: [
      'Harbour Racer (Europe) (En,Fr,De) (Rev 1).zip',
      'Lantern Quest, The (Japan) (Proto)',
      'Kite Story (U) [!]',
      'Night Garden (E) (M5) [b1].zip',
    ],
    rejects: ['Some Film (USA)', 'Some Show - 05 [a1]', 'Some Demo (Beta)'],
  },
  {
    id: 'software/arcade-set',
    medium: 'software',
    all: ['shape:arcade-set'],
    none: [...NO_DUMP, 'shape:dashed', 'year'],
    matches: [
      'Star Harbour (set 2).zip',
      'Moon Gate II (bootleg)',
      'Iron Kite (Japan, rev B)',
      'Moon Gate (US, set 1)',
    ],
    rejects: ['Some Artist - Some Song (set 2)', 'Some Set'],
  },
]);

/** What dumps show, and films on discs of games as well. */
export const DUMP_HINTS = rulesOf([
  {
    id: 'software/dump-by-region',
    medium: 'software',
    isLook: true,
    all: ['shape:dump-region'],
    none: [...NO_DUMP, 'year', 'date'],
    matches: ['Harbour Racer (USA, Europe)', 'Lantern Quest (Japan) (En,Ja).zip'],
    rejects: ['Some Film (USA) 1080p', 'Some Band - Some Album (Japan) [FLAC]', 'Some Film (USA) (2012)'],
  },
]);
