import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * A folder for what can be made or fetched again, by the XDG base directory specification: `$XDG_CACHE_HOME/mimmo`, else
 * below `~/.cache`; on Windows below `%LOCALAPPDATA%`. The user's own: what others may write to could be changed by them.
 *
 * @param what `models`: the pulled ones, in `owner/name/commit`; `code`: that which Node has compiled
 */
export function cacheFolder(what: 'models' | 'code', env: Readonly<Record<string, string | undefined>>): string {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = env;
  // The specification has relative paths ignored.
  const base = [xdg, process.platform === 'win32' ? local : undefined].find((path) => path && isAbsolute(path));
  return join(base ?? join(env.HOME ?? homedir(), '.cache'), 'mimmo', what);
}
