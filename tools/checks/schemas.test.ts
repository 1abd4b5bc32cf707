import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { type ContentInfo, createMimmo, defaultExtractors, type MetadataExtractor, nameOnly } from 'mimmo';

const root = resolve(import.meta.dirname, '../..');

type Schema = 'report' | 'details' | 'error';

test('the schemas say what the types say', () => {
  const { stderr, status } = spawnSync(process.execPath, ['tools/checks/schemas.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
});

describe('what the command prints is what the schemas say', () => {
  // Media, subcategories, layouts and scripts of all kinds, and what nobody can tell.
  const names = [
    'The.Matrix.1999.1080p.BluRay.x264-GROUP',
    'Some.Show.S01E02E03.720p.WEB-DL.DDP5.1.H.264-GRP',
    'Some Show Complete Series 1-4 [2160p HDR10 10bit]',
    '[Group] Some Show - 05v2 [1080p][ABCD1234].mkv',
    'Some.Talk.Show.2019.03.14.HDTV.x264-GRP',
    'Pink Floyd - The Dark Side of the Moon (1973) [FLAC]',
    'Various Artists - Some Compilation (2CD) (2004) MP3 320kbps',
    'Some Writer - Some Tale (Unabridged) read by Some Reader M4B',
    'Some Editor v2.1.5 (x64) Incl Keygen',
    'Some Game (2015) PC | RePack от Somebody',
    'Some Author - Some Book (2012) EPUB',
    'Some Comic 012 (2019) (Digital)',
    'Some.Foundry.Sans.Commercial.Font-GROUP',
    'Крёстный отец / The Godfather (1972) BDRip 720p',
    'Harbour Lanterns',
    '?',
  ];
  const files = (...paths: readonly string[]): readonly object[] => paths.map((path) => ({ path, size: 1_000_000 }));
  const items = [
    ...names,
    { name: 'Some Show S01', files: files('Some.Show.S01E01.mkv', 'Some.Show.S01E03.mkv', 'Some.Show.S01E03.v2.mkv') },
    { name: 'Some Artist', files: files('A (2001)/01.flac', 'A (2001)/02.flac', 'B (2002)/01.flac', 'C/01.flac') },
    { name: 5 },
    {},
    5,
    '',
  ];

  test.each<[Schema, readonly string[]]>([
    ['report', []],
    ['details', ['--details']],
  ])('%s', (schema, options) => {
    const answers = printed([...options, '-i'], JSON.stringify(items)).flat();
    expect(answers).toHaveLength(items.length);
    const [reports, errors] = [answers.filter((answer) => !isError(answer)), answers.filter(isError)];
    expect(reports.flatMap(flawsBy(schema))).toEqual([]);
    expect(errors.flatMap(flawsBy('error'))).toEqual([]);
    expect(errors.length).toBeGreaterThan(2);
  });
});

describe('what the library answers is what the schemas say', () => {
  const shelf: MetadataExtractor = {
    name: 'shelf',
    media: ['book'],
    extract: ({ name }) => ({ title: name, isbn: '978', tags: ['a'], confidence: 1 }),
  };
  const failing: MetadataExtractor = {
    name: 'failing',
    extract: () => {
      throw new Error('gone');
    },
  };
  const extractors = [failing, shelf, ...defaultExtractors({ metadata: 'rules' })];
  const unread = { code: 'INPUT_UNREADABLE', message: 'x', path: 'private' } as const;
  const given: readonly ContentInfo[] = [
    nameOnly('Some Author - Some Book (2012) EPUB'),
    { ...nameOnly('Some.Film.2012.1080p.BluRay.x264-GROUP'), warnings: [unread] },
    nameOnly(''),
  ];

  test('with fields of one’s own, warnings and sources', async () => {
    const mimmo = createMimmo({ ml: false, extractors });
    for (const content of given) {
      expect(flawsBy('details')(await mimmo.details(content))).toEqual([]);
      expect(flawsBy('report')(await mimmo.report(content))).toEqual([]);
    }
    await mimmo.close();
  });

  test('and the schemas refuse what they do not say', async () => {
    const report = await createMimmo({ ml: false, metadata: 'rules' }).report('Some.Film.2012.1080p.BluRay.x264-GROUP');
    for (const wrong of [{ medium: 'game' }, { confidence: 90 }, { subcategory: 'album' }, { colour: 'red' }]) {
      expect(flawsBy('report')({ ...report, ...wrong })).not.toEqual([]);
    }
  });
});

/** The answers that the built command prints to the standard input, a line each. */
function printed(args: readonly string[], input: string): readonly unknown[] {
  const main = join(root, 'packages/cli/dist/main.js');
  const { stdout } = spawnSync(process.execPath, [main, ...args], { input: `${input}\n`, encoding: 'utf8' });
  return stdout
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

function isError(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'error' in answer;
}

/** Finds what a schema has against an answer. Fields that it does not name are flaws here, though it lets them pass. */
function flawsBy(name: Schema): (answer: unknown) => readonly unknown[] {
  const validate = VALIDATORS[name];
  return (answer) => (validate(withoutInput(answer)) ? [] : [{ answer, errors: validate.errors }]);
}

/** An answer without what the command puts in front of it. */
function withoutInput(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null) return answer;
  return Object.fromEntries(Object.entries(answer).filter(([field]) => field !== 'id' && field !== 'input'));
}

const VALIDATORS: Readonly<Record<Schema, ValidateFunction>> = {
  report: validator('report'),
  details: validator('details'),
  error: validator('error'),
};

function validator(name: Schema): ValidateFunction {
  const schema: unknown = JSON.parse(readFileSync(join(root, `packages/core/schemas/${name}.json`), 'utf8'));
  return new Ajv2020({ allErrors: true }).compile(Object(closed(schema, '')));
}

/** A schema whose objects have no other fields than those that it names, but for metadata, which anybody may add to. */
function closed(schema: unknown, place: string): unknown {
  if (Array.isArray(schema)) return schema.map((item) => closed(item, place));
  if (typeof schema !== 'object' || schema === null) return schema;
  const inside = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value, key)]));
  const isClosed = 'type' in schema && 'properties' in schema && place !== 'ReportedMetadata';
  return isClosed ? { ...inside, additionalProperties: false } : inside;
}
