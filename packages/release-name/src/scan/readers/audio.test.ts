import { expect, test } from '@jest/globals';
import { createScanner } from '../scanner.js';
import { audioReader } from './audio.js';

const scan = createScanner([], [audioReader]);
/** Property, value and place in the name of every mark but the extension. */
const read = (name: string): readonly string[] =>
  scan(name)
    .marks.filter(({ property }) => property !== 'container')
    .map(({ property, value, start, end }) => `${property} ${String(value)} ${name.slice(start, end)}`);

test.each([
  ['Some.Movie.DD5.1', ['audioCodec DD DD', 'audioChannels 5.1 5.1']],
  ['Some.Movie.DDP.5.1', ['audioCodec DDP DDP', 'audioChannels 5.1 5.1']],
  ['Some Movie DTS-HD MA 7.1', ['audioCodec DTS-HD MA DTS-HD MA', 'audioChannels 7.1 7.1']],
  ['Some Movie AAC2.0', ['audioCodec AAC AAC', 'audioChannels 2.0 2.0']],
  ['Some Movie 7.1', ['audioChannels 7.1 7.1']],
  ['Some Movie 6ch', ['audioChannels 5.1 6ch']],
  ['Some Album 320 kbps', ['bitrate 320 kbps 320 kbps']],
  ['Some Album 192k', ['bitrate 192 kbps 192k']],
  ['Some Album MP3 320', ['bitrate 320 kbps MP3 320']],
  ['Some Album V0', ['bitrate V0 V0']],
  ['Some Album 24-96', ['bitDepth 24-bit 24-96']],
  ['Some Album 16bit', ['bitDepth 16-bit 16bit']],
  ['Some Album 44.1kHz', ['form 44.1 44.1kHz']],
])('reads channels, bitrates and sampling: %s', (name, marks) => {
  expect(read(name)).toEqual(marks);
});

test.each(['Some Album 24', 'Some Film 9.1'])('reads nothing in %s', (name) => {
  expect(read(name)).toEqual([]);
});
