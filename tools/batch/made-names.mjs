// Names for measuring, made up: no name twice, and of every medium.
const TITLES = ['Silver Harbor', 'The Long Valley', 'Night Train', 'Paper Moons', 'Glass River', 'Northern Lights'];
const AUTHORS = ['Anna Berg', 'The Lanterns', 'Ivo Marsh', 'Quiet Engines', 'Lena Frost'];
const ENDINGS = ['.flac', '.mkv', '.mp3', '.epub'];
const SHAPES = [
  (title, at) => `${dots(title)}.${1950 + (at % 75)}.1080p.BluRay.x264-GRP${at}`,
  (title, at) => `${dots(title)}.S${two(1 + (at % 9))}E${two(1 + (at % 24))}.720p.WEB.h264-GRP${at}`,
  (title, at, author) => `${author} - ${title} ${at} (${1960 + (at % 60)}) [FLAC]`,
  (title, at, author) => `${author} - ${title} ${at}.epub`,
  (title, at) => `${title} v${1 + (at % 9)}.${at} (x64) Setup`,
  (title, at) => `[Group] ${title} ${at} - ${two(1 + (at % 24))} [1080p][HEVC]`,
  (title, at, author) => `${author} ${title} ${at}`,
];

/** @param {number} count how many; `Infinity` without end */
export function* madeNames(count) {
  for (let at = 0; at < count; at++) {
    const title = TITLES[(at >> 3) % TITLES.length];
    yield SHAPES[at % SHAPES.length](title, at, AUTHORS[(at >> 5) % AUTHORS.length]);
  }
}

/** Ten files of a release, as a crawler knows them. */
export function madeFiles(name) {
  return Array.from({ length: 10 }, (_, at) => ({
    path: at === 0 ? `${name}.nfo` : `${two(at)} ${TITLES[at % TITLES.length]}${ENDINGS[name.length % ENDINGS.length]}`,
    size: at === 0 ? 4_000 : 30_000_000 + name.length * at,
  }));
}

/** Names as lines. */
export function* linesOf(names) {
  for (const name of names) yield `${name}\n`;
}

function dots(title) {
  return title.replaceAll(' ', '.');
}

function two(number) {
  return String(number).padStart(2, '0');
}
