/** Words and marks that the names of the speed measurements are put together from. All made up; none names a work. */
export const WORDS = {
  title:
    'Amber Harbour Silent River Paper Lantern Northern Garden Winter Orchard Copper Bridge Distant Meadow Blue Station Morning Island Lost Letter Golden Field Quiet Village Summer Library Broken Compass Second Season Open Window'.split(
      ' ',
    ),
  person: 'Ada Bell Carl Dorn Edda Frost Gil Hale Ina Jung Karl Lind Mara Noll Otto Pell Rosa Stein Tom Ullman'.split(
    ' ',
  ),
  group: 'GRP NOGRP TEAMX ALPHA BRAVO Kilo9 MiKE7 OSCAR'.split(' '),
  resolution: '480p 720p 1080p 1080i 2160p'.split(' '),
  source: 'BluRay WEB-DL WEBRip HDTV DVDRip BDRip'.split(' '),
  video: 'x264 x265 H.264 HEVC XviD AV1'.split(' '),
  audio: 'AAC2.0 DD5.1 DTS AC3 DDP5.1.Atmos TrueHD.7.1 FLAC'.split(' '),
  language: 'GERMAN FRENCH iTALiAN MULTi Spanish POLISH'.split(' '),
  music: 'FLAC MP3 320kbps V0 24bit-96kHz WEB CD'.split(' '),
  book: 'EPUB PDF MOBI AZW3 eBook'.split(' '),
  platform: 'x64 macOS Linux Win64 Multilingual Portable'.split(' '),
  cyrillic: 'Тихая река Бумажный фонарь Зимний сад Синяя станция'.split(' '),
} as const;

/** A kind of word, or one of the numbers that the maker knows. */
export type Slot = keyof typeof WORDS | 'year' | 'two' | 'one' | 'crc';

/**
 * Shapes of names in the field's styles; `{slot}` is filled in. Shares are those of an indexer's feed, roughly: much video,
 * some music, some of the rest.
 */
export const TEMPLATES = [
  '{title}.{title}.{year}.{resolution}.{source}.{video}-{group}',
  '{title}.{title}.{title}.{year}.{language}.{resolution}.{source}.{audio}.{video}-{group}',
  '{title}.{title}.S{two}E{two}.{resolution}.{source}.{audio}.{video}-{group}',
  '{title}.{title}.{title}.S{two}E{two}.{title}.{title}.{resolution}.{source}.{video}-{group}.mkv',
  '{title}.S{two}.COMPLETE.{language}.{resolution}.{source}.{video}-{group}',
  '{title}.{title}.{year}.0{one}.1{one}.{resolution}.{source}.{video}-{group}',
  '{title} {title} ({year}) [{resolution}] [{source}] [{video}]',
  '{title} of the {title} {year} {resolution} {source} {audio} {video}-{group}',
  '{title} {title} - S{two}E{two} - {title} {title}.mkv',
  '{title} {title} Season {one} Complete {resolution} {source} {video} {audio}',
  '{title} {title} {one}x{two} {title} {source}',
  '[{group}] {title} {title} - {two} ({resolution}) [{crc}].mkv',
  '[{group}] {title} no {title} S{one} - {two} [{source} {resolution} {video} 10bit {audio}]',
  '[{group}]_{title}_{title}_-_{two}v2_[{resolution}]_[{crc}].mkv',
  '{cyrillic} {cyrillic} / {title} {title} (Сезон {one}, серии 1-{two}) [{year}, {source} {resolution}]',
  '{person}_{person}-{title}_{title}-WEB-{year}-{group}',
  '{person}-{title}_{title}-({crc})-{music}-{year}-{group}',
  '{person} {person} - {title} {title} ({year}) [{music}]',
  '{person} & {person} - {year} - {title} {title} [{music}]',
  '{person} {person} - {two} - {title} {title}.mp3',
  '{person} {person} - {title} of {title} ({year}) {book}',
  '{person}.{person}-{title}.{title}.{year}.RETAiL.{book}.eBook-{group}',
  '{title} {title} {two}{one} ({year}) (digital) ({group}).cbz',
  '{title}.{title}.v{one}.{two}.{one}.{platform}-{group}',
  '{title} {title} {one}.{two} {platform} + Patch',
  '{title} {title} {title}',
  '{title} {title} {year}',
] as const;
