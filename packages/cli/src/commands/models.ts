import { join } from 'node:path';
import { InputError, messageOf, quoted, visibleText } from '@mimmo/core';
import { cacheFolder } from '../cache-folder.js';
import { checkFile } from '../hub/digest.js';
import { type LocalModel, localModels, modelIn } from '../hub/local-models.js';
import { createProgress } from '../progress.js';
import type { ModelsAction } from '../request.js';
import { EXIT, type ExitCode, type World } from '../terminal.js';
import { createWriter } from '../writer.js';

/** `mimmo models list|verify|path|pull`. */
export async function models(action: ModelsAction, world: World): Promise<ExitCode> {
  switch (action.verb) {
    case 'list':
      return list(world);
    case 'verify':
      return verify(action.models, world);
    case 'path':
      return printPath(action.model, world);
    case 'pull':
      return pullModel(action, world);
  }
}

async function list({ stdout, env }: World): Promise<ExitCode> {
  const out = createWriter(stdout);
  for (const { name, version, directory, files } of await localModels(cacheFolder('models', env))) {
    const bytes = files.reduce((sum, { sizeInBytes }) => sum + sizeInBytes, 0);
    await out.write(`${visibleText(`${name}  ${version}  ${(bytes / 1e6).toFixed(1)} MB  ${directory}`)}\n`);
  }
  return EXIT.answered;
}

async function verify(names: readonly string[], { stdout, env }: World): Promise<ExitCode> {
  const out = createWriter(stdout);
  const all = await localModels(cacheFolder('models', env));
  const chosen: LocalModel[] = [];
  for (const name of names) chosen.push(all.find((model) => model.name === name) ?? (await modelIn(name)));
  let failed = false;
  for (const { name, directory, files } of names.length > 0 ? chosen : all) {
    for (const file of files) {
      const flaw = await checkFile(join(directory, ...file.path.split('/')), file).then(() => undefined, messageOf);
      if (flaw !== undefined) failed = true;
      const line = [flaw === undefined ? 'ok' : 'BAD', name, file.path, ...(flaw === undefined ? [] : [flaw])];
      await out.write(`${visibleText(line.join('  '))}\n`);
    }
  }
  return failed ? EXIT.failed : EXIT.answered;
}

async function printPath(name: string, { stdout, env }: World): Promise<ExitCode> {
  const model = (await localModels(cacheFolder('models', env))).find((candidate) => candidate.name === name);
  if (!model) {
    throw new InputError(
      'INPUT_NOT_FOUND',
      `No model ${quoted(name)} is on this machine; see mimmo models list, pull.`,
    );
  }
  await createWriter(stdout).write(`${visibleText(model.directory)}\n`);
  return EXIT.answered;
}

async function pullModel(action: Extract<ModelsAction, { verb: 'pull' }>, world: World): Promise<ExitCode> {
  const [{ createHubClient }, { pull }] = await Promise.all([import('../hub/client.js'), import('../hub/pull.js')]);
  const progress = createProgress(world.stderr);
  const client = createHubClient(world.env);
  try {
    const directory = await pull(client, {
      ...action,
      cache: cacheFolder('models', world.env),
      onProgress: progress.show,
    });
    progress.clear();
    await createWriter(world.stdout).write(`${visibleText(directory)}\n`);
    return EXIT.answered;
  } finally {
    progress.clear();
    await client[Symbol.asyncDispose]();
  }
}
