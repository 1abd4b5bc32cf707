import type { NameRule } from './name-rule.js';

/** What programs, games and systems show. */
export const SOFTWARE_RULES: readonly NameRule[] = [
  {
    id: 'software/console',
    medium: 'software',
    all: ['kind:game!', 'platform'],
    none: ['videoCodec', 'season'],
    matches: ['Some.Game.Story.NSW-GRP'],
    rejects: ['Some Story'],
  },
  {
    id: 'software/game-words',
    medium: 'software',
    all: ['kind:game!'],
    none: ['videoCodec', 'resolution', 'videoSource'],
    matches: ['Some Game [FitGirl Repack]'],
    rejects: ['Some Story'],
  },
  {
    id: 'software/program-words',
    medium: 'software',
    all: ['kind:app!'],
    none: ['videoCodec', 'resolution', 'videoSource', 'kind:course', 'audioCodec'],
    matches: ['Some Editor 2019 Incl Keygen'],
    rejects: ['Some Story'],
  },
  {
    id: 'software/version-and-system',
    medium: 'software',
    all: ['softwareVersion', ['platform', 'architecture', 'kind:app', 'kind:game']],
    none: ['videoCodec', 'resolution', 'videoSource'],
    matches: ['Some Editor v2.1.5 macOS'],
    rejects: ['Some Show S01E02 v2'],
  },
  {
    id: 'software/version',
    medium: 'software',
    all: ['softwareVersion'],
    none: ['videoCodec', 'resolution', 'videoSource', 'audioCodec', 'kind:book', 'episode', 'season'],
    matches: ['Some Editor v2.1.5'],
    rejects: ['[Group] Some Show - 05v2'],
  },
  {
    id: 'software/system-and-word',
    medium: 'software',
    all: [['kind:app', 'kind:game']],
    none: ['videoCodec', 'resolution', 'videoSource', 'audioCodec', 'kind:book', 'kind:course', 'episode', 'season'],
    matches: ['Some Editor 2019 Multilingual Windows'],
    rejects: ['Some Story'],
  },
];
