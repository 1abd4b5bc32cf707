import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createMimmo, type MimmoOptions, type Report } from 'mimmo';
import type { Page } from 'playwright-core';
import { build } from 'rolldown';
import { type Browser, startChromium } from './browser.js';
import { type Site, serve } from './site.js';

const root = resolve(import.meta.dirname, '../..');
const ownNames = join(root, 'tools/benchmark/own-names');
/** Names of our own making, in many languages and of all media. */
const NAMES = readdirSync(ownNames)
  .filter((file) => file.endsWith('.jsonl') && file !== 'before.json')
  .flatMap((file) => readFileSync(join(ownNames, file), 'utf8').split('\n').filter(Boolean))
  .map((line): string => JSON.parse(line).name);
const MODEL_FILES = [
  ...['manifest.json', 'model.onnx', 'vocabulary.bin'].map((file) => `content-classifier/${file}`),
  ...['manifest.json', 'model.onnx'].map((file) => `name-reader/${file}`),
  ...['manifest.json', 'model.gguf'].map((file) => `metadata-extractor/${file}`),
];

/** Exponentials and logarithms of two versions of V8 differ in the last digit. */
const ROUNDING = 1e-12;

function expectSame(reports: readonly Report[], expected: readonly Report[]): void {
  const saying = ({ confidence: _sureness, ...said }: Report): object => said;
  expect(reports.map(saying)).toEqual(expected.map(saying));
  const differences = reports.map(({ confidence }, index) => Math.abs(confidence - (expected[index]?.confidence ?? 2)));
  expect(Math.max(...differences)).toBeLessThan(ROUNDING);
}

describe('in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mimmo-page-'));
  let browser: Browser;
  let site: Site;
  let page: Page;
  beforeAll(async () => {
    // Said, since the default is an expression of a test's realm, which native code does not take for one.
    const output = { dir: folder, minify: true, sourcemapIgnoreList: false };
    await build({ input: join(import.meta.dirname, 'answers-page.js'), platform: 'browser', tsconfig: false, output });
    writeFileSync(join(folder, 'index.html'), '<!doctype html><script type="module" src="answers-page.js"></script>');
    symlinkSync(join(root, 'models'), join(folder, 'models'));
    [browser, site] = await Promise.all([startChromium(), serve(folder)]);
    page = await browser.context.newPage();
    await page.goto(site.origin);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true });
  });

  async function inNode(options: MimmoOptions): Promise<readonly Report[]> {
    await using mimmo = createMimmo(options);
    const reports: Report[] = [];
    for await (const report of mimmo.reportMany(NAMES)) reports.push(report);
    return reports;
  }

  /** The expression gives the options in the page. */
  async function inPage(options: string): Promise<readonly Report[]> {
    return page.evaluate(`(async () => reportsOn(${JSON.stringify(NAMES)}, ${options}))()`);
  }

  test('there are 500 names and more', () => expect(NAMES.length).toBeGreaterThanOrEqual(500));

  test.each<[how: string, options: MimmoOptions]>([
    ['by default, the rules first', {}],
    ['with the models asked about every name', { threshold: 1, metadata: 'llm' }],
  ])('answers and confidences are those of Node %s', async (_how, options) => {
    const reports = await inPage(`{ models: 'models', ...${JSON.stringify(options)} }`);
    expectSame(reports, await inNode(options));
    expect(reports.filter(({ source }) => source === 'ml').length).toBeGreaterThan(50);
  });

  test('models may be given in memory', async () => {
    const reports = await inPage(`{ models: await filesOf('models', ${JSON.stringify(MODEL_FILES)}) }`);
    expectSame(reports, await inNode({}));
  });

  test('without models there are rules alone', async () => {
    expect(await inPage('{}')).toEqual(await inNode({ ml: false, metadata: 'rules' }));
  });
});
