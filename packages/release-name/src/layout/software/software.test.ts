import { expect, test } from '@jest/globals';
import { parseReleaseName } from '../../parse.js';

test.each([
  [
    'Word Quay [v 1.9.0.8 + DLCs] (2019) PC | RePack от Somebody',
    { kind: 'game', title: 'Word Quay', softwareVersion: '1.9.0.8', year: 2019, platform: 'PC', group: 'Somebody' },
  ],
  [
    'Word Quay: Deluxe Edition (v1.0.2 + 3 DLCs, MULTi12) [Some Repack]',
    { kind: 'game', title: 'Word Quay', softwareVersion: '1.0.2', group: 'Some' },
  ],
  [
    'Word.Quay.Update.v1.07.PS4-GRP',
    { kind: 'game', title: 'Word Quay', softwareVersion: '1.07', platform: 'PlayStation 4', group: 'GRP' },
  ],
  ['Word_Quay_2_NSW-GRP', { kind: 'game', title: 'Word Quay 2', platform: 'Nintendo Switch', group: 'GRP' }],
  ['Word.Quay.GOTY.Edition-GRP', { kind: 'game', title: 'Word Quay', group: 'GRP' }],
  ['Quay Manager 2018 [Update 4] (2018) PC', { title: 'Quay Manager 2018', year: 2018 }],
  ['Слово / Word Quay (2014) PC', { title: 'Word Quay', alternativeTitles: ['Слово'] }],
  [
    'Quay Editor Pro 12.3.4 x64 Multilingual + Keygen',
    { kind: 'app', title: 'Quay Editor Pro', softwareVersion: '12.3.4', architecture: 'x64' },
  ],
  [
    'Quay.Editor.v4.2.Linux.x64.Incl.Keygen-GRP',
    { kind: 'app', title: 'Quay Editor', softwareVersion: '4.2', platform: 'Linux', architecture: 'x64', group: 'GRP' },
  ],
  ['4K Quay Downloader + Crack', { kind: 'app', title: '4K Quay Downloader' }],
  ['quay-23.04-desktop-amd64.iso', { kind: 'app', title: 'quay', softwareVersion: '23.04', architecture: 'amd64' }],
])('%s', (name, expected) => {
  expect(parseReleaseName(name, { medium: 'software' })).toMatchObject(expected);
});
