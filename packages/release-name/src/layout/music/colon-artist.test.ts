import { expect, test } from '@jest/globals';
import { parseReleaseName } from '../../parse.js';

test.each([
  ['Blue Harbour: Low Tide (2011) FLAC', 'Blue Harbour', 'Low Tide'],
  ['Blue Harbour: Low Tide [2011] MP3 320', 'Blue Harbour', 'Low Tide'],
  ['Zorbin: Ebbe und Flut.flac', 'Zorbin', 'Ebbe und Flut'],
  ['Lucía Marín: El río tranquilo [MP3 320kbps]', 'Lucía Marín', 'El río tranquilo'],
  ['Marie Dupont: La marée basse (2012) [FLAC]', 'Marie Dupont', 'La marée basse'],
  ['Giulia Rossi: Bassa marea.mp3', 'Giulia Rossi', 'Bassa marea'],
  ['Иван Петров: Тихая река (2012) [FLAC]', 'Иван Петров', 'Тихая река'],
  ['Anna Winter: Symphony No. 3 (1998) FLAC', 'Anna Winter', 'Symphony No. 3'],
])('parts artist and title of music at a colon: %s', (name, artist, title) => {
  expect(parseReleaseName(name)).toMatchObject({ artist, title });
});

test.each([
  ['Best of the Harbour: Live Years (2011) FLAC', undefined],
  ['Quiet River: Original Soundtrack (2011) FLAC', undefined],
  ['Harbour Hits: Volume 2 (2011) MP3', undefined],
  ['Blue Harbour - Salt: The Low Tide (2011) FLAC', 'Blue Harbour'],
  ['Quiet River: The Return 2011 1080p BluRay x264', undefined],
  ['Quiet River: The Return', undefined],
  ['Quiet River: The Return v1.2 (GOG)', undefined],
])('leaves subtitles with their title: %s', (name, artist) => {
  expect(parseReleaseName(name).artist).toBe(artist);
});

test.each([
  ['Anna Weber: Der stille Fluss.epub', 'Anna Weber', 'Der stille Fluss'],
  ['Anna Winter: The Quiet River [EPUB]', 'Anna Winter', 'The Quiet River'],
  ['Marie Dupont: La rivière calme (2012) epub', 'Marie Dupont', 'La rivière calme'],
  ['Иван Петров: Тихая река fb2', 'Иван Петров', 'Тихая река'],
  ['Giulia Rossi: Il fiume quieto (2014) PDF', 'Giulia Rossi', 'Il fiume quieto'],
])('parts author and title of books at a colon: %s', (name, author, title) => {
  expect(parseReleaseName(name)).toMatchObject({ author, title });
});
