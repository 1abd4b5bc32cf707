import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { NODE_ALONE, speaksOfNode, webBundle } from './web-bundle.mjs';

const root = resolve(import.meta.dirname, '../..');

/** What a package exports, as its package.json says. */
interface Manifest {
  readonly name: string;
  readonly exports: { readonly '.'?: Entry; readonly './browser'?: Entry };
}
interface Entry {
  readonly types: string;
  readonly browser?: string;
  readonly default: string;
}

// Every other package has an entry for web pages: one of its own, or the one that Node has.
const names = readdirSync(join(root, 'packages')).filter((name) => !NODE_ALONE.includes(name));
const packages = names.flatMap((name) => {
  const folder = join('packages', name);
  // Written by us, and held to its shape by publint.
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest;
  const { '.': main, './browser': browser } = manifest.exports;
  return main ? [{ folder, main, browser }] : [];
});

test('all packages but those for Node alone', () => expect(packages).toHaveLength(names.length));

describe.each(packages)('$folder in a web page', ({ folder, main, browser }) => {
  test('is the same by both ways of importing it', () => {
    expect(main.browser).toBe(browser?.default);
  });

  test('asks for no module that a page lacks, and speaks of nothing of Node', async () => {
    const { chunks, missing } = await webBundle(folder, main.browser ?? main.default);
    expect(missing).toEqual([]);
    expect(chunks.filter(({ code }) => speaksOfNode(code)).map(({ moduleIds }) => moduleIds)).toEqual([]);
  });
});

test('the entry for Node is told apart', async () => {
  const { missing } = await webBundle('packages/input', 'dist/index.js');
  expect(missing).toContain('node:fs/promises');
});

test.each([
  ['import{readFile}from"fs"', true],
  ['import("node:fs")', true],
  ['Buffer.from(x)', true],
  ['import{path}from"./path.js"', false],
])('%s speaks of Node: %s', (code, does) => expect(speaksOfNode(code)).toBe(does));
