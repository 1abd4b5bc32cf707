import { expect, test } from '@jest/globals';
import { createBelongings } from './belongings.js';

test('gives back what belongs to an object, and to no copy of it', () => {
  const belongings = createBelongings<object, string>();
  const owner = { name: 'Quiet Harbour' };
  expect(belongings.get(owner)).toBeUndefined();
  belongings.set(owner, 'first');
  belongings.set(owner, 'second');
  expect(belongings.get(owner)).toBe('second');
  expect(belongings.get({ ...owner })).toBeUndefined();
});

test('keeps what belongs to one object apart from what others gave it', () => {
  const [one, other] = [createBelongings<object, number>(), createBelongings<object, number>()];
  const owner = {};
  one.set(owner, 1);
  other.set(owner, 2);
  expect([one.get(owner), other.get(owner)]).toEqual([1, 2]);
});

test('leaves objects as they look', () => {
  const owner = { name: 'Quiet Harbour' };
  createBelongings<object, number>().set(owner, 1);
  expect(Reflect.ownKeys(owner)).toEqual(['name']);
  expect(JSON.stringify(owner)).toBe('{"name":"Quiet Harbour"}');
});

test('gives to frozen objects, too', () => {
  const belongings = createBelongings<object, number>();
  const owner = Object.freeze({});
  belongings.set(owner, 1);
  belongings.set(owner, 2);
  expect(belongings.get(owner)).toBe(2);
});
