import * as module from 'node:module';
import { cacheFolder } from './cache-folder.js';

/**
 * Keep the compiled code of what is imported from here on for the next run, where Node can: from 22.1 on. The code lies in the folder that `NODE_COMPILE_CACHE` names, or else in the user's cache.
 *
 * @param env gets the folder: node-llama-cpp tries its binary in a process of its own, which compiles the same code
 */
export function keepCompiledCode(env: Record<string, string | undefined>): void {
  if (!('enableCompileCache' in module && typeof module.enableCompileCache === 'function')) return;
  env.NODE_COMPILE_CACHE ??= cacheFolder('code', env);
  module.enableCompileCache();
}
