import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type LocalRegistry, serveTarballs } from './local-registry.js';
import { packAll, root, run } from './tarballs.js';

/*
 * The lines of the readmes that install, as they stand, in an empty folder of a user who has Node and npm: a registry on this
 * machine has the packed packages. Needs the packages built, and their dependencies in npm's reach.
 */
jest.setTimeout(300_000);

const work = mkdtempSync(join(tmpdir(), 'mimmo-install-'));
const prefix = join(work, 'global');
let registry: LocalRegistry;

beforeAll(async () => {
  packAll(join(work, 'tarballs'));
  registry = await serveTarballs(join(work, 'tarballs'));
  // What `npx` installed before is not asked for again, so that it must not outlive this test; downloads may.
  mkdirSync(join(work, 'cache'));
  const downloads = join(run('npm', ['config', 'get', 'cache'], work).trim(), '_cacache');
  mkdirSync(downloads, { recursive: true });
  symlinkSync(downloads, join(work, 'cache/_cacache'));
});
afterAll(() => {
  registry.close();
  rmSync(work, { recursive: true, force: true });
});

const pages = ['README.md', ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}/README.md`)];
const lines = new Set(pages.flatMap(installLines));

describe('installs what its line says', () => {
  test.each([...lines])('%s', async (line) => {
    const folder = mkdtempSync(join(work, 'user-'));
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
    const printed = await shell(line, folder);
    if (line.startsWith('npx')) expect(JSON.parse(printed)).toMatchObject({ medium: 'audio', subcategory: 'album' });
    else if (line.includes(' -g ')) {
      const answer = JSON.parse(await shell('mimmo "Some.Film.2012.1080p.BluRay.x264-GROUP"', folder));
      expect(answer).toMatchObject({ medium: 'video', metadata: { title: 'Some Film', year: 2012 } });
    } else {
      const names = line.split(' ').filter((word) => /^(?:@mimmo\/|mimmo$)/u.test(word));
      expect(names).not.toEqual([]);
      for (const name of names) {
        expect(existsSync(join(folder, 'node_modules', name))).toBe(true);
        await shell(`node --input-type=module -e "import '${name}'"`, folder);
      }
    }
  });

  test('there are lines for the command, for a try and for the library', () => {
    expect([...lines]).toEqual(
      expect.arrayContaining([
        'npm install -g @mimmo/cli',
        expect.stringMatching(/^npx @mimmo\/cli "/u),
        'npm install mimmo',
      ]),
    );
  });
});

/** The lines of a page's blocks that install packages of ours, without comments. */
function installLines(page: string): readonly string[] {
  const blocks = readFileSync(join(root, page), 'utf8').matchAll(/^```(?:sh|console)\n(.*?)^```$/gmsu);
  return [...blocks]
    .flatMap(([, text = '']) => text.split('\n'))
    .map((line) => line.replace(/^\$ /u, '').replace(/ +#.*$/u, ''))
    .filter((line) => /^(?:npm (?:install|i)|npx) .*\bmimmo\b/u.test(line));
}

/** What a line prints in a shell of the user's. */
async function shell(line: string, cwd: string): Promise<string> {
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    PATH: `${join(prefix, 'bin')}${delimiter}${process.env.PATH ?? ''}`,
    npm_config_registry: registry.url,
    npm_config_prefix: prefix,
    npm_config_cache: join(work, 'cache'),
    npm_config_yes: 'true',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
    npm_config_prefer_offline: 'true',
  };
  return (await promisify(execFile)('/bin/sh', ['-c', line], { cwd, env })).stdout;
}
