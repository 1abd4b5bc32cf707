import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError, quoted } from '@mimmo/core';

/** The person's own folder, or what is below it. On Windows a `\` separates as well. */
const HOME = process.platform === 'win32' ? /^~(?:[\\/]|$)/u : /^~(?:\/|$)/u;
const FILE_ADDRESS = /^file:\//iu;

/**
 * A path as the system takes it: with `~` as the home folder, which a shell expands only where no quotation marks stand, and
 * an address with `file:` as the path that it names. Every other path stays as it is.
 *
 * @throws InputError INPUT_INVALID for an address that names no file on this machine
 *
 * @example
 * localPath('file:///srv/Some%20Film.mkv'); // '/srv/Some Film.mkv'
 */
export function localPath(path: string): string {
  if (HOME.test(path)) return join(homedir(), path.slice(1));
  if (!FILE_ADDRESS.test(path)) return path;
  try {
    return fileURLToPath(path);
  } catch (error) {
    throw new InputError('INPUT_INVALID', `${quoted(path)} is no address of a file on this machine; give its path.`, {
      cause: error,
    });
  }
}
