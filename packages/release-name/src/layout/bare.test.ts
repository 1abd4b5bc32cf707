import { expect, test } from '@jest/globals';
import { parseReleaseName } from '../parse.js';

test.each([
  ['Blue Harbour - Salt and Rope', { artist: 'Blue Harbour', title: 'Salt and Rope' }],
  ['Anna Winter - Tide Saga 02 - Low Water', { artist: 'Anna Winter', title: 'Low Water' }],
  ['Winter, Anna - Low Water', { author: 'Anna Winter', title: 'Low Water' }],
  ['02. Low Water (Tide Saga) - Anna Winter', { artist: 'Anna Winter', title: 'Low Water' }],
  ['The Lives of the Quay - Anna Winter', { artist: 'Anna Winter', title: 'The Lives of the Quay' }],
  ['Low Water by Anna Winter', { artist: 'Anna Winter', title: 'Low Water' }],
  ['Tide Saga [02] Low Water', { title: 'Low Water' }],
  ['01 Low Water', { title: 'Low Water' }],
  ['AnnaWinter-Walden', { artist: 'AnnaWinter', title: 'Walden' }],
  ['Lost.in.Water-SHiPGRP', { title: 'Lost in Water', group: 'SHiPGRP' }],
  ['Patch Winters', { title: 'Patch Winters' }],
])('%s', (name, expected) => {
  const { marks: _marks, name: _name, titles: _titles, ...fields } = parseReleaseName(name);
  expect(fields).toEqual(expected);
});
