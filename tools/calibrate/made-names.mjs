// Names made of works whose title, maker and year are known: peer-to-peer names with such labels are rare.
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { shareOf } from './read-names.mjs';

const dotted = (text) => text.replaceAll(/[\s:,!?']+/gu, '.');

/** Per catalogue: its columns, and the ways in which people write its works. */
const CATALOGUES = [
  {
    file: 'movies',
    medium: 'video',
    read: ([title, year]) => ({ title, year }),
    shapes: [
      ({ title, year }) => `${title} (${year}) [1080p] [BluRay]`,
      ({ title, year }) => `${title} ${year} 720p BluRay x264 AAC`,
      ({ title, year }) => `${dotted(title)}.${year}.1080p.WEB-DL.DD5.1.H264-GRP`,
      ({ title, year }) => `${title} (${year})`,
      ({ title, year }) => `[ www.Example.com ] ${title} ${year} HDRip XviD`,
      ({ title, year }) => `${title} [${year}, Drama, BDRip 1080p] Dub`,
    ],
  },
  {
    file: 'shows',
    medium: 'video',
    read: ([title]) => ({ title }),
    shapes: [
      ({ title }) => `${title} S01E05 720p HDTV x264`,
      ({ title }) => `${title} - S02E03 - Pilot`,
      ({ title }) => `${title} Season 1 Complete 1080p WEB-DL`,
      ({ title }) => `[Grp] ${title} - 05 [1080p]`,
      ({ title }) => `${dotted(title)}.S03.COMPLETE.1080p.WEBRip.x265-GRP`,
      ({ title }) => `${title} 1x05`,
    ],
  },
  {
    file: 'albums',
    medium: 'audio',
    read: ([artist, title, year]) => ({ artist, title, year }),
    shapes: [
      ({ artist, title, year }) => `${artist} - ${title} (${year}) [FLAC]`,
      ({ artist, title, year }) => `${artist} - ${year} - ${title} [MP3 320]`,
      ({ artist, title }) => `${artist} - ${title}`,
      ({ artist, title, year }) => `(${year}) ${artist} - ${title}`,
      ({ artist, title, year }) => `${artist} - ${title} [${year}] 320kbps`,
    ],
  },
  {
    file: 'tracks',
    medium: 'audio',
    read: ([artist, title]) => ({ artist, title }),
    shapes: [
      ({ artist, title }) => `${artist} - ${title}.mp3`,
      ({ artist, title }) => `01 - ${artist} - ${title}.flac`,
    ],
  },
];

/** Works that are taken of each catalogue, at most. */
const MOST_WORKS = 12_000;

/** Made names with what is right: `{ style: 'made', collection, name, medium, title, artist?, year?, isHeldOut }`. */
export async function* makeNames(folder) {
  for (const { file, medium, read, shapes } of CATALOGUES) {
    let count = 0;
    const input = createReadStream(join(folder, 'catalog', `${file}.tsv.gz`)).pipe(createGunzip());
    for await (const line of createInterface({ input })) {
      const columns = line.split('\t');
      const work = read(columns);
      // Titles from release names lack their punctuation, and those of one word or with marks of their own say little.
      if (columns.at(-1)?.includes('predb') || shareOf(line) > 0.25 || Object.values(work).some((value) => !value))
        continue;
      if (count++ >= MOST_WORKS) break;
      const shape = shapes[Math.floor(shareOf(`${line}\n`) * shapes.length)];
      const name = shape(work);
      const isYearSaid = work.year !== undefined && name.includes(work.year);
      yield {
        style: 'made',
        collection: `made-${file}`,
        name,
        medium,
        title: work.title,
        artist: work.artist,
        year: isYearSaid ? Number(work.year) : undefined,
        isHeldOut: shareOf(name) < 0.1,
      };
    }
  }
}
