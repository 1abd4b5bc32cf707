import type { Argv } from 'yargs';
import { DEFAULT_ANSWER_OPTIONS, type Request, wrongUsage } from '../request.js';
import { SERVE_OPTIONS, type ServeArguments } from './serve-options.js';

/** The options of `mimmo serve`. */
export function addServeOptions(command: Argv): Argv<ServeArguments> {
  return command
    .options(SERVE_OPTIONS)
    .example('$0 serve', 'answers programs of this machine at http://127.0.0.1:8077')
    .example('$0 serve --host 0.0.0.0 --token-file token', 'answers who has the token');
}

/** What yargs read as a request; a complaint where the options make no sense. */
export function serveRequest(given: ServeArguments): Request {
  const { host, port, jobs, timeout, log } = given;
  const minConfidence = given['min-confidence'];
  const tokenFile = given['token-file'];
  if (!(Number.isInteger(port) && port >= 0 && port <= 65_535))
    return wrongUsage('--port takes a number from 0 to 65535.');
  if (jobs !== undefined && !(Number.isInteger(jobs) && jobs >= 1))
    return wrongUsage('--jobs takes a whole number of 1 or more.');
  if (!(timeout > 0)) return wrongUsage('--timeout takes a number of seconds.');
  if (!(minConfidence >= 0 && minConfidence <= 1)) return wrongUsage('--min-confidence takes a number from 0 to 1.');
  return {
    command: 'serve',
    serve: {
      host,
      port,
      ...(tokenFile !== undefined && { tokenFile }),
      ...(jobs !== undefined && { jobs }),
      timeoutMs: Math.round(timeout * 1000),
      log,
      logNames: given['log-names'],
    },
    options: {
      ...DEFAULT_ANSWER_OPTIONS,
      ml: given.ml,
      metadata: given.metadata,
      minConfidence,
      ...(given['classifier-model'] !== undefined && { classifierModel: given['classifier-model'] }),
      ...(given['metadata-model'] !== undefined && { metadataModel: given['metadata-model'] }),
      ...(given.rules !== undefined && { rules: given.rules }),
    },
  };
}
