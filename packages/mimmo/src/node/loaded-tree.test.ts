import { expect, test } from '@jest/globals';
import { type FolderListing, LIMITS, type WalkedFolder } from '@mimmo/input';
import { loadedTree } from './loaded-tree.js';

/** A folder of so many files, with folders below it. */
function folderOf(name: string, count: number, folders: readonly WalkedFolder[] = []): WalkedFolder {
  const files = Array.from({ length: count }, (_value, at) => ({ path: `${at}.bin`, size: 1 }));
  return { name, path: `/${name}`, list: async (): Promise<FolderListing> => ({ files, folders }) };
}

test('holds all of a folder, in the order of names, but what systems leave', async () => {
  const top = folderOf('top', 1, [folderOf('.git', 5), folderOf('a', 2, [folderOf('b', 3)]), folderOf('c', 1)]);
  const entered: string[] = [];
  const { tree, isCut } = await loadedTree(top, await top.list(), (path) => entered.push(path));
  expect([entered, isCut]).toEqual([['/a', '/b', '/c'], false]);
  expect(tree.folders.map(({ name, files }) => [name, files.length])).toEqual([
    ['a', 2],
    ['c', 1],
  ]);
});

test('holds no more than a content may keep', async () => {
  const many = Array.from({ length: 8 }, (_value, at) => folderOf(`${at}`, LIMITS.keptFiles / 4));
  const top = folderOf('top', 0, many);
  const entered: string[] = [];
  const { isCut } = await loadedTree(top, await top.list(), (path) => entered.push(path));
  expect([isCut, entered.length]).toEqual([true, 4]);
});
