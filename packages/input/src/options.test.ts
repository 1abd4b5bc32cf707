import { expect, test } from '@jest/globals';
import {
  fromArchive,
  fromArgument,
  fromDirectory,
  fromPath,
  fromTar,
  fromTorrent,
  fromZip,
  walkFolder,
} from './index.js';

const LOADERS: Readonly<Record<string, (path: string, options: object) => Promise<unknown>>> = {
  fromArchive,
  fromArgument,
  fromDirectory,
  fromPath,
  fromTar,
  fromTorrent,
  fromZip,
  walkFolder,
};

test.each(Object.entries(LOADERS))('%s knows its options, and no others', async (name, load) => {
  await expect(load('.', { nothing: 1 })).rejects.toThrow(`${name} has no option "nothing"; there are `);
  await expect(load('.', { signal: 5 })).rejects.toMatchObject({ code: 'OPTION_INVALID' });
});
