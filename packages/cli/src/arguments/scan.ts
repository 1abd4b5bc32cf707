import type { Argv } from 'yargs';
import type { Request } from '../request.js';
import { SCAN_OPTIONS, type ScanArguments } from './answer-options.js';
import { toScanRequest } from './answer-request.js';

/** The options of `mimmo scan`. */
export function addScanOptions(command: Argv): Argv<ScanArguments> {
  return command
    .positional('folders', { type: 'string', array: true, demandOption: true, describe: 'Folders of many releases' })
    .options(SCAN_OPTIONS)
    .example('$0 scan ~/Downloads', 'a few lines for each release')
    .example('$0 scan --details /srv/media > releases.jsonl', 'a JSON object a line')
    .example('$0 scan --depth 1 --format table incoming', 'every folder and file in it is a release');
}

/** What yargs read as a request; `_` has what follows `--`. */
export function parsedScanRequest(parsed: ScanArguments & { readonly _: readonly (string | number)[] }): Request {
  const [_command, ...others] = parsed._.map(String);
  return toScanRequest({ ...parsed, folders: [...(parsed.folders ?? []), ...others] });
}
