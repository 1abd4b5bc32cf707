import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { ContentInfo } from '@mimmo/core';
import { cleanName } from '../content/clean-text.js';
import { createFileList } from '../content/file-list.js';
import { readError } from '../content/input-errors.js';
import type { LoadOptions } from '../load-options.js';
import { folderAbove } from './folder-above.js';

/** Files whose sizes are asked for at once. */
const CONCURRENT_STATS = 32;

/** What `fromDirectory` of loaders.ts does and documents. */
export async function loadDirectory(path: string, options: LoadOptions = {}): Promise<ContentInfo> {
  const list = createFileList();
  const root = await read(path, () => realpath(path));
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    options.signal?.throwIfAborted();
    const relative = folder;
    const entries =
      relative === '' ? await read(path, () => entriesOf(root)) : await entriesOf(join(root, relative)).catch(() => []);
    for (const entry of entries) if (entry.isDirectory()) folders.push(join(relative, entry.name));
    const others = entries.filter((entry) => entry.isFile() || entry.isSymbolicLink());
    for (let start = 0; start < others.length; start += CONCURRENT_STATS) {
      options.signal?.throwIfAborted();
      const paths = others.slice(start, start + CONCURRENT_STATS).map(({ name }) => join(relative, name));
      const stats = await Promise.all(paths.map((file) => statOf(join(root, file))));
      for (const [index, file] of paths.entries()) if (stats[index]?.isFile()) list.add(file, stats[index].size);
    }
  }
  const files = [...list.files()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { name: cleanName(basename(resolve(path))) || root, files, origin: 'directory', ...folderAbove(path) };
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  return readdir(folder, { withFileTypes: true });
}

/** What a file is; `undefined` where it is a broken link, vanished, or lies where we may not look. */
async function statOf(file: string): Promise<Stats | undefined> {
  return stat(file).catch(() => undefined);
}

async function read<Result>(path: string, action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    throw readError(path, error);
  }
}
