import { expect, test } from '@jest/globals';
import { growTo, type KernelMemory, kernelsOf } from './web-assembly.js';

/** A module that exports a memory of one page, and nothing else. */
const MEMORY = Buffer.from('0061736d010000000503010001070a01066d656d6f72790200', 'hex').toString('base64');
const PAGE = 65_536;

const newMemory = (): KernelMemory => kernelsOf<{ readonly memory: KernelMemory }>(MEMORY).memory;

test('each copy has a memory of its own', () => {
  const [one, other] = [newMemory(), newMemory()];
  new Uint8Array(one.buffer)[0] = 7;
  expect([...new Uint8Array(other.buffer, 0, 1)]).toEqual([0]);
});

test.each([
  [1, PAGE],
  [PAGE, PAGE],
  [PAGE + 1, 2 * PAGE],
])('a memory of one page for %d bytes has %d', (needed, byteLength) => {
  const memory = newMemory();
  growTo(memory, needed);
  expect(memory.buffer.byteLength).toBe(byteLength);
});

test('memory that no system has is an error with a code', () => {
  expect(() => growTo(newMemory(), 2 ** 40)).toThrow(expect.objectContaining({ code: 'MODEL_FAILED' }));
});
