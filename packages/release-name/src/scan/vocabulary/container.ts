import { rowsOf } from './row.js';

/** Extensions of video files that stand as words of their own: `1080p.x264.MKV-GRP`. */
export const CONTAINERS = rowsOf([
  {
    id: 'container/mkv',
    property: 'container',
    value: 'mkv',
    words: ['mkv'],
    strength: 'weak',
    matches: ['Some Movie 2013 1080p x264 MKV-GRP'],
    rejects: ['Some Movie 2013 1080p x264-GRP', 'The MKV Player'],
  },
  {
    id: 'container/mp4',
    property: 'container',
    value: 'mp4',
    words: ['mp4'],
    strength: 'weak',
    matches: ['Some Movie 2013 720p MP4-GRP'],
    rejects: ['Some MP3 Player', 'The MP4 Player'],
  },
  {
    id: 'container/avi',
    property: 'container',
    value: 'avi',
    words: ['avi'],
    strength: 'weak',
    matches: ['Some Movie 2003 DVDRip XviD AVI'],
    rejects: ['Xavi Story 2003', 'Avi and the Sea'],
  },
  {
    id: 'container/wmv',
    property: 'container',
    value: 'wmv',
    words: ['wmv', 'm4v', '3gp'],
    strength: 'weak',
    matches: ['Some Movie 2003 [3GP, 320x240]'],
    rejects: ['Some Movie 2003', 'The WMV Player'],
  },
]);
