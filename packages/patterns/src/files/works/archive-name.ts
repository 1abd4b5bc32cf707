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

/** Which part of a split archive a file is, from 1 on: `.part02.rar` and `.r00` are the second. */
export function archivePartOf(path: string): number | undefined {
  const [, volume, numbered, letter, continued] =
    /(?:\.part(\d{1,4})\.(?:rar|exe)|\.(\d{3})|\.([rstz])(\d{2}))$/iu.exec(path) ?? [];
  if (volume !== undefined) return Number(volume);
  if (numbered !== undefined) return Number(numbered);
  if (continued === undefined || letter === undefined) return undefined;
  return letter.toLowerCase() === 'z' ? Number(continued) : Number(continued) + 2;
}
