import { baseOf, stemOf } from '../files/path.js';
import type { RoledFile } from '../files/roles/roled-file.js';
import { discNameOf } from '../files/works/disc-name.js';
import type { ContentReading } from '../reading/content-reading.js';
import { type FileFacts, type Findings, MOST_READ, present, type Work } from './work.js';

/** Files that programs are made of: many of them are one program. */
const PARTS: ReadonlySet<string> = new Set(
  'exe dll sys com so dylib bat cmd msi cab ocx vst vst3 pak pck pkg run app dat bin uasset ucas'.split(' '),
);
const NOTHING: Findings = { works: [], facts: new Map() };

/** What the files of a set of games are, each by itself with all its discs; of a program, which is one work, nothing. */
export function gameFindings({ contents, parse }: ContentReading): Findings {
  const { files, structure } = contents();
  if (structure !== undefined) return NOTHING;
  const mains = files.filter(({ role }) => role === 'main');
  const isSet = mains.every(
    ({ kind, ending }) => (kind === 'software' || kind === 'archive' || kind === 'disc-image') && !PARTS.has(ending),
  );
  if (!isSet) return NOTHING;
  const facts = new Map<RoledFile, FileFacts>();
  const games = new Map<string, { readonly work: Work; readonly files: RoledFile[] }>();
  for (const file of mains.slice(0, MOST_READ)) {
    const name = stemOf(baseOf(file.path));
    const { title = name, year, disc } = parse(name, { medium: 'software' });
    const number = disc === undefined ? undefined : Number(disc);
    facts.set(file, present<FileFacts>({ title, disc: Number.isInteger(number) ? number : undefined }));
    const key = `${disc === undefined ? name : (discNameOf(name)?.album ?? title)}`.toLowerCase();
    const known = games.get(key);
    if (known) known.files.push(file);
    else {
      const own = [file];
      games.set(key, { work: { ...present<Omit<Work, 'files'>>({ title, year }), files: own }, files: own });
    }
  }
  return { works: [...games.values()].map(({ work }) => work), facts };
}
