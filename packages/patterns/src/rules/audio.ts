import { rulesOf } from './name-rule.js';
import type { Sign } from './sign.js';
import { PICTURE, PROGRAM, READING } from './sign-groups.js';

const LOSSLESS_CODECS: readonly Sign[] = [
  'audioCodec/flac',
  'audioCodec/alac',
  'audioCodec/dsd',
  'audioCodec/wavpack',
  'audioCodec/ape',
];
const MUSIC_CODECS: readonly Sign[] = [...LOSSLESS_CODECS, 'audioCodec/mp3', 'audioCodec/m4a'];
/** What codecs of sound come with where they are not music: pictures, programs, texts. */
const NOT_MUSIC: readonly Sign[] = [
  ...PICTURE,
  ...PROGRAM,
  ...READING,
  '~kind:book',
  '~kind:game',
  '~kind:app',
  'season',
  'episode',
  'word:mobi',
  'word:epub',
  'word:pdf',
];

/** What only music and spoken word show. */
export const AUDIO_PROOFS = rulesOf([
  {
    id: 'audio/spoken-book',
    medium: 'audio',
    all: ['kind:audiobook!'],
    none: ['videoCodec', 'resolution', 'kind:book!', 'word:mobi'],
    matches: ['Some Author - Some Book [Audiobook]'],
    rejects: ['Some Book of Audio Stories'],
  },
  {
    id: 'audio/scene-music',
    medium: 'audio',
    all: ['shape:year-group'],
    none: [...PICTURE.filter((sign) => sign !== 'videoSource'), ...PROGRAM, ...READING, '~kind:course', 'season'],
    matches: ['Some_Artist-Some_Title-WEB-2019-GRP'],
    rejects: ['Some.Film.2012.1080p.BluRay.x264-GROUP', 'Some.Editor.v2.1-2019-GRP'],
  },
  {
    id: 'audio/bitrate-and-codec',
    medium: 'audio',
    all: ['bitrate', MUSIC_CODECS],
    none: [...PICTURE, ...PROGRAM, ...READING, '~kind:book'],
    matches: ['Some Artist - Some Album (1973) [MP3 320kbps]'],
    rejects: ['Some.Concert.1080p.BluRay.FLAC'],
  },
  {
    id: 'audio/known-group',
    medium: 'audio',
    all: ['group:audio'],
    none: [...PICTURE, ...READING, 'season', 'kind:game!', 'kind:app!'],
    matches: ['Some_Artist-Some_Title-CD-FLAC-199x-FATHEAD', 'Some.Loops.WAV-MASCHiNE'],
    rejects: ['Some.Loops-NOBODYKNOWS'],
  },
  {
    id: 'audio/lossless',
    medium: 'audio',
    all: [LOSSLESS_CODECS],
    none: NOT_MUSIC,
    matches: ['Some Artist - Some Album (1973) [FLAC]'],
    rejects: ['Some.Concert.1080p.BluRay.FLAC', 'Some Artist - Some Album (1973) [MP3]'],
  },
  {
    id: 'audio/music-codec',
    medium: 'audio',
    all: [MUSIC_CODECS],
    none: NOT_MUSIC,
    matches: ['Some Artist - Some Album (1973) [MP3]'],
    rejects: ['Some.Concert.1080p.BluRay.FLAC', 'Some Book PDF MP3'],
  },
  {
    id: 'audio/discography',
    medium: 'audio',
    all: ['form/discography'],
    none: [...PICTURE, ...PROGRAM, ...READING, '~kind:book', '~kind:game'],
    matches: ['Some Artist - Discography (1990-2010)'],
    rejects: ['Disco Story', 'Some Author - Complete Works PDF'],
  },
  {
    id: 'audio/sample-pack',
    medium: 'audio',
    all: [['word:multiformat', 'word:kontakt', 'word:wav', 'word:aiff', 'word:rex2', 'word:acid'], 'shape:scene'],
    none: [
      'videoCodec',
      'resolution',
      ...READING,
      '~softwareVersion',
      'shape:dotted-version',
      'platform',
      'architecture',
      '~kind:course',
      'kind:app!',
      '~kind:app',
    ],
    matches: ['Some.Loops.Vol.2.MULTiFORMAT-GROUP'],
    rejects: ['Some.Loops.v1.2.KONTAKT-GROUP'],
  },
]);

/** What music shows, and at times others. */
export const AUDIO_HINTS = rulesOf([
  {
    id: 'audio/bitrate',
    medium: 'audio',
    all: ['bitrate'],
    none: [...PICTURE, ...PROGRAM, ...READING, '~kind:book', '~kind:app', '~kind:game', 'season', 'episode'],
    matches: ['Some Artist - Some Album (1973) 320kbps'],
    rejects: ['Some.Concert.1080p.BluRay.FLAC'],
  },
  {
    id: 'audio/album-words',
    medium: 'audio',
    all: [['kind:album', 'kind:track', 'kind:collection', '~form/ost']],
    none: [...PICTURE, ...PROGRAM, ...READING, '~kind:book', '~kind:game', '~kind:app', 'date', 'season', 'episode'],
    matches: ['Some Film OST (2015)'],
    rejects: ['The Lost Story'],
  },
  {
    id: 'audio/music-words',
    medium: 'audio',
    all: [
      [
        'word:lossless',
        'word:lossy',
        'word:image cue',
        'word:tracks cue',
        'word:mp3',
        'word:flac',
        'word:vbr',
        'word:va',
        'word:remixes',
        'word:feat',
        'word:ft',
        'word:альбом',
        'word:музыка',
      ],
    ],
    none: [
      ...PICTURE,
      ...PROGRAM,
      ...READING,
      '~kind:book',
      '~kind:game',
      '~kind:app',
      'season',
      'episode',
      'word:pdf',
      'word:mobi',
      'ending:book',
      'word:digital',
    ],
    matches: ['VA - Some Hits (2015)', 'Some Artist feat. Other Artist - Some Song'],
    rejects: ['Some Story'],
  },
]);

/** Looks that more music has than other releases. */
export const AUDIO_GUESSES = rulesOf([
  {
    id: 'audio/artist-and-title',
    medium: 'audio',
    all: ['shape:dashed'],
    none: [
      ...PICTURE,
      ...PROGRAM,
      ...READING,
      '~kind:book',
      '~kind:game',
      '~kind:app',
      'season',
      'episode',
      'date',
      '~chapter',
      '~volume',
      '~issue',
      'ending:video',
      'ending:subtitle',
    ],
    matches: ['Some Artist - Some Album (1999)', 'Some Artist - Some Song'],
    rejects: ['Some Story'],
  },
]);
