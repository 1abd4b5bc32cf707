import { expect, test } from '@jest/globals';
import { parseReleaseName } from '../../parse.js';

test.each([
  ['Anna Winter - [Tide Saga 01] - The Quay (read by Some Body) 64k m4b', 'Anna Winter', 'The Quay', 'Some Body'],
  ['Anna Winter - Tide Saga 02 - Low Water [Audiobook]', 'Anna Winter', 'Low Water', undefined],
  ['Anna Winter - The Quay (2010) [Martin Kramer] Unabridged', 'Anna Winter', 'The Quay', 'Martin Kramer'],
  ['The Quay - Anna Winter - read by Martin Kramer', 'Anna Winter', 'The Quay', 'Martin Kramer'],
  ['The Ways of the Quay - Anna Winter Unabridged 64kbps MP3', 'Anna Winter', 'The Ways of the Quay', undefined],
  ['The Quay by Winter [Audiobook]', 'Winter', 'The Quay', undefined],
  ['The Low Water - Anna Winter - Martin Kramer [Audiobook]', 'Anna Winter', 'The Low Water', 'Martin Kramer'],
  ['Anna Winter - [Tide Saga #1] Low Water [Audiobook]', 'Anna Winter', 'Low Water', undefined],
  ['Anna Winter - 1984 [Audiobook]', 'Anna Winter', '1984', undefined],
  ['Anna.Winter.Low.Water.2022.German.Audiobook', 'Anna Winter', 'Low Water', undefined],
  ['Winter, Anna - Low Water Audiobook', 'Anna Winter', 'Low Water', undefined],
  ['Low Water Audiobook Unabridged M4B', undefined, 'Low Water', undefined],
  ['Anna_Winter_-_Low_Water-AUDiOBOOK-WEB-SE-2019-GRP', 'Anna Winter', 'Low Water', undefined],
])('%s', (name, author, title, narrator) => {
  const release = parseReleaseName(name);
  expect([release.author, release.title, release.narrator]).toEqual([author, title, narrator]);
  expect(release.kind).toBe('audiobook');
});
