import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { fromDirectory, fromPath, fromTar, fromTorrent, fromZip } from '../loaders.js';
import { errorCode } from '../testing/error-code.js';
import { inFolder, TESTDATA, writeTree } from '../testing/folders.js';
import { localPath } from './local-path.js';

const HERE = join(import.meta.dirname, 'Some Film.mkv');

test.each([
  ['~', homedir()],
  ['~/Some Film.mkv', join(homedir(), 'Some Film.mkv')],
  [pathToFileURL(HERE).href, HERE],
  [pathToFileURL(HERE).href.replace('file:', 'FILE:'), HERE],
  ['~someone/x', '~someone/x'],
  ['a/~/x', 'a/~/x'],
  ['./~', './~'],
  ['Some Film.mkv', 'Some Film.mkv'],
])('%j is %j', (given, path) => {
  expect(localPath(given)).toBe(path);
});

test.each(['file:///a%2fb', 'file:///a%00', 'file:///%', 'file://elsewhere/x'])(
  '%j is no file here',
  async (address) => {
    // On Windows the last is a shared folder of another machine.
    if (process.platform === 'win32' && address.includes('elsewhere')) return;
    expect(await errorCode(() => fromPath(address))).toMatch(/^INPUT_(?:INVALID|NOT_FOUND)$/u);
  },
);

test('every loader that takes a path takes both', async () => {
  await inFolder(async (folder) => {
    await writeTree(folder, { 'Some Film.mkv': 'x' });
    const before = process.env.HOME;
    process.env.HOME = folder;
    try {
      if (homedir() === folder) expect((await fromPath('~/Some Film.mkv')).name).toBe('Some Film.mkv');
    } finally {
      process.env.HOME = before;
    }
    const address = (path: string): string => pathToFileURL(path).href;
    expect((await fromPath(address(join(folder, 'Some Film.mkv')))).name).toBe('Some Film.mkv');
    expect((await fromDirectory(address(folder))).files).toHaveLength(1);
    expect((await fromZip(address(join(TESTDATA, 'python.zip')))).name).toBe('python');
    expect((await fromTar(address(join(TESTDATA, 'bsdtar.tar.gz')))).name).toBe('bsdtar');
    expect((await fromTorrent(address(join(TESTDATA, 'v1.torrent')))).name).toBe('Some.Show.S01');
  });
});
