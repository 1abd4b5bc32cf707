import type { ContentInfo, FileEntry, FileRole, Medium } from '@mimmo/core';
import { tokenize } from '@mimmo/release-name/steps';
import { once } from '../reading/once.js';
import { baseOf, depthOf, folderOf } from './path.js';
import { hasCameraName } from './roles/camera-name.js';
import { isPlainCode, kindOf } from './roles/file-kind.js';
import { createPathRoles, type PathRoles } from './roles/path-role.js';
import { CLIP_FOLDERS, GUIDE_WORDS, ROLE_OF_KIND } from './roles/role-table.js';
import type { RoledFile } from './roles/roled-file.js';
import { type Company, companyOf, hasBookAboveCode } from './structure/company.js';
import { structureOf } from './structure/structure.js';
import { MANIFESTS, STRUCTURES, type StructureId } from './structure/structure-table.js';
import { createContinued, isArchivePart } from './works/archive-name.js';

/** The files of a release, each with its role, and what they make up together. */
export interface Contents {
  /** In the order of the input. */
  readonly files: readonly RoledFile[];
  /** How they lie, where that says more than their endings. */
  readonly structure?: StructureId;
}

/** Gives each file of a release its role: by its path, its kind and what stands beside it. Linear in the number of files. */
export function contentsOf({ name, files, container }: Pick<ContentInfo, 'name' | 'files' | 'container'>): Contents {
  const hasCode = once(() => files.some(isCodeOrManifest));
  const byPath = createPathRoles();
  const own = withFirstParts(files.map((file) => roledByPath(file, byPath, hasCode)));
  const company = companyOf(own);
  const structure = structureOf({ name, files: own, company, container });
  const settle = settler(
    company,
    structure,
    once(() => hasBookAboveCode(own)),
  );
  return { files: own.map(settle), ...(structure && { structure }) };
}

/** The medium of a structure. */
export function mediumOfStructure(structure: StructureId): Medium | undefined {
  return STRUCTURES.find(({ id }) => id === structure)?.medium;
}

function isCodeOrManifest(file: FileEntry): boolean {
  return isPlainCode(file) || MANIFESTS.has(baseOf(file.path).toLowerCase());
}

function roledByPath({ path, size }: FileEntry, byPath: PathRoles, hasCode: () => boolean): RoledFile {
  const { kind, ending, isAmbiguous } = kindOf({ path, size }, hasCode);
  const byKind = (kind && ROLE_OF_KIND[kind]) ?? (kind === 'archive' && isArchivePart(path) ? 'archive-part' : 'main');
  const role = byPath(path, kind) ?? byKind;
  // What a camera named is a photograph, wherever it lies; in company of films and music it becomes artwork.
  const isPhotograph = role === 'artwork' && hasCameraName(path);
  return { path, size, kind, ending, isAmbiguous, role: isPhotograph ? 'main' : role };
}

/** The files, with those as parts that are called like whole archives and that others go on. */
function withFirstParts(files: readonly RoledFile[]): readonly RoledFile[] {
  const parts = files.filter(({ role }) => role === 'archive-part');
  if (parts.length === 0) return files;
  const isFirst = createContinued(parts.map(({ path }) => path));
  return files.map((file) =>
    (file.role === 'main' || file.role === 'installer') && isFirst(file.path)
      ? { ...file, role: 'archive-part', kind: 'archive', isAmbiguous: true }
      : file,
  );
}

/** Programs that ride along with films and music: players, codecs, what should not have been there. */
const LARGEST_RIDER = 20_000_000;
/** Programs that are whole by themselves: no film brings one along. */
const WHOLE_PROGRAMS: ReadonlySet<string> = new Set(['apk', 'nsp', 'xci', 'dmg']);

/** Structures in which files of unknown extensions are what the release is about. */
const OF_DUMPS: ReadonlySet<StructureId> = new Set([
  'structure/rom-chips',
  'structure/dump-by-maker',
  'structure/dump-by-market',
]);

/** What the words of these roles mean among films and music, they do not mean among source code. */
const OF_FILMS: ReadonlySet<FileRole> = new Set(['sample', 'proof', 'extra', 'artwork', 'booklet', 'crack']);

/** Says which role files have in the company that they are in. */
function settler(
  company: Company,
  structure: StructureId | undefined,
  hasBook: () => boolean,
): (file: RoledFile) => RoledFile {
  const media = company.of('audio').count + company.of('video').count;
  const isOfCode = structure === 'structure/source-tree' || structure === 'structure/system-tree';
  const hasPrograms = structure === 'structure/program' || isOfCode;
  const isGuide = ({ path, ending }: RoledFile): boolean => {
    if (ending !== 'pdf') return false;
    if (media > 0 || hasPrograms || company.of('font').count > 1) return true;
    if (company.of('code').count > 0) return !hasBook();
    return company.of('data').count + company.of('image').count >= FEWEST_GUIDED && isCalledGuide(path);
  };
  const roleOf = (file: RoledFile): FileRole => {
    const { kind, role, ending, size, path } = file;
    if (isOfCode && OF_FILMS.has(role)) return 'data';
    if (role !== 'main' && role !== 'installer') return role;
    switch (kind) {
      case 'image':
        if (hasPrograms) return 'data';
        return structure === undefined &&
          (media > 0 || company.of('book').count > 0) &&
          !outweighs(company, 'image', hasCameraName(path))
          ? 'artwork'
          : role;
      case 'book':
        if (isOfCode) return 'data';
        return isGuide(file) ? 'booklet' : role;
      case 'software':
        return !hasPrograms && media > 0 && size < LARGEST_RIDER && !WHOLE_PROGRAMS.has(ending) ? 'junk' : role;
      case 'audio':
        return hasPrograms ? 'data' : role;
      case 'video':
        if (hasPrograms) return 'data';
        return isClipOfAlbum(path, company) ? 'extra' : role;
      case 'font':
        return hasPrograms || media > 0 ? 'data' : role;
      case 'document':
        return hasPrograms || (media > 0 && !outweighs(company, 'document')) ? 'note' : role;
      case undefined:
        return structure !== undefined && OF_DUMPS.has(structure) ? role : 'data';
      default:
        return role;
    }
  };
  return (file) => {
    const role = roleOf(file);
    return role === file.role ? file : { ...file, role };
  };
}

/** So many files of data or pictures have a guide to them. */
const FEWEST_GUIDED = 3;
/** Whether a document is called as one that tells how to use something. */
function isCalledGuide(path: string): boolean {
  return tokenize(baseOf(path)).tokens.some(({ lower }) => GUIDE_WORDS.has(lower));
}

/** So many recordings are an album. */
const FEWEST_RECORDINGS = 3;

/** Whether a film lies below an album, in a folder of clips. */
function isClipOfAlbum(path: string, company: Company): boolean {
  const { count, depth } = company.of('audio');
  if (count < FEWEST_RECORDINGS || count <= company.of('video').count || depth >= depthOf(path)) return false;
  return CLIP_FOLDERS.has(baseOf(folderOf(path)).toLowerCase());
}

/** So many pictures or documents beside one clip are what a release is about, and do not come along with it. */
const FEWEST_OUTWEIGHING = 10;

/** Whether pictures or documents weigh more than all films beside them; beside music they come along, unless a camera named them. */
function outweighs(company: Company, kind: 'image' | 'document', isOfCamera = false): boolean {
  const [own, audio, videos] = [company.of(kind), company.of('audio'), company.of('video')];
  if (audio.count > 0 && !isOfCamera) return false;
  return own.count >= FEWEST_OUTWEIGHING && own.weight > videos.weight + audio.weight;
}
