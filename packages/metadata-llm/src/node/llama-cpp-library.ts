import { ModelError, messageOf } from '@mimmo/core';
import type { Llama } from 'node-llama-cpp';

/**
 * The instances of llama.cpp in this process, by their threads: the one exception to "no module state", for they are the
 * process's. Disposing of one ends the native backend for all, whoever made them; making one for each extractor would leave
 * one behind each time.
 */
const libraries = new Map<number, Promise<Llama>>();

/**
 * llama.cpp on the CPU, loaded at the first call. Nothing is built or fetched.
 *
 * @throws ModelError `MODEL_RUNTIME_MISSING` where node-llama-cpp or its binary for this machine cannot be loaded
 */
export function llamaLibrary(threads: number): Promise<Llama> {
  const known = libraries.get(threads);
  if (known) return known;
  const loading = load(threads).catch((error: unknown) => {
    libraries.delete(threads);
    throw new ModelError(
      'MODEL_RUNTIME_MISSING',
      `The package node-llama-cpp cannot be loaded; add it (npm install node-llama-cpp), or leave the runtime to MIMMO: ${messageOf(error)}`,
      { cause: error },
    );
  });
  libraries.set(threads, loading);
  return loading;
}

async function load(threads: number): Promise<Llama> {
  const { getLlama, LlamaLogLevel } = await import('node-llama-cpp');
  const flags = process.execArgv;
  // node-llama-cpp tries its binary in a child process, which inherits our flags and would not start with this one.
  process.execArgv = flags.filter((flag) => !flag.startsWith('--input-type='));
  try {
    return await getLlama({
      build: 'never',
      skipDownload: true,
      progressLogs: false,
      gpu: false,
      logLevel: LlamaLogLevel.error,
      maxThreads: threads,
    });
  } finally {
    process.execArgv = flags;
  }
}
