import { rulesOf } from './name-rule.js';
import { ABOUT_PROGRAMS } from './programs.js';
import { type Sign, wordSigns } from './sign.js';

/** Formats that such programs work on: each would be a mark of a release in it. */
const FORMATS = ['mp3', 'flac', 'epub', 'pdf', 'mobi', 'mkv', 'mp4', 'avi', 'midi', 'gif'] as const;

/** What else they work on, in English. */
const WORKED_ON = [
  'ebook',
  'e book',
  'kindle',
  'comic',
  'manga',
  'audiobook',
  'audio',
  'music',
  'cd',
  'dvd',
  'bluray',
  'blu ray',
  'video',
  'media',
  'movie',
  'youtube',
  'subtitle',
  'subtitles',
  'photo',
  'image',
  'picture',
  'font',
  'iptv',
  'tv',
  'podcast',
  'screen',
  'karaoke',
  'playlist',
] as const;

/** What they do to it. */
const DOERS = [
  'converter',
  'reader',
  'player',
  'editor',
  'ripper',
  'downloader',
  'recorder',
  'cutter',
  'joiner',
  'splitter',
  'merger',
  'organizer',
  'organiser',
  'grabber',
  'compressor',
  'burner',
  'enhancer',
  'viewer',
  'tagger',
  'encoder',
  'transcoder',
  'resizer',
  'upscaler',
  'library manager',
  'copy tool',
  'repair tool',
  'drm removal',
  'drm remover',
  'watermark remover',
] as const;

/** The same in other languages, where what is worked on follows, or is part of the word. */
const OTHER_LANGUAGES = [
  'videokonverter',
  'audiokonverter',
  'videobearbeitung',
  'bildbearbeitung',
  'fotobearbeitung',
  'videoschnitt',
  'convertidor de',
  'reproductor de',
  'editor de vídeo',
  'editor de video',
  'editor de fotos',
  'lector de pdf',
  'lector de epub',
  'conversor de',
  'reprodutor de',
  'leitor de pdf',
  'convertisseur',
  'lecteur vidéo',
  'lecteur audio',
  'éditeur vidéo',
  'convertitore',
  'lettore video',
  'lettore pdf',
  'konwerter',
  'odtwarzacz',
  'převodník',
  'přehrávač',
  'dönüştürücü',
  'oynatıcı',
  'конвертер',
  'конвертор',
  'медиаплеер',
  'видеоплеер',
  'аудиоплеер',
  'видеоредактор',
  'аудиоредактор',
  'фоторедактор',
  'редактор видео',
  'редактор фото',
  'читалка',
  'програвач',
  '播放器',
  '转换器',
  '阅读器',
] as const;

/** What speaks for a film, a course or a book about such a program. */
const NO_SUCH_PROGRAM: readonly Sign[] = [
  'season',
  'episode',
  'videoCodec',
  '~kind:course',
  'shape:year-group',
  ...wordSigns(ABOUT_PROGRAMS),
];

/**
 * Programs that work on films, music and books: they are called by what they work on, so that each of its words would
 * speak for that.
 */
export const PROGRAMS_FOR_MEDIA = rulesOf([
  {
    id: 'software/for-formats',
    medium: 'software',
    all: [wordSigns(programs(FORMATS))],
    none: NO_SUCH_PROGRAM,
    matches: ['Some Epub Reader', 'FLAC to MP3 Converter', 'PDF Editor Portable'],
    rejects: ['Some Epub', 'PDF Editor for Beginners', 'The MP3 Player S01E02'],
  },
  {
    id: 'software/for-media',
    medium: 'software',
    all: [wordSigns([...programs(WORKED_ON), ...OTHER_LANGUAGES])],
    none: ['audioCodec', ...NO_SUCH_PROGRAM],
    matches: ['Some Ebook Converter Pro 3', '4K Video Downloader', 'Некий конвертер видео'],
    rejects: ['Some Ebook', 'Video.Player.2019.1080p.WEB.x264-GROUP', 'Some Band - Music Player (2014) [FLAC]'],
  },
]);

function programs(what: readonly string[]): readonly string[] {
  return what.flatMap((each) => DOERS.map((doer) => `${each} ${doer}`));
}
