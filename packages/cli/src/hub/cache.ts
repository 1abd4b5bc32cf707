import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { World } from '../terminal.js';

/**
 * The folder of pulled models, by the XDG base directory specification: `$XDG_CACHE_HOME/mimmo/models`, else below
 * `~/.cache`; on Windows below `%LOCALAPPDATA%`. In it, `owner/name/commit`.
 */
export function modelCache(env: World['env']): string {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = env;
  // The specification has relative paths ignored.
  const base = [xdg, process.platform === 'win32' ? local : undefined].find((path) => path && isAbsolute(path));
  return join(base ?? join(env.HOME ?? homedir(), '.cache'), 'mimmo', 'models');
}
