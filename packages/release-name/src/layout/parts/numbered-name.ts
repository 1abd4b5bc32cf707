import { anyOf } from '../../lexicon/word-lists.js';

/** What follows the number with which names of bands begin: `50 Cent`, `21 Savage`, `16 Horsepower`. Names are of no language. */
const AFTER_NUMBER = [
  'below',
  'cent',
  'chainz',
  'crazyfists',
  'days',
  'degrees',
  'doors',
  'eyes',
  'foot',
  'horns',
  'horsepower',
  'non',
  'percent',
  'savage',
  'seconds',
  'special',
  'stones',
  'ton',
  'unlimited',
  'wave',
  'years',
] as const;

const NUMBERED_NAME = new RegExp(`^\\d+ ${anyOf(AFTER_NUMBER)}(?![\\p{L}\\d])`, 'iu');

/** Whether a text begins with the name of a band whose number counts nothing. */
export function beginsNumberedName(text: string): boolean {
  return NUMBERED_NAME.test(text);
}
