import { expect, test } from '@jest/globals';
import type { Medium } from '@mimmo/core';
import { leadOf, leadsOrNone } from './lead.js';

const leads = { audio: 1, video: 0.2, weakScripts: ['Han', 'Hangul'] };

test.each<[name: string, medium: Medium, lead: number]>([
  ['Quiet.River.2013.720p', 'video', 0.2],
  ['Anna Berg - Northern Lights', 'audio', 1],
  ['静かな川.2013.720p', 'video', 1],
  ['조용한 강 2013', 'video', 1],
  ['Тихая Река 2013', 'video', 0.2],
  ['Quiet River', 'book', 0],
])('about %s as %s the model has to be surer by its lead', (name, medium, lead) => {
  const read = leadsOrNone(leads);
  expect(read && leadOf(read, name, medium)).toBe(lead);
});

test('a medium that is absent needs no lead, and no script is weak by itself', () => {
  const read = leadsOrNone({ audio: 0.5 });
  expect(read && [leadOf(read, '静かな川', 'video'), leadOf(read, '静かな川', 'audio')]).toEqual([0, 0.5]);
});

test.each([
  [{ audio: 2 }],
  [{ audio: -0.1 }],
  [{ video: '0.2' }],
  [{ weakScripts: [] }],
  [{ weakScripts: ['Klingon'] }],
  [{ weakScripts: 'Han' }],
])('%j are no leads', (json) => {
  expect(leadsOrNone(json)).toBeUndefined();
});
