import { baseOf, folderOf, stemOf } from '../files/path.js';
import type { RoledFile } from '../files/roles/roled-file.js';
import type { ContentReading } from '../reading/content-reading.js';
import { type FileFacts, type Findings, MOST_READ, present, type Work } from './work.js';

/** What books are: each with all its formats, or a volume of a comic with all its pages. */
export function bookFindings({ contents, parse }: ContentReading): Findings {
  const mains = contents().files.filter(({ role, kind }) => role === 'main' && (kind === 'book' || kind === 'image'));
  const books = mains.filter(({ kind, ending }) => kind === 'book' && ending !== 'opf');
  const groups = new Map<string, { readonly name: string; readonly files: RoledFile[] }>();
  for (const file of books.length > 0 ? books : mains) {
    const place = books.length > 0 ? stemOf(file.path) : folderOf(file.path);
    const group = groups.get(place);
    if (group) group.files.push(file);
    else groups.set(place, { name: baseOf(place), files: [file] });
  }
  const facts = new Map<RoledFile, FileFacts>();
  const works = [...groups.values()].slice(0, MOST_READ).map(({ name, files }): Work => {
    const { title = name, year, author: artist, volume, issue } = parse(name, { medium: 'book' });
    if (books.length > 0) for (const file of files) facts.set(file, { title });
    return { ...present<Omit<Work, 'files'>>({ title, year, artist, volume, issue }), files };
  });
  return { works, facts };
}
