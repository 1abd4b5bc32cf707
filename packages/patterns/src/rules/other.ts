import type { NameRule } from './name-rule.js';

/** What none of the four media is. */
export const OTHER_RULES: readonly NameRule[] = [
  {
    id: 'other/raw-material',
    medium: 'other',
    all: ['kind:other'],
    none: ['videoCodec', 'resolution', 'videoSource', 'audioCodec', 'softwareVersion', 'kind:book!'],
    matches: ['Some Foundry Fonts Pack'],
    rejects: ['Some Story'],
  },
];
