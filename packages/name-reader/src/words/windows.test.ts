import { expect, test } from '@jest/globals';
import { STRIDE, WINDOW, windowsOf } from './windows.js';

test.each([1, 255, 256, 257, 448, 449, 1000, 2048])('the windows of %d words keep each word once', (words) => {
  const windows = windowsOf(words);
  let kept = 0;
  for (const { start, end, keptFrom, keptTo } of windows) {
    expect(end - start).toBeLessThanOrEqual(WINDOW);
    expect(keptFrom).toBe(kept);
    expect(keptFrom).toBeGreaterThanOrEqual(start);
    expect(keptTo).toBeLessThanOrEqual(end);
    kept = keptTo;
  }
  expect(kept).toBe(words);
  expect(windows.length).toBeLessThanOrEqual(1 + Math.ceil(words / STRIDE));
});
