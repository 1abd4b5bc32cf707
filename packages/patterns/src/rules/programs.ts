/*
 * What programs and what belongs to them are called: the words of each kind, in the languages that releases are named in. A word stands
 * here where hardly any title has it; one that titles like ("driver", "mods") stands in a phrase or in the plural.
 */

/** What makes devices work. */
const DEVICES = [
  'drivers',
  'audio driver',
  'graphics driver',
  'printer driver',
  'wifi driver',
  'display driver',
  'driver pack',
  'driverpack',
  'драйвер',
  'драйверы',
  'драйвера',
  'драйвери',
  'treiber',
  'gerätetreiber',
  'pilotes d imprimante',
  'sterowniki',
  'ovladače',
  'ドライバー',
  '驱动',
  'firmware',
  'прошивка',
  'прошивки',
  'ipsw',
  'custom rom',
  'stock rom',
  'global rom',
  'bios update',
  '固件',
] as const;

/** Discs that machines start from. Names of systems alone prove nothing: more books are about them than there are systems. */
const START_DISCS = [
  'netinst',
  'netinstall',
  'livecd',
  'livedvd',
  'liveusb',
  'live usb',
  'boot cd',
  'bootcd',
  'winpe',
] as const;

/** What keeps machines safe. */
const GUARDS = [
  'antivirus',
  'антивирус',
  'антивірус',
  'antivirenprogramm',
  'internet security',
  'total security',
  '杀毒',
] as const;

/** What is added to programs and games. */
const ADDITIONS = [
  'vst',
  'vst3',
  'vsti',
  'vst plugin',
  'vst plugins',
  'audio plugin',
  'audio plugins',
  'wordpress theme',
  'wordpress themes',
  'wordpress plugin',
  'wordpress plugins',
  'joomla template',
  'prestashop',
  'browser extension',
  'sdk',
  'исходники',
  'исходный код',
  'вихідний код',
  'quellcode',
  'quelltext',
  'code source',
  'código fuente',
  'codice sorgente',
  'kod źródłowy',
  '源码',
  'ソースコード',
  'savegame',
  'savegames',
  'save game',
  'spielstand',
  'modpack',
  'mod pack',
  'mods collection',
  'mod collection',
  'texture mod',
  'server files',
] as const;

/** Words of all kinds of programs. */
export const PROGRAMS = [...DEVICES, ...START_DISCS, ...GUARDS, ...ADDITIONS];

/** What books and courses about programs say, and programs hardly ever. */
export const ABOUT_PROGRAMS = [
  'for dummies',
  'for beginners',
  'handbook',
  'bible',
  'guide',
  'cookbook',
  'administration',
  'mastering',
  'learning',
  'introduction',
  'tutorial',
  'tutorials',
  'training',
  'fundamentals',
  'essentials',
  'unleashed',
  'step by step',
  'in a nutshell',
  'manual',
  'magazine',
  'handbuch',
  'руководство',
  'самоучитель',
  'учебник',
  'guía',
  'guida',
  'manuale',
] as const;
