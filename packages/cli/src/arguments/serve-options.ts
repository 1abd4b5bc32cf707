import type { InferredOptionTypes, Options } from 'yargs';
import { ANSWER_OPTIONS } from './answer-options.js';

const { 'min-confidence': minConfidence, ml, metadata, rules } = ANSWER_OPTIONS;
const { 'classifier-model': classifierModel, 'metadata-model': metadataModel } = ANSWER_OPTIONS;

/** The options of `mimmo serve`; those that shape answers are the ones of the plain command. */
export const SERVE_OPTIONS = {
  host: {
    type: 'string',
    default: '127.0.0.1',
    describe: 'The address to listen at; any but this machine’s own needs --token-file',
  },
  port: { type: 'number', default: 8077, describe: 'The port to listen at; 0: any free one' },
  'token-file': { type: 'string', describe: 'A file with what callers must send as "Authorization: Bearer …"' },
  jobs: { type: 'number', defaultDescription: 'one a core', describe: 'How many processes serve' },
  timeout: { type: 'number', default: 30, describe: 'Seconds that a body and an answer may take' },
  log: { type: 'boolean', default: true, describe: 'Write a line of JSON a request to the standard output' },
  'log-names': { type: 'boolean', default: false, describe: 'Write addresses, and the names in them, to the log, too' },
  'min-confidence': minConfidence,
  ml,
  metadata,
  'classifier-model': classifierModel,
  'metadata-model': metadataModel,
  rules,
} as const satisfies Readonly<Record<string, Options>>;

/** What the options of `mimmo serve` say. */
export type ServeArguments = InferredOptionTypes<typeof SERVE_OPTIONS>;
