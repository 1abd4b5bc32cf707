import { readdir } from 'node:fs/promises';
import { isMimmoError, ModelError, messageOf, quoted } from '@mimmo/core';
import { checkModelFiles, fieldReader, manifestOf, modelDirectory, modelSource, readModelJson } from '@mimmo/manifest';
import type { AnswerOptions } from './request.js';
import { UsageError } from './usage-error.js';

/** What the folder of a model must hold: weights, and a file that describes them. */
const CLASSIFIER = { weights: '.onnx', descriptions: ['manifest.json', 'config.json'] } as const;
const LANGUAGE_MODEL = { weights: '.gguf', descriptions: ['manifest.json'] } as const;

/**
 * Looks whether the models that the arguments name are there, before anything is answered: who asks for one by name wants
 * no answer without it.
 *
 * @throws UsageError MODEL_NOT_FOUND or MODEL_INVALID
 */
export async function checkAskedModels(
  options: Pick<AnswerOptions, 'classifierModel' | 'metadataModel'>,
): Promise<void> {
  const { classifierModel, metadataModel } = options;
  try {
    if (classifierModel !== undefined) await checkFolder(classifierModel, CLASSIFIER);
    if (metadataModel !== undefined) await checkFolder(metadataModel, LANGUAGE_MODEL);
  } catch (error) {
    if (!isMimmoError(error)) throw error;
    throw new UsageError({ code: error.code, message: error.message }, { cause: error });
  }
}

async function checkFolder(
  location: string,
  { weights, descriptions }: typeof CLASSIFIER | typeof LANGUAGE_MODEL,
): Promise<void> {
  const directory = modelDirectory(location);
  const files = await readdir(directory).catch((error: unknown) => {
    throw new ModelError(
      'MODEL_NOT_FOUND',
      `${quoted(directory)} is no folder of a model, for ${whyNot(error)}; "mimmo models path NAME" names one.`,
      { cause: error },
    );
  });
  const description = descriptions.find((name) => files.includes(name));
  if (description === undefined || !files.some((file) => file.endsWith(weights))) {
    throw new ModelError(
      'MODEL_NOT_FOUND',
      `${quoted(directory)} is no folder of a model, for it lacks ${descriptions.join(' or ')}, or a ${weights} file; "mimmo models path NAME" names one.`,
    );
  }
  if (description !== 'manifest.json') return;
  const source = modelSource(directory);
  const file = source.file(description);
  await checkModelFiles(source, manifestOf(fieldReader(await readModelJson(file), file.place)).files);
}

/** Why a folder cannot be listed, as the middle of a sentence. */
function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS.get(code) ?? `it cannot be read (${messageOf(error)})`;
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'nothing is there'],
  ['ENOTDIR', 'it is a file'],
  ['EACCES', 'it may not be read'],
  ['EPERM', 'it may not be read'],
]);
