import { expect, test } from '@jest/globals';
import { numbersInSpan } from './number-span.js';

test.each<[text: string, numbers: readonly number[] | undefined]>([
  ['5', [5]],
  ['012', [12]],
  ['02-05', [2, 3, 4, 5]],
  ['01-E03', [1, 2, 3]],
  ['1, 2 & 3', [1, 2, 3]],
  ['02E03E04', [2, 3, 4]],
  ['1 to 3', [1, 2, 3]],
  ['3 à 5', [3, 4, 5]],
  ['٠٥', [5]],
  ['十二', [12]],
  ['1~3', [1, 2, 3]],
  ['IV', [4]],
  ['second', [2]],
  ['7-3', undefined],
  ['1-99999999', [1, 99_999_999]],
  ['99999999999999999999', undefined],
  ['word', undefined],
  ['', undefined],
])('%s is %j', (text, numbers) => {
  expect(numbersInSpan(text)).toEqual(numbers);
});
