import { describe, expect, test } from '@jest/globals';
import { parseReleaseName } from '../../parse.js';

/** Artist, title and year of a name that is known to be music. */
function read(name: string): readonly (string | number | undefined)[] {
  const { artist, title, year } = parseReleaseName(name, { medium: 'audio' });
  return [artist, title, year];
}

describe('music of people', () => {
  test.each([
    ['Blue Harbour - Salt and Rope (2015) [FLAC]', 'Blue Harbour', 'Salt and Rope', 2015],
    ['Blue Harbour - 2015 - Salt and Rope [FLAC]', 'Blue Harbour', 'Salt and Rope', 2015],
    ['(2015) Blue Harbour - Salt and Rope', 'Blue Harbour', 'Salt and Rope', 2015],
    ['(1985) Blue Harbour - Greatest Hits', 'Blue Harbour', 'Greatest Hits', 1985],
    ['Blue Harbour - 1985 - The Red Album [MP3]', 'Blue Harbour', 'The Red Album', 1985],
    ['Blue Harbour - Salt and Rope (2015) {Quay Records, QR 012} [24-96]', 'Blue Harbour', 'Salt and Rope', 2015],
    ['Blue Harbour - Salt and Rope (Deluxe Edition) (2016) 320', 'Blue Harbour', 'Salt and Rope', 2016],
    [
      '(Folk Rock) [CD] Blue Harbour - Salt and Rope - 2017, FLAC (tracks + .cue), lossless',
      'Blue Harbour',
      'Salt and Rope',
      2017,
    ],
    ['[Folk] Blue Harbour - Salt and Rope [192 Kbps]', 'Blue Harbour', 'Salt and Rope', undefined],
    ['Blue Harbour-Salt and Rope-2007', 'Blue Harbour', 'Salt and Rope', 2007],
    ['Jean-Luc Morel - Les marées - 2015 [320Kbps]', 'Jean-Luc Morel', 'Les marées', 2015],
    ['VA - Great Harbour Hits 2015 [CdRip - MP3 - 320kbps]', 'VA', 'Great Harbour Hits', 2015],
    ['Blue Harbour - Low Tide feat. Some Body [MP3]', 'Blue Harbour', 'Low Tide', undefined],
    ['2014 - Blue Harbour - Single Steps (320)', 'Blue Harbour', 'Single Steps', 2014],
    ['2002.Blue.Harbour.-.Salt.and.Rope', 'Blue Harbour', 'Salt and Rope', 2002],
    ['Blue Harbour - Low Tide Compilation 1997 (Flac)', 'Blue Harbour', 'Low Tide', 1997],
    ['Blue Harbour - [2014] Album Two', 'Blue Harbour', 'Album Two', 2014],
    ['Blue Harbour "Salt and Rope" 2014 FLAC', 'Blue Harbour', 'Salt and Rope', 2014],
    ['Blue Harbour - Salt (The Other Rope) (2014) [FLAC]', 'Blue Harbour', 'Salt (The Other Rope)', 2014],
    ['Blue Harbour – 1999', 'Blue Harbour', '1999', undefined],
    ['10 Seconds Late - Salt and Rope [FLAC]', '10 Seconds Late', 'Salt and Rope', undefined],
  ])('%s', (name, artist, title, year) => {
    expect(read(name)).toEqual([artist, title, year]);
  });

  test('a discography has an artist and no title', () => {
    const { kind, artist, title } = parseReleaseName('Blue Harbour - Discography 1990-2010 (12 CD) FLAC');
    expect([kind, artist, title]).toEqual(['collection', 'Blue Harbour', undefined]);
  });
});

describe('recordings', () => {
  test.each([
    ['01 - Blue Harbour - Low Tide.mp3', 'Blue Harbour', 'Low Tide'],
    ['07. Low Tide.flac', undefined, 'Low Tide'],
    ['02.-Blue_Harbour-Low_Tide.m4a', 'Blue Harbour', 'Low Tide'],
    ['Low Tide by Blue Harbour.m4a', 'Blue Harbour', 'Low Tide'],
    ['Blue Harbour - Low Tide (Quiet Version).mp3', 'Blue Harbour', 'Low Tide (Quiet Version)'],
    ['Blue Harbour/2011 - Salt and Rope/06 Low Tide.flac', 'Blue Harbour', 'Low Tide'],
    ['Sea Songs/Blue Harbour/2008 - Salt and Rope [web]/06. Low Tide.flac', 'Blue Harbour', 'Low Tide'],
  ])('%s', (name, artist, title) => {
    const release = parseReleaseName(name);
    expect([release.kind, release.artist, release.title]).toEqual(['track', artist, title]);
  });
});

describe('scene music', () => {
  test.each([
    ['Blue_Harbour-Salt_and_Rope-WEB-2019-GRP', 'Blue Harbour', 'Salt and Rope', 2019, 'album'],
    ['Blue_Harbour-Salt_and_Rope-(QUAY012)-WEB-2019-GRP_INT', 'Blue Harbour', 'Salt and Rope', 2019, 'album'],
    ['Blue_Harbour_-_Salt_and_Rope-SAT-12-29-2017-GRP', 'Blue Harbour', 'Salt and Rope', 2017, 'album'],
    ['Blue_Harbour-Low_Tide_(Long_Mix)-SINGLE-WEB-2019-GRP', 'Blue Harbour', 'Low Tide', 2019, 'track'],
    ['VA-Harbour_Compilation-(QUAY014)-WEB-2019-GRP', 'VA', 'Harbour Compilation', 2019, 'album'],
    ['Harbour_(IT)-Tide-(QUAY015)-WEB-2019-GRP', 'Harbour', 'Tide', 2019, 'album'],
    ['Harbour_(UK)_and_Quay-Low_Tide-WEB-2019-GRP', 'Harbour (UK) and Quay', 'Low Tide', 2019, 'album'],
    ['Harbour-(low_tide)-WEB-2019-GRP', 'Harbour', '(low tide)', 2019, 'album'],
    ['Harbour-(R)evolution-WEB-2019-GRP', 'Harbour', '(R)evolution', 2019, 'album'],
    ['Harbour(UK)-Some_Song(s)-WEB-2019-GRP', 'Harbour', 'Some Song(s)', 2019, 'album'],
    ['Harbour-Tide-CDR-2001-GRP', 'Harbour', 'Tide', 2001, 'album'],
    ['Harbour-1986-WEB-DE-2018-GRP', 'Harbour', '1986', 2018, 'album'],
    ['VA_-_Top_Tides_2020-(QUAY013)-WEB-2020-GRP', 'VA', 'Top Tides 2020', 2020, 'album'],
    ['Live_Harbour-Live_At_The_Quay_1967-2017-GRP', 'Live Harbour', 'Live At The Quay 1967', 2017, 'album'],
    ['Harbour-Discography_1998_-_2001-CD-FLAC-2007-GRP', 'Harbour', undefined, 2007, 'collection'],
  ])('%s', (name, artist, title, year, kind) => {
    const release = parseReleaseName(name);
    expect([release.artist, release.title, release.year, release.kind]).toEqual([artist, title, year, kind]);
    expect(release.group).toBe('GRP');
  });

  test.each([
    ['X-Harbour-Salt_and_Rope-1995-GRP', 'X-Harbour'],
    ['Harbour-N-Quay-Salt_Rope-2000-GRP', 'Harbour-N-Quay'],
    ['North-Quay-Fear_Of_Tides-2000-GRP', 'North-Quay'],
    ['(Q)A-Harbour-Low_Tide-2000-GRP', '(Q)A-Harbour'],
  ])('%s: an artist may have a dash', (name, artist) => {
    expect(parseReleaseName(name).artist).toBe(artist);
  });
});

describe('artist and title', () => {
  test.each([
    ['Blue Harbour - Low Tide (Original Mix)', 'Blue Harbour', 'Low Tide (Original Mix)'],
    ['Blue Harbour - Low Tide (Radio Edit) [Quay Recordings]', 'Blue Harbour', 'Low Tide (Radio Edit)'],
    ['Blue Harbour - Marée basse (Version acoustique)', 'Blue Harbour', 'Marée basse (Version acoustique)'],
    ['03. Blue Harbour - Low Tide (Some Body Remix)', 'Blue Harbour', 'Low Tide (Some Body Remix)'],
    ['Blue Harbour – Low Tide (Live)', 'Blue Harbour', 'Low Tide (Live)'],
    ['Blue_Harbour_-_Low_Tide_(Club_Mix)', 'Blue Harbour', 'Low Tide (Club Mix)'],
    ['Blue Harbour - Low Tide (Instrumental) [WEB]', 'Blue Harbour', 'Low Tide (Instrumental)'],
    ['Blue Harbour - Low Tide (Official Video)', 'Blue Harbour', 'Low Tide'],
    ['Blue Harbour - Low Tide (Official Music Video).mp3', 'Blue Harbour', 'Low Tide'],
    ['Blue Harbour - Низкий прилив (Ремикс)', 'Blue Harbour', 'Низкий прилив (Ремикс)'],
    ['Blue Harbour - Low Tide (Deluxe Edition) (2016) [FLAC]', 'Blue Harbour', 'Low Tide'],
    ['Blue Harbour # Low Tide.mp3', 'Blue Harbour', 'Low Tide'],
    ['蓝港乐队 # 低潮.mp3', '蓝港乐队', '低潮'],
    ['蓝港乐队 # 低潮', '蓝港乐队', '低潮'],
    ['Blue Harbour • Low Tide [2014] 320', 'Blue Harbour', 'Low Tide'],
    ['Blue Harbour | Low Tide | 2001 | FLAC', 'Blue Harbour', 'Low Tide'],
    ['Blue Harbour · Low Tide (2014) [MP3]', 'Blue Harbour', 'Low Tide'],
    ['Blue Harbour ~ Low Tide (2014) [MP3]', 'Blue Harbour', 'Low Tide'],
    ['Blue Harbour - QUAY012 - 03 Low Tide.aiff', 'Blue Harbour', 'Low Tide'],
    ['Blue Harbour - Salt and Rope - 03 Low Tide.flac', 'Blue Harbour', 'Low Tide'],
    ['Blue Harbour - Salt and Rope - 03 - Low Tide.flac', 'Blue Harbour', 'Low Tide'],
    ['Blue Harbour - Salt and Rope - 03. Low Tide.mp3', 'Blue Harbour', 'Low Tide'],
    ['Blue Harbour - Salt and Rope - 03 Low Tide', 'Blue Harbour', 'Low Tide'],
    ['09-Blue Harbour-The Very Best Of Blue Harbour-Low Tide.wav', 'Blue Harbour', 'Low Tide'],
    ['09-Blue Harbour-Low Tide (Some Mix).wav', 'Blue Harbour', 'Low Tide (Some Mix)'],
    ['01-Blue Harbour-Low Tide.mp3', 'Blue Harbour', 'Low Tide'],
    ['Harbour - Symphony No. 9 - Kramer (1963) [FLAC]', 'Harbour', 'Symphony No. 9'],
    ['Harbour - Piano Sonata Op. 27 - Anna Winter (1963) [FLAC]', 'Harbour', 'Piano Sonata Op. 27'],
    ['Harbour - Symphonie Nr. 5 - Kramer (1963)', 'Harbour', 'Symphonie Nr. 5'],
    ['Blue Harbour/2019 - Salt/CD1/01-05 - Low Tide.flac', 'Blue Harbour', 'Low Tide'],
    ['Blue Harbour/2019 - Salt/1-05 Low Tide.flac', 'Blue Harbour', 'Low Tide'],
    ['Blue Harbour/2019 - Salt/1.05. Low Tide.flac', 'Blue Harbour', 'Low Tide'],
    ['Blue Harbour/Salt/05 - Blue Harbour - Low Tide.flac', 'Blue Harbour', 'Low Tide'],
    ['Blue_Harbour-Red_-_Green-WEB-2016-GRP', 'Blue Harbour', 'Red - Green'],
    ['Blue-H_-_Low_Tide-WEB-2016-GRP', 'Blue-H', 'Low Tide'],
    ['Paranoid Harbour - Some Android (2001) [FLAC]', 'Paranoid Harbour', 'Some Android'],
    ['Blue Harbour - Paranoid Android.mp3', 'Blue Harbour', 'Paranoid Android'],
    ['Blue Harbour - Amiga Nights (2014) [MP3]', 'Blue Harbour', 'Amiga Nights'],
    ['VA-Harbour_Tides_-_Low_Water-(QUAY012)-WEB-2019-GRP', 'VA', 'Harbour Tides - Low Water'],
    ['Blue Harbour - Low Tide [Some Body Re-Edit].mp3', 'Blue Harbour', 'Low Tide [Some Body Re-Edit]'],
    ['Blue Harbour - Low Tide [Quay Records].mp3', 'Blue Harbour', 'Low Tide'],
    ['07-Blue Harbour-Some Body Presents- The Tides [Disc 3]-Low Tide.wav', 'Blue Harbour', 'Low Tide'],
    ['Blue_Harbour-Salt_-_EP-WEB-2017-GRP', 'Blue Harbour', 'Salt'],
    ['Blue_Harbour_and_Re-Do_-_Low_Tide-WEB-2017-GRP', 'Blue Harbour and Re-Do', 'Low Tide'],
    ['Jean-Luc_Morel_-_Marees-WEB-2017-GRP', 'Jean-Luc Morel', 'Marees'],
  ])('%s', (name, artist, title) => {
    const release = parseReleaseName(name, { medium: 'audio' });
    expect([release.artist, release.title]).toEqual([artist, title]);
  });
});
