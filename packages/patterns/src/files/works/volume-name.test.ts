import { expect, test } from '@jest/globals';
import { isVolumeName } from './volume-name.js';

test.each(['Chapter 012', 'Some Kite v03', 'c001', 'Vol. 3', 'Band 2', 'Tome 04', '第05卷', '第001话', '3권', 'Том 2'])(
  '%s is a volume or chapter',
  (name) => {
    expect(isVolumeName(name)).toBe(true);
  },
);

test.each(['Pose 01', '012', 'Season 2', 'Volume', 'Disc 1', '2015', 'IMG_0001'])('%s is none', (name) => {
  expect(isVolumeName(name)).toBe(false);
});
