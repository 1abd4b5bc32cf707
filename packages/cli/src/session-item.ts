import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ContentInfo, InputError, quoted } from '@mimmo/core';
import { type ArgumentKind, fromArgument, fromJson, fromPath, fromText } from '@mimmo/input';

/** What means a place on this machine and is no release name: `./x`, `../x`, `~/x`; on Windows with `\` too. */
const LOCAL = process.platform === 'win32' ? /^(?:\.{1,2}|~)[\\/]/u : /^(?:\.{1,2}|~)\//u;
const MAGNET = /^magnet:/iu;
const FILE_URL = /^file:\/\//iu;
/** Longest path that a system takes, in UTF-16 units. */
const LONGEST_PATH = 4096;

/**
 * A content from an item of a session: a name or path ({@link readPipedText}), `{ name, files }` or `{ path }`.
 *
 * @throws InputError for an item that is none of these, and what the loaders throw
 */
export async function readSessionItem(item: unknown, as: ArgumentKind): Promise<ContentInfo> {
  if (typeof item === 'string') return readPipedText(item, as);
  if (typeof item === 'object' && item !== null && 'path' in item && !('name' in item)) {
    if (typeof item.path === 'string') return fromPath(item.path);
    throw new InputError('INPUT_INVALID', `Expected text in "path", found ${quoted(JSON.stringify(item.path))}.`);
  }
  return fromJson(item);
}

/**
 * A content from a text that a program sends: an item of a session, a line of the standard input.
 *
 * Crawlers send names that end like files and hold slashes, media servers paths of other machines; so it is a path only
 * where it exists or cannot be a name (a relative start, `file:`). What is no path here is read by its words. The command
 * line, where a person types, is stricter.
 *
 * @throws InputError what the loaders throw
 */
export async function readPipedText(text: string, as: ArgumentKind): Promise<ContentInfo> {
  if (as !== 'auto') return fromArgument(text, { as });
  if (MAGNET.test(text)) return fromArgument(text);
  if (FILE_URL.test(text)) return fromPath(pathOf(text));
  if (LOCAL.test(text)) return fromPath(text);
  const mayExist = text.length <= LONGEST_PATH && !text.includes('\0');
  return mayExist && existsSync(text) ? fromPath(text) : fromText(text);
}

function pathOf(url: string): string {
  try {
    return fileURLToPath(url);
  } catch (error) {
    throw new InputError('INPUT_INVALID', `${quoted(url)} is no address of a file on this machine.`, { cause: error });
  }
}
