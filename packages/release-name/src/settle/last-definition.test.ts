import { expect, test } from '@jest/globals';
import { parseReleaseName } from '../parse.js';

test.each([
  ['Quiet River FHD', 'Quiet River', '1080p'],
  ['Der stille Fluss FHD', 'Der stille Fluss', '1080p'],
  ['La rivière calme UHD', 'La rivière calme', '2160p'],
  ['El.río.tranquilo.FULLHD', 'El río tranquilo', '1080p'],
  ['Quiet.River.FHD.mp4', 'Quiet River', '1080p'],
  ['Тихая река FHD', 'Тихая река', '1080p'],
  ['Quiet River - FHD', 'Quiet River', '1080p'],
  ['Quiet_River_UHD', 'Quiet River', '2160p'],
  ['Il fiume quieto Full HD', 'Il fiume quieto', '1080p'],
  ['安静的河 超高清', '安静的河', '2160p'],
  ['Cicha rzeka Ultra HD.mkv', 'Cicha rzeka', '2160p'],
])('ends the title of %s before its definition', (name, title, resolution) => {
  expect(parseReleaseName(name)).toMatchObject({ title, resolution });
});

test.each([
  'Quiet.River.2011.1080p.BluRay.x264-UHD',
  'Full HD Cooking.epub',
  'The 4K Handbook.pdf',
  'Fotografía 4K - Ana Marín.epub',
  'UHD',
  'Quiet River 4K Converter v2.1 (x64)',
  'Video in 8K verstehen.pdf',
  'NBA 2K18',
])('reads no other size in %s', (name) => {
  const { resolution } = parseReleaseName(name);
  expect(resolution === undefined || name.includes(resolution)).toBe(true);
});
