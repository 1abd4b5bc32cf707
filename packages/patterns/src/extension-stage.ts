import {
  aFunction,
  checkOptions,
  extensionInfo,
  extensionOf,
  type FileKind,
  type Medium,
  type StageResult,
  type SyncStage,
} from '@mimmo/core';
import { type Contents, contentsOf, mediumOfStructure } from './files/contents.js';
import type { StructureId } from './files/structure/structure-table.js';
import { tallyOf } from './files/tally.js';
import { type ContentReader, passingReader } from './reading/content-reader.js';
import type { ContentReading } from './reading/content-reading.js';
import { endingPrecision, type FileAnswer } from './rules/ending-precision.js';

/** Media of the files that a name may stand for. */
const MEDIUM_OF_KIND: Readonly<Partial<Record<FileKind, Medium>>> = {
  audio: 'audio',
  video: 'video',
  software: 'software',
  book: 'book',
};
/** From these shares on, files are of one medium, or most of them are. */
const WHOLE = 0.95;
const MOST = 0.6;

/** Options of {@link extensionStage}. */
export interface ExtensionStageOptions {
  /**
   * Reads the contents; one that others use, too, gives each file its role once for all of them.
   *
   * @default one of its own
   */
  readonly reader?: ContentReader;
}

/**
 * The stage that looks at files: how they lie (the parts of an EPUB, pages of a comic, a source tree), and else the medium that
 * most of them are of, by bytes or, where no size is known, by what such files have most often. Each is judged with its company.
 * Without files, the extension of the name. It leaves open what archives hide, and what extensions of several media say.
 *
 * @throws OptionError for an unknown or wrong option
 *
 * @example
 * extensionStage().classify(nameOnly('Some Film.mkv')); // { medium: 'video', … }
 */
export function extensionStage(options: ExtensionStageOptions = {}): SyncStage {
  checkOptions('extensionStage', options, { reader: aFunction });
  const { reader = passingReader() } = options;
  return { name: 'extension', classify: (content) => classify(reader(content)) };
}

function classify(reading: ContentReading): StageResult | undefined {
  const { name, files, container } = reading.content;
  const wrapped = container === undefined ? undefined : extensionInfo(container);
  const medium = wrapped?.packaged ? MEDIUM_OF_KIND[wrapped.kind] : undefined;
  if (medium && container !== undefined) return answer({ medium, rule: 'ending/name', ending: container });
  if (files.length === 0) return ofName(name);
  // What setups are packed into is software, where nothing that they hold says more.
  return ofFiles(reading) ?? (wrapped?.kind === 'software' && container ? ofContainer(container) : undefined);
}

function ofContainer(ending: string): StageResult {
  return answer({ medium: 'software', rule: 'ending/name', ending });
}

/** A name that ends as a file does is told as that file would be; one whose ending is a word may end in that word. */
function ofName(name: string): StageResult | undefined {
  const ending = extensionOf(name);
  const info = extensionInfo(ending);
  if (!info || info.word) return undefined;
  if (info.kind === 'subtitle') return ofSubtitle(ending);
  const { files, structure } = contentsOf({ name, files: [{ path: name, size: 0 }] });
  if (structure) return ofStructure(structure);
  const medium = info.ambiguous ? undefined : tallyOf(files)?.medium;
  return medium && answer({ medium, rule: 'ending/name', ending });
}

function ofFiles(reading: ContentReading): StageResult | undefined {
  const { files, structure } = reading.contents();
  if (structure) return ofStructure(structure);
  const tally = tallyOf(files);
  if (!tally && isSubtitle(files)) return ofSubtitle(files[0]?.ending ?? '');
  if (tally && tally.share < MOST) return undefined;
  if (!tally?.medium) return ofHidden(reading);
  const rule = tally.share >= WHOLE ? 'ending/all-files' : 'ending/most-files';
  return answer({ medium: tally.medium, rule, ending: tally.ending });
}

/** Images of discs hide what they hold; several of a release that names a season hold its episodes. */
function ofHidden(reading: ContentReading): StageResult | undefined {
  const images = reading.contents().files.filter(({ kind, role }) => kind === 'disc-image' && role === 'main');
  const [first] = images;
  if (!first || images.length < 2 || reading.release({ medium: 'video' }).seasons === undefined) return undefined;
  return answer({ medium: 'video', rule: 'ending/season-on-discs', ending: first.ending });
}

function ofStructure(structure: StructureId): StageResult | undefined {
  const medium = mediumOfStructure(structure);
  return medium && answer({ medium, rule: structure, ending: '' });
}

function ofSubtitle(ending: string): StageResult {
  return answer({ medium: 'video', rule: 'ending/subtitle', ending });
}

/** Whether a single file of subtitles, or a pair of `.idx` and `.sub`, is all: it is called like its film. */
function isSubtitle(files: Contents['files']): boolean {
  return files.length > 0 && files.every(({ kind }) => kind === 'subtitle');
}

function answer(given: FileAnswer): StageResult {
  const { medium, rule, ending } = given;
  return { medium, confidence: endingPrecision(given), evidence: ending === '' ? rule : `${rule} .${ending}` };
}
