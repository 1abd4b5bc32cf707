import type { NameRule } from './name-rule.js';

/** What only moving pictures show. */
export const VIDEO_RULES: readonly NameRule[] = [
  {
    id: 'video/coded-picture',
    medium: 'video',
    all: ['videoCodec'],
    matches: ['Some.Film.2012.1080p.BluRay.x264-GROUP'],
    rejects: ['Some Artist - Some Album (2012) [FLAC]'],
  },
  {
    id: 'video/resolution-and-source',
    medium: 'video',
    all: ['resolution', 'videoSource'],
    matches: ['Some Film 2012 1080p BluRay'],
    rejects: ['Some Game 1080p Texture Pack'],
  },
  {
    id: 'video/season-and-episode',
    medium: 'video',
    all: ['season', 'episode'],
    matches: ['Some Show S01E02'],
    rejects: ['Some Game Episode 2'],
  },
  {
    id: 'video/resolution',
    medium: 'video',
    all: ['resolution'],
    none: ['platform', 'softwareVersion', 'kind:game', 'kind:app'],
    matches: ['[Group] Some Show - 05 [1080p]'],
    rejects: ['Some Screen Recorder v2.1 1080p'],
  },
  {
    id: 'video/source-of-rip',
    medium: 'video',
    all: [
      [
        'videoSource/bluray',
        'videoSource/bdrip',
        'videoSource/webdl',
        'videoSource/webrip',
        'videoSource/hdtv',
        'videoSource/pdtv',
        'videoSource/dsr',
        'videoSource/dvdrip',
        'videoSource/hdrip',
        'videoSource/remux',
      ],
    ],
    none: ['platform', 'kind:game', 'audioCodec/flac', 'kind:album'],
    matches: ['Some Film 2012 DVDRip'],
    rejects: ['Some Artist - Some Album (2012) [FLAC]'],
  },
  {
    id: 'video/season',
    medium: 'video',
    all: ['season'],
    none: ['platform', 'softwareVersion', 'kind:game', 'kind:app', 'kind:book', 'kind:comic'],
    matches: ['Some Show S01 Complete'],
    rejects: ['Some Game Season 3 Update v1.2'],
  },
];
