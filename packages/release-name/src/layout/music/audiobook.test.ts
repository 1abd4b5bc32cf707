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

test.each([
  ['02 Low Water.m4b', undefined, 'Low Water'],
  ['2.5 Low Water.m4b', undefined, 'Low Water'],
  ['Book 02 - Low Water.m4b', undefined, 'Low Water'],
  ['Anna Winter - 02 Low Water.m4b', 'Anna Winter', 'Low Water'],
  ['Anna Winter - 02 - Low Water.m4b', 'Anna Winter', 'Low Water'],
  ['Anna Winter - Low Water.m4b', 'Anna Winter', 'Low Water'],
  ['Tide Saga [02] - Low Water.m4b', undefined, 'Low Water'],
  ['Tide Saga [2.5] - Low Water (Unabridged)', undefined, 'Low Water'],
  ['Tide Saga 02 - Low Water.m4b', undefined, 'Low Water'],
  ['Tide Saga #2 - Low Water.m4b', undefined, 'Low Water'],
  ['Tide Saga, Book 2 - Low Water.m4b', undefined, 'Low Water'],
  ['Low Water - Tide Saga, Book 2 - Anna Winter.m4b', 'Anna Winter', 'Low Water'],
  ['Low Water (Tide Saga, Book 2) - Anna Winter.m4b', 'Anna Winter', 'Low Water'],
  ['Anna Winter - Low Water (Unabridged) - Read by Martin Kramer', 'Anna Winter', 'Low Water'],
  ['Anna Winter - Das stille Wasser (Ungekürzt)', 'Anna Winter', 'Das stille Wasser'],
  ['Anna Winter - Das stille Wasser - gelesen von Karl Winter (Hörbuch)', 'Anna Winter', 'Das stille Wasser'],
  ['Das stille Wasser - Anna Winter - Hörbuch', 'Anna Winter', 'Das stille Wasser'],
  ["Anna Winter - L'eau tranquille - lu par Émile Marchand [Livre audio]", 'Anna Winter', "L'eau tranquille"],
  ["L'eau tranquille - Anna Winter (Livre audio)", 'Anna Winter', "L'eau tranquille"],
  ['Anna Winter - El agua tranquila [Audiolibro]', 'Anna Winter', 'El agua tranquila'],
  ['[Аудиокнига] Зимина Анна - Тихая вода [Карл Винтер, 2010, 64 kbps, MP3]', 'Зимина Анна', 'Тихая вода'],
  ['Зимина А. Б. - Тихая вода [Винтер К., 2010, 64 kbps] Аудиокнига', 'Зимина А. Б.', 'Тихая вода'],
  ['1999 - Anna Winter - Low Water [64k 20;44;32 255MB] audiobook', 'Anna Winter', 'Low Water'],
  ['2015 - TS-02 - Low Water (Kramer) 48k 11.00.37 {228mb} by chap audiobook', undefined, 'Low Water'],
  ['Anna Winter/Tide Saga/02 - Low Water/Low Water.m4b', 'Anna Winter', 'Low Water'],
  ['Anna Winter/02 - Low Water.m4b', 'Anna Winter', 'Low Water'],
  ['Anna Winter/Tide Saga 2 - Low Water {Martin Kramer}/01.m4b', 'Anna Winter', 'Low Water'],
  ['Winter, Anna - Tide Saga 02 - Low Water.m4b', 'Anna Winter', 'Low Water'],
  ['Anna Winter - [Tide Saga 02] Low Water.m4b', 'Anna Winter', 'Low Water'],
  ['Anna.Winter.-.Low.Water.audiobook', 'Anna Winter', 'Low Water'],
  ['Anna Winter, Martin Kramer - Low Water (Tide Saga Book 3).m4b', 'Anna Winter, Martin Kramer', 'Low Water'],
  ['Low Water by Anna Winter, narrated by Martin Kramer.m4b', 'Anna Winter', 'Low Water'],
  ['Tide Saga, Volume 2 - Anna Winter.m4b', 'Anna Winter', 'Tide Saga, Volume 2'],
])('%s', (name, author, title) => {
  const release = parseReleaseName(name, { medium: 'audio' });
  expect([release.author, release.title]).toEqual([author, title]);
});
