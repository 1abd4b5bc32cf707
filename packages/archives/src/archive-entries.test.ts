import { expect, test } from '@jest/globals';
import { isMimmoError, type Warning } from '@mimmo/core';
import fc from 'fast-check';
import { archiveEntries } from './archive-entries.js';
import { bytesAccess } from './bytes/bytes-access.js';
import { FIXTURES, fixture, formatOf, LISTS, listed } from './testing/fixtures.js';
import { rar4Of } from './testing/rar4-of.js';

/** Everything about a fixture that its name tells. */
const ONES = FIXTURES.flatMap((name) => {
  const format = formatOf(name);
  return format ? [{ name, format }] : [];
});
const SINGLE = LISTS.flatMap(({ archive, program, files }) => {
  const format = formatOf(archive);
  return format && !/parts/u.test(archive) ? [{ archive, program, files, format }] : [];
});
const ENCRYPTED_LISTS = ONES.filter(({ name }) => name.includes('encrypted-list'));

async function codeOf(list: Promise<unknown>): Promise<string> {
  try {
    await list;
    return 'none';
  } catch (error) {
    return isMimmoError(error) ? error.code : `not ours: ${error}`;
  }
}

test.each(SINGLE)('$archive is listed as $program lists it', async ({ archive, files, format }) => {
  const found = await listed(format, fixture(archive));
  expect(found).toEqual(
    files.map(({ path, size }) => ({ path: expect.stringMatching(ending(path)), sizeInBytes: size })),
  );
});

/** The path, with or without `./` before it. */
function ending(path: string): RegExp {
  return new RegExp(`^(?:\\./)?${path.replace(/[.()]/gu, '\\$&')}$`, 'u');
}

test.each(ENCRYPTED_LISTS)('the encrypted list of $name is told as such', async ({ name, format }) => {
  await expect(listed(format, fixture(name), { what: '"x"' })).rejects.toMatchObject({
    code: 'INPUT_UNSUPPORTED',
    message: '"x" has an encrypted list of files; decrypt it first.',
  });
});

test.each([
  ['rar5-parts.part1.rar', ['rar5-parts.part2.rar', 'rar5-parts.part3.rar']],
  ['rar4-parts.part1.rar', ['rar4-parts.part2.rar', 'rar4-parts.part3.rar']],
  ['rar4-old-parts.rar', ['rar4-old-parts.r00', 'rar4-old-parts.r01']],
])('%s is listed with all its parts', async (first, others) => {
  const rest = [...others];
  const nextVolume = async () => {
    const next = rest.shift();
    return next === undefined ? undefined : bytesAccess(fixture(next));
  };
  const warnings: Warning[] = [];
  const found = await listed('rar', fixture(first), { nextVolume, onWarning: (warning) => warnings.push(warning) });
  expect(found).toEqual([
    { path: '1 first.mkv', sizeInBytes: 2500 },
    { path: '2 second.mkv', sizeInBytes: 2600 },
  ]);
  expect([warnings, rest]).toEqual([[], []]);
});

test('without the further parts a warning says what is missing', async () => {
  const warnings: Warning[] = [];
  const onWarning = (warning: Warning) => warnings.push(warning);
  const found = await listed('rar', fixture('rar5-parts.part1.rar'), { what: '"a.part1.rar"', onWarning });
  expect(found).toEqual([{ path: '2 second.mkv', sizeInBytes: 2600 }]);
  expect(warnings).toEqual([{ code: 'INPUT_NOT_FOUND', message: expect.stringMatching(/^"a\.part1\.rar" goes on/u) }]);
});

test.each(['rar5-parts.part2.rar', 'rar4-old-parts.r00'])('%s, a later part, sends to the first', async (name) => {
  await expect(listed('rar', fixture(name))).rejects.toMatchObject({ code: 'INPUT_UNSUPPORTED' });
});

test('nothing at all is empty, an aborted list throws the reason', async () => {
  expect(await codeOf(listed('rar', new Uint8Array()))).toBe('INPUT_EMPTY');
  const signal = AbortSignal.abort(new Error('enough'));
  await expect(listed('7z', fixture('7-zip.7z'), { signal })).rejects.toThrow('enough');
});

test.each(ONES.filter(({ name }) => !/parts|encrypted-list/u.test(name)))(
  '$name, cut anywhere, is damaged or lists the same',
  async ({ name, format }) => {
    const bytes = fixture(name);
    const whole = await listed(format, bytes);
    for (let length = 1; length < bytes.length; length += format === 'iso' ? 1999 : 7) {
      const cut = listed(format, bytes.subarray(0, length));
      const code = await codeOf(cut);
      if (code === 'none') expect(whole).toEqual(expect.arrayContaining([...(await cut)]));
      else expect(['INPUT_CORRUPT', 'INPUT_UNSUPPORTED']).toContain(code);
    }
  },
);

test.each(ONES.filter(({ name }) => !/xorriso|bsdtar\.iso|udf/u.test(name)))(
  '$name with any bytes changed is listed or refused with a code',
  async ({ name, format }) => {
    const bytes = fixture(name);
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const changed = bytes.slice();
        for (const [at, value] of changes) changed[at] = value;
        const code = await codeOf(listed(format, changed));
        expect(['none', 'INPUT_CORRUPT', 'INPUT_UNSUPPORTED', 'INPUT_TOO_LARGE']).toContain(code);
      }),
      { numRuns: 100 },
    );
  },
);

test('contents are jumped over, so that forty gigabytes take a few reads', async () => {
  const sizeInBytes = 40 * 1024 ** 3;
  const head = rar4Of('film.mkv', sizeInBytes);
  let bytesRead = 0;
  const access = {
    sizeInBytes: head.length + sizeInBytes,
    async read(target: Uint8Array, position: number) {
      bytesRead += target.length;
      return (await bytesAccess(head).read(target, position)) && target.length;
    },
  };
  const found = [];
  for await (const entry of archiveEntries('rar', access)) found.push(entry);
  expect(found).toEqual([{ path: 'film.mkv', sizeInBytes }]);
  expect(bytesRead).toBeLessThan(100_000);
});
