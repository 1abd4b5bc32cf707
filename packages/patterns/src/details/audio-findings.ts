import { isTelling, type ReleaseName } from '@mimmo/release-name';
import { baseOf, stemOf } from '../files/path.js';
import type { RoledFile } from '../files/roles/roled-file.js';
import type { Album } from '../files/works/albums.js';
import type { ContentReading } from '../reading/content-reading.js';
import { trackNumbers } from './track-numbers.js';
import { type FileFacts, type Findings, MOST_READ, present, type Work } from './work.js';

/** What recordings are: albums with all their discs, audiobooks, and the tracks of each. */
export function audioFindings(reading: ContentReading, release: ReleaseName): Findings {
  const albums = reading.albums();
  const facts = new Map<RoledFile, FileFacts>();
  let budget = MOST_READ;
  for (const { recordings } of albums) {
    const names = recordings.map(({ file }) => stemOf(baseOf(file.path)));
    const numbers = trackNumbers(names);
    for (const [index, { file, disc }] of recordings.entries()) {
      const number = numbers[index];
      const title = budget-- > 0 ? reading.parse(names[index] ?? '', { medium: 'audio' }).title : undefined;
      facts.set(file, present<FileFacts>({ disc: disc ?? number?.disc, track: number?.track, title }));
    }
  }
  return { works: albums.slice(0, MOST_READ).map((album) => workOf(album, release, reading)), facts };
}

function workOf({ name, folder, recordings }: Album, release: ReleaseName, { parse }: ContentReading): Work {
  const files = recordings.map(({ file }) => file);
  if (name === '') {
    const artist = release.artist ?? release.author;
    return {
      ...present<Omit<Work, 'files'>>({ title: release.title ?? release.name, year: release.year, artist }),
      files,
    };
  }
  const own = parse(name, { medium: 'audio' });
  const above = folder === '' ? undefined : parse(baseOf(folder), { medium: 'audio' });
  const artist = own.artist ?? own.author ?? makerAbove(above) ?? release.artist ?? release.author;
  return { ...present<Omit<Work, 'files'>>({ title: own.title ?? name, year: own.year, artist }), files };
}

/** A folder of albums is called like their artist. */
function makerAbove(above: ReleaseName | undefined): string | undefined {
  if (!above || !isTelling(above)) return undefined;
  return (
    above.artist ?? above.author ?? (above.kind === undefined && above.year === undefined ? above.title : undefined)
  );
}
