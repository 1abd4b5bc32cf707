import { describe, expect, test } from '@jest/globals';
import { openReleaseName } from '@mimmo/release-name';
import { createDecider } from './decide.js';
import { GROUP_MEDIA } from './group-media.js';
import { NAME_RULES } from './index.js';

/*
 * Names of our own of things that are called by what they are, in the languages that releases are named in; and titles that have such
 * words.
 */

const decideScanned = createDecider(NAME_RULES, { groupMedia: GROUP_MEDIA });

function mediumOf(name: string): string | undefined {
  return decideScanned(openReleaseName(name).scanned())?.medium;
}

describe('programs that work on media', () => {
  test.each([
    'Epub Reader for Windows',
    'PDF Editor portable',
    'Audiobook Player for iOS',
    'MP3 Cutter Joiner 5',
    'Konwerter wideo',
    'Convertidor de video gratis',
    'Reprodutor de mídia',
    'Видеоредактор 2021 RU',
  ])('%s is software', (name) => {
    expect(mediumOf(name)).toBe('software');
  });

  test.each([
    ['Harbour Band - Music Player (2014) [FLAC]', 'audio'],
    ['The.DVD.Player.2018.1080p.WEB.H264-GRP', 'video'],
    ['Anna Winter - The Comic Reader Handbook EPUB', 'book'],
  ])('%s is %s', (name, medium) => {
    expect(mediumOf(name)).toBe(medium);
  });
});

describe('raw material', () => {
  test.each([
    '120 Handwritten Fonts (OTF, TTF)',
    'Kleine Sammlung - 80 Schriften',
    'Zbiór 200 czcionki szeryfowe',
    '40款 书法 字体 合集',
    'Mountain_Wallpapers_2560x1440',
    'Tapety na pulpit - góry',
    'Fondos de pantalla de bosques',
    'Обои для рабочего стола - природа',
    'Foggy HDRIs Vol 4',
    'Seamless Textures - Old Brick Walls',
    'Бесшовные текстуры дерева',
    'Modelli 3D - mobili da giardino',
    '3D модели - мебель для кухни',
    'Tall Ship STL files',
    'Kitchen Furniture - TurboSquid',
    'Evermotion Archmodels Vol 912',
    'Unity Asset - Snowy Village',
    'Paper Titles 4471 - After Effects Project',
    'Videohive Soft Lower Thirds 3345',
    'Invoice Templates Bundle',
    'Business Card PSD Templates',
    'Шаблоны визиток PSD',
    'Plantillas PSD para bodas',
    'Warm Film Lightroom Presets',
    'Chess Games PGN 2018',
    'Bird Songs Dataset 2020',
    'Jeu de données - stations météo',
    'enwiki 20190301 pages-articles',
    'City Streets OpenStreetMap extract',
    'IPTV list January 2021',
    'Клипарт - весенние цветы',
    'Clip art animals collection',
    'Subtitles Quiet Harbour S01-S03',
    'Untertitel Stiller Hafen Staffel 2',
    'Sous-titres Port Tranquille saison 4',
    'Subtítulos Puerto Sereno temporada 1',
    'Napisy Cicha Przystan sezon 3',
    'Titulky Tichý přístav 2. série',
    'Субтитры Тихая гавань 1 сезон',
    'Legendas.Porto.Sereno.S02',
  ])('%s is other', (name) => {
    expect(mediumOf(name)).toBe('other');
  });

  test.each([
    ['The.Wallpapers.2018.1080p.WEB.H264-GRP', 'video'],
    ['Napisy.S01E02.1080p.WEB.H264-GRP', 'video'],
    ['Stiller Hafen Staffel 2 Untertitel 720p', 'video'],
    ['Some Band - Textures (2011) [FLAC]', 'audio'],
    ['Some Author - Fonts of Wisdom (2012) EPUB', 'book'],
    ['Udemy - Working with Datasets in Some Language', 'video'],
    ['Some Font Editor v3.2.1 (x64)', 'software'],
  ])('%s is %s', (name, medium) => {
    expect(mediumOf(name)).toBe(medium);
  });
});

describe('programs by their kind', () => {
  test.each([
    'Printcorp Laser 400 drivers',
    'Audio Driver for Lantern boards',
    'Драйверы для видеокарты Lantern',
    'Treiber Sammlung Drucker',
    'Lantern Phone 4 Firmware',
    'Прошивка для роутера Lantern R2',
    'Lantern Antivirus 2021',
    'Антивирус Фонарь 2020',
    'Debian 9 netinst',
    'Rescue LiveCD',
    'Lantern Linux 11 netinstall',
    'Repair WinPE 2020',
    'WordPress Theme Harbour',
    'Some Game Savegame',
    'Исходники движка Фонарь',
    'Quellcode von Laterne',
    'Some Game Modpack',
  ])('%s is software', (name) => {
    expect(mediumOf(name)).toBe('software');
  });

  test.each([
    ['Some.Driver.2011.1080p.BluRay.x264-GRP', 'video'],
    ['Debian Handbook (2015) PDF', 'book'],
    ['Drivers - A Novel by Some Author (epub)', 'book'],
    ['Udemy - WordPress Theme From Zero', 'video'],
    ['Some Band - Source Code (1999) [MP3 320]', 'audio'],
  ])('%s is %s', (name, medium) => {
    expect(mediumOf(name)).toBe(medium);
  });
});
