import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ContentInfo } from '@mimmo/core';
import { cabOf } from '../../../archives/src/testing/cab-of.js';
import { fromPath } from '../index.js';
import { inFolder } from '../testing/folders.js';
import { type ProgramParts, programOf } from '../testing/program-of.js';
import { zipOf } from '../testing/zip-of.js';

const ARCHIVES = join(import.meta.dirname, '../../../archives/src/testdata');
const archive = (name: string): Buffer => readFileSync(join(ARCHIVES, name));
const ALBUM = ['CD1/01 - Héllo.flac', 'cover.jpg', 'Текст/empty.nfo', 'Текст/深い/歌.txt'];
const ZIP = zipOf(ALBUM.map((name) => ({ name, size: /flac|jpg/u.test(name) ? 9_000_000 : 900 })));
const SETTINGS = Buffer.from(';!@Install@!UTF-8!\nTitle="Salt Roads"\n;!@InstallEnd@!');

/** The content of a program, by its path. */
async function contentOf(bytes: Uint8Array, name: string): Promise<ContentInfo> {
  const folder = mkdtempSync(join(tmpdir(), 'mimmo-program-'));
  try {
    writeFileSync(join(folder, name), bytes);
    // The folder's name differs from run to run.
    const { folder: _folder, ...content } = await fromPath(join(folder, name));
    return content;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('a program that unpacks media is what it unpacks', () => {
  test.each<[string, ProgramParts, string]>([
    ['RAR 5 after it', { after: archive('rar5.rar') }, 'rar'],
    ['RAR 4 after it', { after: archive('rar4.rar') }, 'rar'],
    ['RAR 4 after a program for DOS', { after: archive('rar4.rar'), format: 'mz' }, 'rar'],
    ['7z after its settings', { after: Buffer.concat([SETTINGS, archive('7-zip.7z')]) }, '7z'],
    ['a zip after it', { after: ZIP }, 'zip'],
    ['a zip with a signature after it', { after: Buffer.concat([ZIP, Buffer.alloc(9000)]) }, 'zip'],
    ['a cabinet after it', { after: archive('gcab-packed.cab') }, 'cab'],
    ['a cabinet among its resources', { resources: Buffer.concat([Buffer.alloc(300), archive('gcab.cab')]) }, 'cab'],
  ])('%s', async (_what, parts, origin) => {
    const { files, ...rest } = await contentOf(programOf(parts), 'Mara Quill - Salt Roads.exe');
    expect(rest).toEqual({ name: 'Mara Quill - Salt Roads', origin, container: origin });
    expect(files.map(({ path }) => path).sort()).toEqual([...ALBUM].sort());
  });

  test.each([
    ['rar5-parts.part', 'Films.part1.exe', ['Films.part2.rar', 'Films.part3.rar']],
    ['rar4-parts.part', 'Films.part1.exe', ['Films.part2.rar', 'Films.part3.rar']],
  ])('%s with the parts beside it', async (stem, first, others) => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, first), programOf({ after: archive(`${stem}1.rar`) }));
      for (const [index, name] of others.entries())
        copyFileSync(join(ARCHIVES, `${stem}${index + 2}.rar`), join(folder, name));
      const content = await fromPath(join(folder, first));
      expect(content).toMatchObject({ name: 'Films', files: [{ size: 2600 }, { size: 2500 }] });
      expect(content.warnings).toBeUndefined();
    });
  });
});

describe('any other program stays one file', () => {
  const media = [
    { name: 'data/theme.ogg', size: 90_000_000 },
    { name: 'data/intro.bik', size: 9_000_000 },
  ];
  test.each<[string, ProgramParts]>([
    ['one that carries nothing', {}],
    ['the setup of a game', { after: zipOf([...media, { name: 'game.exe', size: 1000 }]) }],
    [
      'a setup in a cabinet',
      {
        resources: cabOf([
          { name: 'driver.sys', size: 9 },
          { name: 'photo.jpg', size: 900 },
        ]),
      },
    ],
    [
      'a runtime with its library',
      {
        after: zipOf([
          { name: 'os.py', size: 9 },
          { name: 'icon.png', size: 900 },
        ]),
      },
    ],
    [
      'one that carries data',
      {
        after: zipOf([
          { name: 'pak0.dat', size: 90_000 },
          { name: 'icon.png', size: 900 },
        ]),
      },
    ],
    ['an archive that is cut', { after: archive('rar5.rar').subarray(0, 60) }],
    ['an archive whose list is encrypted', { after: archive('7-zip-encrypted-list.7z') }],
    ['an archive far behind', { after: Buffer.concat([Buffer.alloc(2 * 1024 * 1024), archive('rar5.rar')]) }],
  ])('%s', async (_what, parts) => {
    const name = 'Salt Roads.exe';
    const { files, ...rest } = await contentOf(programOf(parts), name);
    expect(rest).toMatchObject({ name, origin: 'file' });
    expect(files).toEqual([{ path: name, size: programOf(parts).length }]);
  });

  test('headers that lie cost no more than a look', async () => {
    for (let at = 0; at < 1024; at += 8) {
      const bytes = programOf({ after: archive('rar5.rar') });
      bytes.fill(0xff, at, at + 8);
      expect(['file', 'rar']).toContain((await contentOf(bytes, 'x.exe')).origin);
    }
  });

  test('a text that is called like one is no program', async () => {
    const content = await contentOf(Buffer.from('MZ and some words'), 'x.exe');
    expect(content.files).toEqual([{ path: 'x.exe', size: 17 }]);
  });
});
