import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { transformSync } from '@swc/core';

/*
 * The code blocks of the readmes and of docs/ are run. `console` blocks: each command after `$` must print the lines that follow it.
 * `js` blocks run as they stand, `ts` blocks without their types: each `console.log` must print the comment at its end, or on
 * the lines after it. Confidences are measured anew with every change of the rules, so any number stands for any other there;
 * `…` stands for anything.
 */
jest.setTimeout(60_000);

const root = resolve(import.meta.dirname, '../..');
const bin = mkdtempSync(join(tmpdir(), 'mimmo-bin-'));
const command = join(bin, 'mimmo');
writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'packages/cli/dist/main.js')}" "$@"\n`);
chmodSync(command, 0o755);
afterAll(() => rmSync(bin, { recursive: true }));

/** A block of code, and the folder where it runs, in which the package's own name resolves. */
interface Block {
  readonly readme: string;
  readonly language: string;
  readonly text: string;
  readonly folder: string;
}

const readmes = [
  'README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join('docs', path)),
  ...readdirSync(join(root, 'packages')).map((name) => join('packages', name, 'README.md')),
];
const blocks = readmes
  .filter((readme) => existsSync(join(root, readme)))
  .flatMap((readme): readonly Block[] => {
    const folder = join(root, readme.startsWith('packages') ? join(readme, '..') : 'examples');
    const text = readFileSync(join(root, readme), 'utf8');
    return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gmsu)].map(([, language = '', code = '']) => ({
      readme,
      language,
      text: code,
      folder,
    }));
  });

/** An expected text as a pattern. */
function pattern(expected: string): RegExp {
  const literal = expected.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(`^${literal.replace(/("?confidence"?: ?)[\d\\.]+/gu, '$1[\\d.]+').replaceAll('…', '.*')}$`, 'u');
}

describe('commands print what the readmes say', () => {
  const commands = blocks
    .filter(({ language }) => language === 'console')
    .flatMap(({ readme, text }) =>
      text
        .split(/^\$ /mu)
        .filter(Boolean)
        .map((part) => {
          const [line = '', ...output] = part.trimEnd().split('\n');
          return { readme, line, output };
        }),
    );

  test('there are some', () => expect(commands.length).toBeGreaterThan(3));

  test.each(commands)('$readme: $line', ({ line, output }) => {
    const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
    const printed = execFileSync('/bin/sh', ['-c', line], { cwd: root, env, encoding: 'utf8' }).trimEnd().split('\n');
    expect(printed).toHaveLength(output.length);
    for (const [index, expected] of output.entries()) expect(printed[index]).toMatch(pattern(expected));
  });
});

describe('programs run and print what the readmes say', () => {
  const programs = blocks.filter(({ language }) => language === 'js' || language === 'ts');

  test('there are some', () => expect(programs.length).toBeGreaterThan(3));

  test.each(programs)('$readme: $text', ({ language, text, folder }) => {
    const code = language === 'ts' ? withoutTypes(text) : text;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-'], {
      input: code,
      cwd: folder,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    const lines = flat(stdout);
    for (const expected of promised(text)) expect(lines).toMatch(pattern(expected));
  });
});

describe('links lead somewhere', () => {
  // The sources of the training tools hold templates of pages, whose links are those of the page.
  const pages = execFileSync('git', ['ls-files', '-z', '*.md', ':!tools/training/src'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)));

  test.each(pages)('%s', (page) => {
    const prose = readFileSync(join(root, page), 'utf8').replace(/```.*?```|`[^`\n]*`/gsu, '');
    const targets = [...prose.matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)[^)]*\)/gu)].map(
      ([, target = '']) => target,
    );
    expect(targets.filter((target) => !existsSync(join(root, page, '..', decodeURI(target))))).toEqual([]);
  });
});

/** A program of TypeScript as JavaScript; what Node does not know yet is left as it is, and fails. */
function withoutTypes(text: string): string {
  return transformSync(text, { jsc: { parser: { syntax: 'typescript' }, target: 'esnext' } }).code;
}

/** What the comments after `console.log` promise, put together. */
function promised(text: string): readonly string[] {
  const found = [...text.matchAll(/^ *console\.log\(.*\);(?: \/\/ (.*))?\n((?: *\/\/ .*\n)*)/gmu)].map(
    ([, beside = '', below = '']) => beside || below.replace(/^ *\/\/ /gmu, ''),
  );
  const all = flat(found.join('\n'));
  return all === '' ? [] : [all];
}

/** Text without line breaks and repeated blanks: how an object is broken into lines is not promised. */
function flat(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
