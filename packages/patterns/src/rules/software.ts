import type { NameRule } from './name-rule.js';
import type { Sign } from './sign.js';
import { READING } from './sign-groups.js';

/** What programs and games never have; a course about a program may have its version. */
const NO_PROGRAM: readonly Sign[] = [
  'videoCodec',
  'resolution',
  'videoSource',
  'kind:audiobook!',
  '~kind:course',
  'group:video',
  ...READING,
];

/** What only programs, games and systems show. */
export const SOFTWARE_PROOFS: readonly NameRule[] = [
  {
    id: 'software/console',
    medium: 'software',
    all: ['kind:game!', 'platform'],
    none: ['videoCodec', 'season', 'videoSource/dvdrip', ...READING],
    matches: ['Some.Game.Story.NSW-GRP', 'Some Game [PS4]'],
    rejects: ['Some Story'],
  },
  {
    id: 'software/version-of-program',
    medium: 'software',
    all: [
      '~softwareVersion',
      [
        'platform',
        '~platform',
        '~architecture',
        'kind:app!',
        'kind:game!',
        '~kind:app',
        '~kind:game',
        'group:software',
      ],
    ],
    none: NO_PROGRAM,
    matches: ['Some Editor v2.1.5 macOS', 'Some.Editor.v2.1.5.x64-GROUP'],
    rejects: ['Some Show S01E02 v2'],
  },
  {
    id: 'software/known-group',
    medium: 'software',
    all: ['group:software'],
    none: [...NO_PROGRAM, 'shape:year-group', 'episode'],
    matches: ['Some.Game-CODEX', 'Some Game-PLAZA'],
    rejects: ['Some.Game-NOBODYKNOWS'],
  },
  {
    id: 'software/game-words',
    medium: 'software',
    all: ['kind:game!'],
    none: NO_PROGRAM,
    matches: ['Some Game [FitGirl Repack]'],
    rejects: ['Some Story'],
  },
  {
    id: 'software/pc-release',
    medium: 'software',
    all: [
      'platform/pc',
      [
        'word:лицензия',
        'word:repack от',
        'word:repack by',
        'word:repack',
        'word:репак',
        'word:rip',
        '~softwareVersion',
        'word:gog',
        'word:steam',
        'year',
      ],
    ],
    none: [...NO_PROGRAM, 'season'],
    matches: ['Some Game (2015) PC | RePack от Somebody', 'Some Game [PC][GOG]'],
    rejects: ['PC Story 2015'],
  },
  {
    id: 'software/program-words',
    medium: 'software',
    all: ['kind:app!'],
    none: [...NO_PROGRAM, 'group:other', '~kind:other', 'audioCodec'],
    matches: ['Some Editor 2019 Incl Keygen'],
    rejects: ['Some Story'],
  },
  {
    id: 'software/extra-content',
    medium: 'software',
    all: [
      [
        'word:dlc',
        'word:dlcs',
        'word:all dlc',
        'word:update v',
        'word:incl update',
        'word:crackfix',
        'word:trainer',
        'word:multi2',
        'word:multi3',
        'word:multi4',
        'word:multi5',
        'word:multi6',
        'word:multi7',
        'word:multi8',
        'word:multi9',
        'word:multi10',
        'word:multi11',
        'word:multi12',
      ],
    ],
    none: [...NO_PROGRAM, 'season', 'audioCodec', 'shape:year-group'],
    matches: ['Some Game + 3 DLCs', 'Some.Game.MULTi7-GROUP'],
    rejects: ['Some.Film.2012.MULTi.1080p.BluRay.x264-GROUP'],
  },
  {
    id: 'software/version',
    medium: 'software',
    all: ['version/software'],
    none: [...NO_PROGRAM, 'audioCodec', 'episode', 'season', 'shape:year-group', 'group:audio', 'group:book'],
    matches: ['Some Editor v2.1.5', 'Some.Editor.v2.1-GROUP'],
    rejects: ['[Group] Some Show - 05v2'],
  },
];

/** What programs and games show, and at times others. */
export const SOFTWARE_HINTS: readonly NameRule[] = [
  {
    id: 'software/platform',
    medium: 'software',
    all: ['platform'],
    none: [...NO_PROGRAM, 'audioCodec', 'season', 'episode', 'shape:year-group', '~kind:course'],
    matches: ['Some Game (2012) [PC]', 'Some.Game.MacOSX-GROUP'],
    rejects: ['Some Story'],
  },
  {
    id: 'software/trade-words-of-scene',
    medium: 'software',
    all: ['shape:scene', ['~kind:app', '~kind:game', '~architecture', '~platform', '~softwareVersion']],
    none: [
      ...NO_PROGRAM,
      'audioCodec',
      'season',
      'episode',
      'shape:year-group',
      '~kind:other',
      'group:audio',
      'group:book',
      'group:other',
      'language',
    ],
    matches: ['Some.Editor.Multilingual.Retail-GROUP'],
    rejects: ['Some.Patch.Story'],
  },
  {
    id: 'software/plain-version',
    medium: 'software',
    all: ['~softwareVersion'],
    none: [...NO_PROGRAM, 'audioCodec', 'season', 'episode', 'shape:year-group', 'subtitleLanguage', '~kind:book'],
    matches: ['Some Game - 1.4.6'],
    rejects: ['Some Story'],
  },
  {
    id: 'software/mobile',
    medium: 'software',
    all: [['word:android', 'word:symbian', 'word:java', 'word:ios', 'word:windows mobile'], 'shape:leading-bracket'],
    none: [...NO_PROGRAM, 'audioCodec', 'season', 'episode'],
    matches: ['[Games] Some Game [Android 2.3, ENG]'],
    rejects: ['Some Story'],
  },
];

/** Looks that more programs and games have than other releases. */
export const SOFTWARE_GUESSES: readonly NameRule[] = [
  {
    id: 'software/words',
    medium: 'software',
    all: [['~kind:app', '~kind:game', '~platform', '~architecture', 'word:simulator', 'word:multilingual']],
    none: [
      ...NO_PROGRAM,
      'audioCodec',
      'season',
      'episode',
      'shape:year-group',
      '~kind:other',
      '~kind:book',
      '~kind:album',
      'year',
    ],
    matches: ['Some Game Simulator'],
    rejects: ['Some Story'],
  },
];
