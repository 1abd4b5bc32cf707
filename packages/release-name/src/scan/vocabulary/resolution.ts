import { rowsOf } from './row.js';

/** Names of picture sizes without a number. */
export const RESOLUTIONS = rowsOf([
  {
    id: 'resolution/ultra-hd',
    property: 'resolution',
    value: '2160p',
    words: ['uhd', 'ultra hd', 'ultrahd', 'bluray uhd', 'uhd bd', '超高清'],
    strength: 'weak',
    traits: ['beforeTechnical', 'yields', 'countsLast'],
    matches: ['Quiet.River.2011.UHD.WEB-DL.x265-GRP'],
    rejects: ['Ultra Hd Story', 'The Uhdreen Tale'],
  },
  {
    id: 'resolution/full-hd',
    property: 'resolution',
    value: '1080p',
    words: ['fhd', 'full hd', 'fullhd'],
    strength: 'weak',
    traits: ['beforeTechnical', 'yields', 'countsLast'],
    matches: ['Quiet River 2011 Full HD WEB-DL'],
    rejects: ['The Full Hd Story'],
  },
]);
