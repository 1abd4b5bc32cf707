import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createMimmo, fromPath } from 'mimmo';
import type { Page } from 'playwright-core';
import { type Browser, startChromium } from './browser.js';
import { type Site, serve } from './site.js';

const root = resolve(import.meta.dirname, '../..');
const example = join(root, 'examples/web-page');
const downloads = join(root, 'examples/downloads');
const FOLDER = 'Pioneer.One.S01.1080p.WEB.H264-GROUP';
const TORRENT = 'Big.Buck.Bunny.2008.1080p.BluRay.x264-GROUP.torrent';

/** What the page may ask a server for: itself, and the models. */
const OWN_FILES = /^\/(?:[\w.-]+\.js)?$|^\/models\/(?:content-classifier|name-reader|metadata-extractor)\/[\w.]+$/u;

/** A request that the page made, whatever for. */
interface Asked {
  readonly method: string;
  readonly address: URL;
  readonly body: string | null;
}

describe('the example page', () => {
  let browser: Browser;
  let site: Site;
  let page: Page;
  let asked: Asked[];
  beforeAll(async () => {
    const { status, stderr } = spawnSync(process.execPath, ['build.mjs'], { cwd: example, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    [browser, site] = await Promise.all([startChromium(), serve(join(example, 'dist'))]);
  });
  beforeEach(async () => {
    asked = [];
    page = await browser.context.newPage();
    page.on('request', (request) => {
      asked.push({ method: request.method(), address: new URL(request.url()), body: request.postData() });
    });
    page.on('websocket', (socket) => {
      asked.push({ method: 'WEBSOCKET', address: new URL(socket.url()), body: null });
    });
    await page.goto(site.origin);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  /** The answer that the page shows after it was given something. */
  async function answerTo(give: () => Promise<void>): Promise<unknown> {
    await page.locator('#answer').evaluate((element) => {
      element.textContent = '';
    });
    await give();
    await page.locator('#answer:not(:empty)').waitFor();
    return JSON.parse(await page.locator('#answer').innerText());
  }

  const name = (text: string): Promise<unknown> =>
    answerTo(async () => {
      await page.fill('#name', text);
      await page.press('#name', 'Enter');
    });
  const folder = (): Promise<unknown> => answerTo(() => page.setInputFiles('#folder', join(downloads, FOLDER)));
  const torrent = (): Promise<unknown> => answerTo(() => page.setInputFiles('#torrent', join(downloads, TORRENT)));

  test('answers as Node does: a name of rules and of models, a folder, a torrent', async () => {
    await using mimmo = createMimmo();
    for (const text of ['The.Matrix.1999.1080p.BluRay.x264-GROUP', 'Harbour Lanterns', 'northern lights 2012']) {
      expect(await name(text)).toEqual(await mimmo.report(text));
    }
    const { name: title, files } = await fromPath(join(downloads, FOLDER));
    expect(await folder()).toEqual(await mimmo.report({ name: title, files, origin: 'json' }));
    expect(await torrent()).toEqual(await mimmo.report(await fromPath(join(downloads, TORRENT))));
  });

  test('fetches models when a name first needs them', async () => {
    const models = (): readonly string[] =>
      asked.map(({ address }) => address.pathname).filter((path) => path.includes('models'));
    await name('The.Matrix.1999.1080p.BluRay.x264-GROUP');
    expect(models()).toEqual([]);
    await name('Harbour Lanterns');
    expect(models()).toContain('/models/content-classifier/model.onnx');
    expect(models()).toHaveLength(new Set(models()).size);
  });

  test('sends nothing anywhere: what a folder holds and what a torrent says stay on the machine', async () => {
    await name('Harbour Lanterns');
    for (const { method, address, body } of asked) {
      expect({ method, body, origin: address.origin, search: address.search }).toEqual({
        method: 'GET',
        body: null,
        origin: site.origin,
        search: '',
      });
      expect(address.pathname).toMatch(OWN_FILES);
    }
    expect(asked.length).toBeGreaterThan(5);
    // The models are there, so that nothing is asked for any more.
    asked = [];
    await folder();
    await torrent();
    await name('Paper Boats');
    expect(asked).toEqual([]);
  });

  test('shows what is wrong with a torrent that is none', async () => {
    await page.setInputFiles('#torrent', { name: 'a.torrent', mimeType: '', buffer: Buffer.from('no torrent') });
    await page.locator('#answer:not(:empty)').waitFor();
    expect(await page.locator('#answer').innerText()).toMatch(/^InputError: /u);
  });

  test('has a script of at most 20 lines', () => {
    for (const file of ['page.js', 'build.mjs', 'index.html']) {
      expect(readFileSync(join(example, file), 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(20);
    }
  });
});
