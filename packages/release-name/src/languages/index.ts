import { ARABIC } from './ar.js';
import { BULGARIAN } from './bg.js';
import { CZECH } from './cs.js';
import { DANISH } from './da.js';
import { GERMAN } from './de.js';
import { GREEK } from './el.js';
import { ENGLISH } from './en.js';
import { SPANISH } from './es.js';
import { FINNISH } from './fi.js';
import { FRENCH } from './fr.js';
import { HEBREW } from './he.js';
import { HINDI } from './hi.js';
import { HUNGARIAN } from './hu.js';
import { INDONESIAN } from './id.js';
import { ITALIAN } from './it.js';
import { JAPANESE } from './ja.js';
import { KOREAN } from './ko.js';
import type { Language } from './language.js';
import { LITHUANIAN } from './lt.js';
import { DUTCH } from './nl.js';
import { NORWEGIAN } from './no.js';
import { POLISH } from './pl.js';
import { PORTUGUESE } from './pt.js';
import { ROMANIAN } from './ro.js';
import { RUSSIAN } from './ru.js';
import { SLOVAK } from './sk.js';
import { SWEDISH } from './sv.js';
import { TAMIL } from './ta.js';
import { THAI } from './th.js';
import { TURKISH } from './tr.js';
import { UKRAINIAN } from './uk.js';
import { VIETNAMESE } from './vi.js';
import { CHINESE } from './zh.js';

/** Every language whose words the parser knows; where two share a word, it has the roles of both. */
export const LANGUAGES: readonly Language[] = [
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH,
  ITALIAN,
  PORTUGUESE,
  DUTCH,
  SWEDISH,
  NORWEGIAN,
  DANISH,
  FINNISH,
  POLISH,
  CZECH,
  SLOVAK,
  HUNGARIAN,
  ROMANIAN,
  BULGARIAN,
  RUSSIAN,
  UKRAINIAN,
  TURKISH,
  GREEK,
  HEBREW,
  LITHUANIAN,
  CHINESE,
  JAPANESE,
  KOREAN,
  ARABIC,
  HINDI,
  TAMIL,
  THAI,
  VIETNAMESE,
  INDONESIAN,
];
