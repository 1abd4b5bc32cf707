import type { RecordFormat } from '@mimmo/batch';
import type { ArgumentKind } from '@mimmo/input';
import type { Medium, MetadataMode, ReleaseField, TitleScript } from 'mimmo';

/** How answers are printed. */
export const FORMATS = ['json', 'pretty', 'table'] as const;

/** One of {@link FORMATS}. */
export type Format = (typeof FORMATS)[number];

/** What shapes an answer, wherever its input comes from. */
export interface AnswerOptions {
  /** Whether strings are names or paths. */
  readonly as: ArgumentKind;
  /** Whether a damaged file is an error, and not answered by its name. */
  readonly strict: boolean;
  /** All that the parser found, too. */
  readonly details: boolean;
  /** Whether each answer begins with its input. */
  readonly echo: boolean;
  /** Whether the model is asked. */
  readonly ml: boolean;
  readonly metadata: MetadataMode;
  readonly minConfidence: number;
  /** Folder of a classifier's model; by default the installed one. */
  readonly classifierModel?: string | undefined;
  /** Folder of a language model; by default the installed one. */
  readonly metadataModel?: string | undefined;
  /** Files of rule packs. */
  readonly rules?: readonly string[] | undefined;
  /** The medium of every input. */
  readonly medium?: Medium | undefined;
  /** Titles that inputs may have. */
  readonly expectedTitles?: readonly string[] | undefined;
  /** Groups that inputs may be of. */
  readonly expectedGroups?: readonly string[] | undefined;
  readonly titleScript?: TitleScript | undefined;
  /** The fields that details give; absent: all. */
  readonly only?: readonly ReleaseField[] | undefined;
}

/** What `mimmo scan` does. */
export interface ScanRequest {
  readonly command: 'scan';
  readonly folders: readonly string[];
  /** Levels of folders that are looked through; absent: all. */
  readonly depth?: number;
  readonly oneFileSystem: boolean;
  /** Absent: for people at a terminal, else JSON. */
  readonly format?: Format;
  readonly explain: boolean;
  readonly options: AnswerOptions;
}

/** What the arguments ask for. */
export type Request =
  | {
      readonly command: 'answer';
      /** Names and paths; absent: one name a line on the standard input. */
      readonly inputs?: readonly string[];
      /** Absent: JSON, but for errors at a terminal, which are sentences. */
      readonly format?: Format;
      readonly explain: boolean;
      readonly options: AnswerOptions;
    }
  | { readonly command: 'session'; readonly options: AnswerOptions }
  | ScanRequest
  | { readonly command: 'batch'; readonly options: AnswerOptions; readonly batch: BatchOptions }
  | { readonly command: 'rules'; readonly action: RulesAction }
  | { readonly command: 'models'; readonly action: ModelsAction }
  | { readonly command: 'serve'; readonly serve: ServeOptions; readonly options: AnswerOptions }
  /** The arguments have been answered by the parser: help, version, completion. */
  | { readonly command: 'print'; readonly text: string }
  /** The arguments make no sense. */
  | { readonly command: 'complain'; readonly complaint: string };

/** What a batch reads and writes. */
export interface BatchOptions {
  /** Files; `-` is the standard input. */
  readonly inputs: readonly string[];
  /** A file; absent: the standard output. */
  readonly output?: string;
  /** Whether to go on where an earlier run was stopped. */
  readonly resume: boolean;
  /** How many worker threads there are; absent: one a core. */
  readonly jobs?: number;
  /** Absent: by the ending of each file. */
  readonly format?: RecordFormat;
  /** The column with the names, of tables. */
  readonly column: string;
  /** The column with what records are called; absent: by their lines. */
  readonly idColumn?: string;
  /** How often it is noted how far the batch is. */
  readonly checkpointMs: number;
}

/** What `mimmo rules` does. */
export type RulesAction =
  | { readonly verb: 'list' }
  | { readonly verb: 'why'; readonly name: string }
  | { readonly verb: 'test'; readonly files: readonly string[] };

/** What `mimmo models` does. */
export type ModelsAction =
  | { readonly verb: 'list' }
  | { readonly verb: 'verify'; readonly models: readonly string[] }
  | { readonly verb: 'path'; readonly model: string }
  | {
      readonly verb: 'pull';
      /** `owner/name` on the hub. */
      readonly repo: string;
      readonly revision: string;
      /** Base address of the hub. */
      readonly hub: string;
      /** Globs of the files to pull. */
      readonly files: readonly string[];
    };

/** How `mimmo serve` serves. */
export interface ServeOptions {
  readonly host: string;
  readonly port: number;
  /** A file with what callers must send; absent: nothing is asked for. */
  readonly tokenFile?: string;
  /** How many processes serve; absent: one a core. */
  readonly jobs?: number;
  readonly timeoutMs: number;
  readonly log: boolean;
  readonly logNames: boolean;
}

/** The options of an answer when no argument says otherwise. */
export const DEFAULT_ANSWER_OPTIONS: AnswerOptions = {
  as: 'auto',
  strict: false,
  details: false,
  echo: false,
  ml: true,
  metadata: 'auto',
  minConfidence: 0,
};

/** A complaint about the arguments: a sentence. */
export function wrongUsage(complaint: string): Request {
  return { command: 'complain', complaint };
}
