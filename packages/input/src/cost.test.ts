import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { LIMITS } from './content/limits.js';
import { installCompiledCopy } from './testing/compiled-copy.js';
import { inFolder } from './testing/folders.js';
import { zipOf } from './testing/zip-of.js';

/** What a script that uses the package prints, as JSON. */
async function run(folder: string, script: string, ...nodeOptions: string[]): Promise<unknown> {
  await writeFile(join(folder, 'script.mjs'), `import * as input from '@mimmo/input';\n${script}`);
  const { stdout } = await promisify(execFile)(process.execPath, [...nodeOptions, 'script.mjs'], { cwd: folder });
  return JSON.parse(stdout);
}

describe('what reading costs', () => {
  test('a zip of a million entries is listed within 64 MB of heap', async () => {
    await inFolder(async (folder) => {
      await installCompiledCopy(folder, ['yauzl']);
      const count = 1_000_000;
      const entries = function* (): Generator<{ name: string; size: number }> {
        for (let index = 0; index < count; index += 1) yield { name: `folder/file ${index}.mp3`, size: index };
      };
      await writeFile(join(folder, 'million.zip'), zipOf(entries()));
      const script = `
        const { files } = await input.fromZip('million.zip');
        console.log(JSON.stringify([files.length, files[0], files.at(-1)]));`;
      expect(await run(folder, script, '--max-old-space-size=64')).toEqual([
        LIMITS.keptFiles,
        { path: `folder/file ${count - LIMITS.keptFiles}.mp3`, size: count - LIMITS.keptFiles },
        { path: `folder/file ${count - 1}.mp3`, size: count - 1 },
      ]);
    });
  }, 120_000);

  test('names, folders, torrents and plain files are read without loading a dependency', async () => {
    await inFolder(async (folder) => {
      await installCompiledCopy(folder, []);
      const script = `
        const contents = await Promise.all([
          input.fromArgument('Some.Film.1999.1080p'),
          input.fromArgument('magnet:?dn=Some+Film'),
          input.fromPath('.'),
          input.fromPath('script.mjs'),
          input.fromTorrent(Buffer.from('d4:infod6:lengthi3e4:name1:xee')),
          input.fromJson({ name: 'x' }),
        ]);
        console.log(JSON.stringify(contents.map(({ origin }) => origin)));`;
      expect(await run(folder, script)).toEqual(['text', 'magnet', 'directory', 'file', 'torrent', 'json']);
    });
  }, 30_000);
});
