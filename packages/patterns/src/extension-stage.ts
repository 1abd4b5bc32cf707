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
import type { RoledFile } from './files/file-role.js';
import { tallyOf } from './files/tally.js';
import { type ContentReader, passingReader } from './reading/content-reader.js';
import type { ContentReading } from './reading/content-reading.js';
import type { EndingRuleId } from './rules/ending-rules.js';
import { rulePrecision } from './rules/rule-precision.js';

/** Media of the files that a name may stand for. */
const MEDIUM_OF_KIND: Readonly<Partial<Record<FileKind, Medium>>> = {
  audio: 'audio',
  video: 'video',
  software: 'software',
  book: 'book',
};
/** Media that a name without files speaks of: subtitles are named like the film whose words they are. */
const MEDIUM_OF_NAME: Readonly<Partial<Record<FileKind, Medium>>> = { ...MEDIUM_OF_KIND, subtitle: 'video' };
/** Extensions that are words or marks, too, or the words of songs: a name that ends in one proves nothing. */
const WORDS: ReadonlySet<string> = new Set(
  'com it run app apps love so sys bat mod am au aa ra xm pak pack war jar snap air max cab lit opf prc rm evo tp box n64 nes gb nds dsi cia aac ac3 dts eac3 truehd thd mp2 ass lrc'.split(
    ' ',
  ),
);
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
 * The stage that reads file extensions: the medium that most bytes belong to, or most files where no size is known, each
 * ambiguous file judged with its company. Without files, the extension of the name. It leaves open what archives hide.
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
  if (medium && container !== undefined) return answer(medium, 'ending/name', container);
  return files.length === 0 ? ofName(name) : ofFiles(reading.roles());
}

function ofName(name: string): StageResult | undefined {
  const ending = extensionOf(name);
  const info = extensionInfo(ending);
  const medium = info && !info.ambiguous && !WORDS.has(ending) ? MEDIUM_OF_NAME[info.kind] : undefined;
  return medium && answer(medium, 'ending/name', ending);
}

function ofFiles(files: readonly RoledFile[]): StageResult | undefined {
  const tally = tallyOf(files);
  if (!tally?.medium || tally.share < MOST) return undefined;
  return answer(tally.medium, tally.share >= WHOLE ? 'ending/all-files' : 'ending/most-files', tally.ending);
}

function answer(medium: Medium, rule: EndingRuleId, ending: string): StageResult {
  const evidence = ending === '' ? rule : `${rule} .${ending}`;
  return { medium, confidence: rulePrecision(rule, 'plain'), evidence };
}
