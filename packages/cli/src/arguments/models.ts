import type { Argv } from 'yargs';
import { DEFAULT_HUB, DEFAULT_PULLED_FILES } from '../hub/defaults.js';
import type { Request } from '../request.js';
import type { World } from '../terminal.js';

/** `mimmo models list|verify|path|pull`. */
export function addModelsCommands(command: Argv, found: (request: Request) => void, env: World['env']): Argv {
  return command
    .command(
      'list',
      'The models on this machine',
      (builder) => builder,
      () => found({ command: 'models', action: { verb: 'list' } }),
    )
    .command(
      'verify [models..]',
      'Check the files of models against their records',
      (builder) =>
        builder.positional('models', { type: 'string', array: true, describe: 'Names or folders; without any, all' }),
      ({ models = [] }) => found({ command: 'models', action: { verb: 'verify', models } }),
    )
    .command(
      'path <model>',
      'The folder of a model',
      (builder) => builder.positional('model', { type: 'string', demandOption: true, describe: 'A name' }),
      ({ model }) => found({ command: 'models', action: { verb: 'path', model } }),
    )
    .command(
      'pull <repo>',
      'Download a model from a hub into the cache, and check it',
      (builder) =>
        builder
          .positional('repo', { type: 'string', demandOption: true, describe: 'owner/name' })
          .option('revision', { type: 'string', default: 'main', describe: 'Commit, branch or tag' })
          .option('hub', {
            type: 'string',
            default: env.HF_ENDPOINT ?? DEFAULT_HUB,
            defaultDescription: 'HF_ENDPOINT',
            describe: 'Base address of the hub',
          })
          .option('file', {
            type: 'string',
            array: true,
            default: [...DEFAULT_PULLED_FILES],
            describe: 'Files to download; * stands for anything',
          }),
      ({ repo, revision, hub, file }) =>
        found({ command: 'models', action: { verb: 'pull', repo, revision, hub, files: file } }),
    )
    .demandCommand(1, 'Say what to do: list, verify, path or pull.');
}
