import type { FileKind, Medium } from '@mimmo/core';
import type { RoledFile } from './file-role.js';

/** What a file adds to a release: its medium, `hidden` for what archives and images hold, `company` for what comes along. */
export type Substance = Medium | 'hidden' | 'company';

/** What an unambiguous file adds. */
const SUBSTANCE_OF_KIND: Readonly<Record<FileKind, Substance>> = {
  audio: 'audio',
  video: 'video',
  software: 'software',
  book: 'book',
  font: 'other',
  image: 'other',
  data: 'other',
  code: 'software',
  archive: 'hidden',
  'disc-image': 'hidden',
  subtitle: 'company',
  playlist: 'company',
  text: 'company',
  checksum: 'company',
};

/** Programs that come along with films and music: players, codecs, what should not have been there. */
const SMALL_PROGRAM = 20_000_000;
/** A file of video is larger than one of source code ever is. */
const SMALLEST_VIDEO = 1_000_000;

/** What stands beside a file. */
interface Company {
  readonly hasMedia: boolean;
  readonly hasBooks: boolean;
  readonly hasSetup: boolean;
  readonly hasCode: boolean;
  readonly hasVideoSample: boolean;
}

/** Judges files with their company: a `.pdf` beside a setup is its manual, an archive beside it a part of the program. */
export function substanceOf(files: readonly RoledFile[]): (file: RoledFile) => Substance {
  const company = companyOf(files);
  return (file) => (file.isAmbiguous ? ambiguous(file, company) : plain(file, company));
}

function companyOf(files: readonly RoledFile[]): Company {
  const has = (is: (file: RoledFile) => boolean): boolean => files.some(is);
  const isPlain = (kind: FileKind) => (file: RoledFile) =>
    file.kind === kind && !file.isAmbiguous && file.role === 'main';
  return {
    hasMedia: has(isPlain('audio')) || has(isPlain('video')),
    hasBooks: has(isPlain('book')),
    hasSetup: has(isPlain('software')),
    hasCode: has(isPlain('code')),
    hasVideoSample: has(({ role, kind }) => role === 'sample' && kind === 'video'),
  };
}

function plain({ kind, size, ending }: RoledFile, company: Company): Substance {
  switch (kind) {
    case undefined:
      return 'hidden';
    case 'software':
      return company.hasMedia && size < SMALL_PROGRAM && !isPlayable(ending) ? 'company' : 'software';
    case 'image':
    case 'data':
    case 'code':
    case 'font':
      if (company.hasMedia || company.hasBooks) return 'company';
      return company.hasSetup ? 'software' : SUBSTANCE_OF_KIND[kind];
    case 'archive':
    case 'disc-image':
      return hidden(company);
    default:
      return SUBSTANCE_OF_KIND[kind];
  }
}

/** Programs that are whole by themselves: no film brings one along. */
function isPlayable(ending: string): boolean {
  return ending === 'apk' || ending === 'nsp' || ending === 'xci' || ending === 'dmg';
}

function ambiguous({ ending, size, path }: RoledFile, company: Company): Substance {
  switch (ending) {
    case 'ts':
      return size >= SMALLEST_VIDEO || (size === 0 && !company.hasCode) ? 'video' : 'software';
    case 'pdf':
      return company.hasMedia || company.hasSetup || company.hasCode ? 'company' : 'book';
    case 'txt':
    case 'sub':
      return 'company';
    case 'dat':
      return /(?:^|\/)mpegav\//iu.test(path) ? 'video' : hidden(company);
    default:
      return hidden(company);
  }
}

/** What lies in archives and images: a program where a setup stands beside them, a film where its sample does. */
function hidden({ hasSetup, hasMedia, hasVideoSample }: Company): Substance {
  if (hasVideoSample && !hasMedia) return 'video';
  return hasSetup && !hasMedia ? 'software' : 'hidden';
}
