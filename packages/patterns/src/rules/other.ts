import { MATERIAL, SUBTITLES } from './material.js';
import { rulesOf } from './name-rule.js';
import { wordSigns } from './sign.js';
import { PICTURE, READING } from './sign-groups.js';

/** What is of none of the four media: fonts, subtitles, pictures, data. */
export const OTHER_PROOFS = rulesOf([
  {
    id: 'other/subtitles',
    medium: 'other',
    all: [['word:subpack', 'word:sub pack', 'word:subtitle pack', 'word:subtitles only', 'word:subfix', 'word:vobsub']],
    matches: ['Some.Film.2012.SUBPACK.1080p.BluRay.x264-GROUP'],
    rejects: ['Some.Film.2012.1080p.BluRay.x264-GROUP'],
  },
  {
    id: 'other/subtitles-first',
    medium: 'other',
    all: [wordSigns(SUBTITLES), 'shape:subtitles-first'],
    none: ['resolution', 'videoSource', 'videoCodec', 'audioCodec', ...READING, '~softwareVersion'],
    matches: ['Subtitles Some Show S01-S04', 'Napisy Some Show sezon 2', 'Субтитры Some Film 2014'],
    rejects: ['Some Show S01-S04', 'Subtitles Some Show S01 720p'],
  },
  {
    id: 'other/fonts',
    medium: 'other',
    all: [
      [
        'word:commercial font',
        'word:commercial fonts',
        'word:font family',
        'word:fonts pack',
        'word:opentype',
        'word:truetype',
        'word:шрифты',
      ],
    ],
    none: [...PICTURE, ...READING, '~softwareVersion', '~kind:course'],
    matches: ['Some.Foundry.Sans.Bold.Commercial.Font-GROUP'],
    rejects: ['Font Story'],
  },
  {
    id: 'other/known-group',
    medium: 'other',
    all: ['group:other'],
    none: [...PICTURE, ...READING, '~softwareVersion', '~kind:course'],
    matches: ['Some.Foundry.Sans-FONT'],
    rejects: ['Some.Foundry.Sans-NOBODYKNOWS'],
  },
]);

/** What raw material shows, and at times others. */
export const OTHER_HINTS = rulesOf([
  {
    id: 'other/material-words',
    medium: 'other',
    all: [wordSigns(MATERIAL)],
    // The scene has its own words for these: its presets are sounds, its fonts come from known groups.
    none: [
      'shape:scene',
      'videoCodec',
      'videoSource',
      ...READING,
      'audioCodec',
      'word:wav',
      '~softwareVersion',
      '~kind:course',
      'platform',
      'architecture',
      'season',
      'episode',
      'shape:title-by-person',
    ],
    matches: ['Some Lighthouse 3D Model (OBJ, FBX)', 'Some Data Dataset v2', '200 Some Wallpapers 4K'],
    rejects: ['Some Synth Presets WAV', 'Learn Dataset Design Udemy', 'Some Story'],
  },
  {
    id: 'other/icons',
    medium: 'other',
    all: ['shape:icon-size'],
    none: [
      'videoCodec',
      'videoSource',
      'audioCodec',
      'year',
      'date',
      'language',
      ...READING,
      '~softwareVersion',
      'platform',
    ],
    matches: ['Norden-Dark-16x16', 'Lantern 48x48 actions'],
    rejects: ['Some Show 16x12', '[Java] Some Game (128x128)'],
  },
  {
    id: 'other/made-up',
    medium: 'other',
    isLook: true,
    all: ['shape:made-up'],
    matches: ['550e8400-e29b-41d4-a716-446655440000'],
    rejects: ['SomeStory'],
  },
  {
    id: 'other/raw-material',
    medium: 'other',
    all: ['~kind:other'],
    none: [
      ...PICTURE,
      ...READING,
      'audioCodec',
      '~softwareVersion',
      '~kind:course',
      '~kind:game',
      'platform',
      'season',
      'year',
    ],
    matches: ['Some Vectors Pack'],
    rejects: ['Some Story'],
  },
]);
