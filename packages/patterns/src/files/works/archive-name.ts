/** How parts of a split archive are told apart: `.part01.rar`, `.r00`, `.7z.001`, `.z01`. */
const PART = /(?:\.part\d{1,4}\.(?:rar|exe)|(?:\.(?:7z|zip|rar|tar(?:\.\w{2,4})?))?\.\d{2,3}|\.[rstz]\d{2,3})$/iu;
/** Endings of whole archives. */
const WHOLE = /\.(?:tar\.\w{2,4}|rar|zip|7z|tar|tgz|tbz2?|txz|gz|bz2|xz|zst|lzh|arj|ace)$/iu;

/** Whether a file is a part of a split archive by its name. The first part may be called like a whole one. */
export function isArchivePart(path: string): boolean {
  return PART.test(path.slice(-32));
}

/** The path of an archive without what tells its parts apart, and without its ending: the same for all its parts. */
export function archiveStem(path: string): string {
  return path.replace(PART, '').replace(WHOLE, '');
}

/** Which part of a split archive a file is, from 1 on: `.part02.rar` and `.r00` are the second, `.s00` the 102nd. */
export function archivePartOf(path: string): number | undefined {
  const [, volume, numbered, letter, continued] =
    /(?:\.part(\d{1,4})\.(?:rar|exe)|\.(\d{3})|\.([rstz])(\d{2,3}))$/iu.exec(path) ?? [];
  if (volume !== undefined) return Number(volume);
  if (numbered !== undefined) return Number(numbered);
  if (continued === undefined || letter === undefined) return FIRST_OF_LETTERS.test(path) ? 1 : undefined;
  if (letter.toLowerCase() === 'z') return Number(continued);
  return HUNDREDS.indexOf(letter.toLowerCase()) * 100 + Number(continued) + 2;
}

/** Letters of parts of RAR, a hundred parts each. */
const HUNDREDS = 'rst';
/** How the first part is called that parts with letters go on. */
const FIRST_OF_LETTERS = /\.(?:rar|exe)$/iu;
/** Parts that go on an archive which is called like a whole one: `.r00` one of RAR, `.z01` one of zip, whose last part is that. */
const CONTINUED = /\.([rz])\d{2,3}$/iu;
const CALLED_WHOLE = /\.(rar|zip|exe)$/iu;

/**
 * What tells whether a file is called like a whole archive, and others beside it go it on: `Album.rar` beside `Album.r00`, or
 * `Album.exe`, which unpacks itself.
 *
 * @param parts the paths of the files that are parts by their own names
 */
export function createContinued(parts: readonly string[]): (path: string) => boolean {
  const continued = new Set<string>();
  for (const path of parts) {
    const letter = CONTINUED.exec(path)?.[1]?.toLowerCase();
    if (letter === undefined) continue;
    const stem = archiveStem(path).toLowerCase();
    for (const ending of letter === 'r' ? ['rar', 'exe'] : ['zip', 'exe']) continued.add(`${stem}.${ending}`);
  }
  return (path) => continued.size > 0 && CALLED_WHOLE.test(path) && continued.has(path.toLowerCase());
}
