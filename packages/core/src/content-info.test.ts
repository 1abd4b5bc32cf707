import { expect, test } from '@jest/globals';
import {
  type ContentInfo,
  checkedContent,
  checkedName,
  inItsPlace,
  isEmptyContent,
  LONGEST_NAME,
  nameOnly,
} from './content-info.js';

const content: ContentInfo = { name: 'A', files: [{ path: 'a.flac', size: 1 }], origin: 'json' };

/** What plain JavaScript may pass: the cast is the point. */
const check =
  (value: unknown): (() => ContentInfo) =>
  () =>
    checkedContent(value as ContentInfo);

test.each([[content], [nameOnly('')], [{ ...content, folder: 'above', container: 'zip' }]])(
  '%j is a content',
  (value) => {
    expect(check(value)()).toBe(value);
  },
);

test.each([
  [undefined, 'Expected a content { name, files, origin }, found nothing'],
  ['a name', 'Expected a content { name, files, origin }, found "a name"'],
  [[content], 'Expected a content { name, files, origin }, found a list'],
  [{}, 'Expected a content { name, files, origin } with a text as its name, found nothing'],
  [{ name: 'A' }, 'Expected a content { name, files, origin } with a list of files, found nothing'],
  [{ ...content, files: [content.files[0], 'a.flac'] }, 'whose files are { path, size }; files[1] is none'],
  [{ ...content, files: [{ path: 'a', size: '5' }] }, 'whose files are { path, size }; files[0] is none'],
  [{ ...content, files: [{ path: 'a', size: -1 }] }, 'whose files are { path, size }; files[0] is none'],
  [{ ...content, folder: 5 }, 'with texts as folder and container, found 5'],
])('%j is none, and the error says why', (value, message) => {
  expect(check(value)).toThrow(
    expect.objectContaining({ code: 'INPUT_INVALID', message: expect.stringContaining(message) }),
  );
});

test('a text past the longest name is none, nor is a content that has it', () => {
  const longest = 'x'.repeat(LONGEST_NAME);
  const tooLong = expect.objectContaining({ code: 'INPUT_TOO_LARGE', message: expect.stringContaining('65537') });
  expect([checkedName(longest), check(nameOnly(longest))().name]).toEqual([longest, longest]);
  expect(() => checkedName(`${longest}x`)).toThrow(tooLong);
  expect(check({ ...content, name: `${longest}x` })).toThrow(tooLong);
});

test('a content without a name and files is empty', () => {
  expect([nameOnly(''), nameOnly('A'), { ...content, name: '' }].map(isEmptyContent)).toEqual([true, false, false]);
});

test('what cannot be read leaves an empty content with a warning in its place; a fault of ours is thrown on', () => {
  expect(inItsPlace(() => content)).toBe(content);
  const bad = inItsPlace(check(5));
  expect([isEmptyContent(bad), bad.warnings]).toEqual([
    true,
    [{ code: 'INPUT_INVALID', message: expect.stringContaining('found 5') }],
  ]);
  const fault = (): never => {
    throw new TypeError('ours');
  };
  expect(() => inItsPlace(fault)).toThrow(TypeError);
});
