import type { NameRule } from './name-rule.js';

/** What music and spoken word show. */
export const AUDIO_RULES: readonly NameRule[] = [
  {
    id: 'audio/spoken-book',
    medium: 'audio',
    all: ['kind:audiobook!'],
    none: ['videoCodec', 'resolution'],
    matches: ['Some Author - Some Book [Audiobook]'],
    rejects: ['Some Book of Audio Stories'],
  },
  {
    id: 'audio/scene-music',
    medium: 'audio',
    all: ['shape:year-group'],
    none: ['videoCodec', 'resolution', 'season', 'kind:game!', 'kind:app!', 'kind:book', 'kind:magazine', 'kind:comic'],
    matches: ['Some_Artist-Some_Title-WEB-2019-GRP'],
    rejects: ['Some.Film.2012.1080p.BluRay.x264-GROUP'],
  },
  {
    id: 'audio/music-codec',
    medium: 'audio',
    all: [
      [
        'audioCodec/flac',
        'audioCodec/alac',
        'audioCodec/mp3',
        'audioCodec/dsd',
        'audioCodec/wavpack',
        'audioCodec/m4a',
      ],
    ],
    none: ['videoCodec', 'resolution', 'season', 'videoSource', 'kind:app', 'kind:game'],
    matches: ['Some Artist - Some Album (1973) [FLAC]'],
    rejects: ['Some.Concert.1080p.BluRay.FLAC'],
  },
  {
    id: 'audio/bitrate',
    medium: 'audio',
    all: ['bitrate'],
    none: ['videoCodec', 'resolution', 'season', 'videoSource', 'kind:app', 'kind:game', 'softwareVersion'],
    matches: ['Some Artist - Some Album (1973) 320kbps'],
    rejects: ['Some.Concert.1080p.BluRay.FLAC'],
  },
  {
    id: 'audio/discography',
    medium: 'audio',
    all: ['form/discography'],
    none: ['videoCodec', 'resolution', 'videoSource'],
    matches: ['Some Artist - Discography (1990-2010)'],
    rejects: ['Disco Story'],
  },
  {
    id: 'audio/album-words',
    medium: 'audio',
    all: [['kind:album', 'kind:track', 'kind:collection']],
    none: ['videoCodec', 'resolution', 'videoSource', 'kind:app', 'kind:game', 'platform', 'kind:book'],
    matches: ['Some Film OST (2015)'],
    rejects: ['The Lost Story'],
  },
];
