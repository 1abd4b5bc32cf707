import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { folders, packAll, root, run, tarballIn } from './tarballs.js';

/*
 * The types of the packed packages, as a user's compiler reads them: the oldest TypeScript that we promise and today's,
 * strict, and without `skipLibCheck`, which would hide what our declarations lack. Needs the packages built.
 */
jest.setTimeout(300_000);

const work = mkdtempSync(join(tmpdir(), 'mimmo-types-'));
const { resolve } = createRequire(import.meta.url);
const compilers = ['typescript-5.4', 'typescript'].map(
  (name) => [name, join(dirname(resolve(`${name}/package.json`)), 'bin/tsc')] as const,
);
const kinds = [
  ['NodeNext', 'NodeNext'],
  ['ESNext', 'Bundler'],
] as const;

/** The packages that declare types: a model's folder is data, the command has none. */
const TYPED = [...folders.keys()].filter((name) => !name.startsWith('@mimmo/model-') && name !== '@mimmo/cli');

beforeAll(() => {
  const tarballs = join(work, 'tarballs');
  packAll(tarballs, TYPED);
  for (const name of TYPED) {
    const folder = join(work, 'node_modules', name);
    mkdirSync(folder, { recursive: true });
    run('tar', ['-xzf', tarballIn(tarballs, name), '--strip-components=1', '-C', folder], work);
  }
  writeFileSync(join(work, 'package.json'), '{ "private": true, "type": "module" }');
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** What a compiler has to say of a program, a line each. */
function complaints(compiler: string, source: string, options: object): readonly string[] {
  const config = {
    compilerOptions: {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      noEmit: true,
      target: 'ES2022',
      ...options,
    },
    files: ['main.ts'],
  };
  writeFileSync(join(work, 'main.ts'), source);
  writeFileSync(join(work, 'tsconfig.json'), JSON.stringify(config));
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', work], { cwd: work, encoding: 'utf8' });
  return stdout.split('\n').filter(Boolean);
}

describe.each(compilers)('%s', (_name, compiler) => {
  describe.each(kinds)('%s modules', (module, moduleResolution) => {
    test.each([
      ['nothing but the language', ['ES2022']],
      ['the types of a browser', ['ES2022', 'DOM']],
    ])('reads the packages that need no platform, with %s', (_case, lib) => {
      const options = { module, moduleResolution, lib, types: [] };
      expect(complaints(compiler, WITHOUT_PLATFORM, options)).toEqual([]);
    });

    test('reads all packages with the types of Node', () => {
      const node = { types: ['node'], typeRoots: [join(root, 'node_modules/@types')] };
      const options = { module, moduleResolution, lib: ['ES2022', 'ESNext.Disposable'], ...node };
      expect(complaints(compiler, WITH_NODE, options)).toEqual([]);
    });
  });
});

const WITHOUT_PLATFORM = `
import { createCascade } from '@mimmo/cascade';
import { stageContract } from '@mimmo/cascade/testing';
import { closable, type MetadataExtractor, nameOnly, type Report, type RunOptions, type Stage } from '@mimmo/core';
import { fromTorrent as fromTorrentBytes } from '@mimmo/input/browser';
import { loadRulePack, packStage, patternStage } from '@mimmo/patterns';
import { parseReleaseName } from '@mimmo/release-name';
import { tokenize } from '@mimmo/release-name/steps';

const stage: Stage = {
  name: 'house',
  classify: ({ name }, options) => (options?.signal?.aborted ? undefined : { medium: 'book', confidence: name.length / 1e4 }),
  ...closable(() => undefined),
};
const shelf: MetadataExtractor = {
  name: 'shelf',
  media: ['book'],
  extract: ({ name }) => ({ title: name, isbn: '978', confidence: 1 }),
};
export async function main(report: Report, options: RunOptions): Promise<unknown> {
  const cascade = createCascade([packStage({ packs: [loadRulePack('{}')] }), stage, patternStage()]);
  try {
    const { medium } = await cascade.classify(nameOnly('a'), options);
    const album: 'album' | undefined = report.medium === 'audio' && report.subcategory === 'album' ? 'album' : undefined;
    const title: string | undefined = report.metadata?.title;
    const isbn: unknown = report.metadata?.['isbn'];
    return [medium, album, title, isbn, shelf, parseReleaseName('a').title, tokenize, stageContract, fromTorrentBytes];
  } finally {
    await cascade.close();
  }
}
`;

const WITH_NODE = `${WITHOUT_PLATFORM}
import { createOnnxStage } from '@mimmo/classifier-onnx';
import { fromTorrent } from '@mimmo/input';
import { modelDirectory } from '@mimmo/manifest';
import { createLlmExtractor } from '@mimmo/metadata-llm';
import { createMimmo, defaultStages, type DetailedReport, isMimmoError, type MimmoOptions } from 'mimmo';

const options: MimmoOptions = { ml: false, stages: [stage, ...defaultStages()], extractors: [shelf] };
export async function ask(names: AsyncIterable<string>): Promise<readonly DetailedReport[]> {
  await using mimmo = createMimmo(options);
  await using model = createOnnxStage({ model: new URL('file:///model/') });
  const found: DetailedReport[] = [];
  try {
    const { signal } = new AbortController();
    await model.classify(nameOnly('a'), { signal });
    await mimmo.report('a', { signal: AbortSignal.timeout(1000) });
    for await (const report of mimmo.detailsMany(names, { signal, batchSize: 5 })) found.push(report);
  } catch (error) {
    if (isMimmoError(error) && error.code === 'DISPOSED') console.log(error.message);
  }
  // @ts-expect-error a misspelt option
  createMimmo({ metdata: 'off' });
  // @ts-expect-error a number is no name
  await mimmo.report(5);
  return [found, fromTorrent, modelDirectory, createLlmExtractor].slice(0, 1).flat().filter(isReport);
}
function isReport(value: unknown): value is DetailedReport {
  return typeof value === 'object';
}
`;
