import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, normalize, resolve } from 'node:path';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { folders } from './tarballs.js';

jest.setTimeout(120_000);

const root = resolve(import.meta.dirname, '../..');
const work = mkdtempSync(join(tmpdir(), 'mimmo-readme-'));
afterAll(() => rmSync(work, { recursive: true }));

/** Pages of the repository, as git names them. */
function pages(...patterns: readonly string[]): readonly string[] {
  return execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', ...patterns], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)));
}

/** What `readme-answers.mjs` says: nothing where a page shows what is printed. */
function answersOf(...args: readonly string[]): { readonly status: number | null; readonly stderr: string } {
  const { status, stderr } = spawnSync(process.execPath, ['tools/checks/readme-answers.mjs', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stderr };
}

describe('what the pages show is what is printed', () => {
  const shown = pages('README.md', 'docs/*.md', 'packages/*/*.md', 'models/*/MODEL_CARD.md').filter((page) =>
    /^```(?:console|js|ts)$/mu.test(readFileSync(join(root, page), 'utf8')),
  );

  test('there are some', () => expect(shown.length).toBeGreaterThan(10));

  test.each(shown)('%s', (page) => {
    expect(answersOf('--check', page)).toEqual({ status: 0, stderr: '' });
  });
});

describe('a page that shows something else', () => {
  const page = (answer: string, beside: string): string =>
    `\`\`\`console\n$ echo '{"confidence":0.9871}'\n${answer}\n$ echo b\nb\n\`\`\`\n\n\`\`\`js\n` +
    `const confidence = 0.98765432;\nconsole.log('a');\nconsole.log({ confidence }); // ${beside}\n\`\`\`\n`;
  const right = page('{"confidence":0.9871}', '{ confidence: 0.9877 }');

  test.each([
    ['a confidence that is another in its last digit', page('{"confidence":0.9872}', '{ confidence: 0.9877 }')],
    ['the same in a program', page('{"confidence":0.9871}', '{ confidence: 0.9876 }')],
    ['no answer', page('', '{ confidence: 0.9877 }')],
  ])('%s is found, and mended by the same command', (_case, text) => {
    const path = join(work, 'page.md');
    writeFileSync(path, text);
    expect(answersOf('--check', path)).toMatchObject({ status: 1, stderr: expect.stringContaining('prints') });
    expect(answersOf(path)).toEqual({ status: 0, stderr: '' });
    expect(readFileSync(path, 'utf8')).toBe(right);
    expect(answersOf('--check', path)).toEqual({ status: 0, stderr: '' });
  });

  test('a command or program that fails is no answer to show', () => {
    const path = join(work, 'failing.md');
    const text = '```console\n$ mimmo --bogus\n```\n\n```js\nthrow new Error();\n```\n';
    writeFileSync(path, text);
    expect(answersOf(path).status).toBe(1);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});

describe('links lead somewhere', () => {
  // The sources of the training tools hold templates of pages, whose links are those of the page.
  test.each(pages('*.md', ':!tools/training/src'))('%s', (page) => {
    const targets = linksOf(page).filter((target) => !isAddress(target));
    expect(targets.filter((target) => !existsSync(join(root, page, '..', target)))).toEqual([]);
  });
});

describe('links of what is published lead to what is published', () => {
  const PACKAGE_PAGE = 'https://www.npmjs.com/package/';

  test.each([...folders])('%s', (_name, folder) => {
    const files = packedFiles(folder);
    const published = readdirSync(folder).filter((file) => file.endsWith('.md') && files.includes(file));
    expect(published).not.toEqual([]);
    const dead = published
      .flatMap((page) => linksOf(join(folder, page)))
      .filter((target) =>
        target.startsWith(PACKAGE_PAGE)
          ? !folders.has(target.slice(PACKAGE_PAGE.length))
          : !isAddress(target) && !files.some((file) => file === normalize(target)),
      );
    expect(dead).toEqual([]);
  });
});

/** The files that a package is published with, relative to its folder. */
function packedFiles(folder: string): readonly string[] {
  const printed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const packed: unknown = JSON.parse(printed);
  const [first]: readonly unknown[] = Array.isArray(packed) ? packed : [];
  const files = first instanceof Object && 'files' in first && Array.isArray(first.files) ? first.files : [];
  return files.map(({ path }) => String(path));
}

/** What the links of a page lead to, without places inside pages. */
function linksOf(page: string): readonly string[] {
  const prose = readFileSync(resolve(root, page), 'utf8').replace(/```.*?```|`[^`\n]*`/gsu, '');
  return [...prose.matchAll(/\]\((?!mailto:|#)([^)\s#]+)[^)]*\)/gu)].map(([, target = '']) => decodeURI(target));
}

function isAddress(target: string): boolean {
  return /^https?:/u.test(target);
}
