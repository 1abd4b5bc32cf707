import { STARTS_UNSPACED } from '../../words/script.js';

/** Whether a script without spaces between words stands at an offset. */
export function isUnspacedAt(name: string, at: number): boolean {
  return name.charCodeAt(at) > LAST_SPACED && STARTS_UNSPACED.test(name.slice(at, at + 2));
}

/** Below stand the scripts that put spaces between words. */
const LAST_SPACED = 0x10ff;

/** Signs with which most Chinese family names are written. */
const CHINESE_FAMILY =
  /^(?:[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鐘谭譚陆陸汪范石廖贾賈夏韦韋方白邹鄒孟熊秦邱江尹薛阎閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴武戴莫孔汤湯温溫倪樊阮季易柳殷]\p{Script=Han}{1,2}|(?:欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|慕容|令狐)\p{Script=Han}{1,2})$/u;
/** `アンナ・ウィンター`, `김민수`. */
const OTHER_NAME = /^(?:[\p{Script=Katakana}ー]{2,}(?:[・･=][\p{Script=Katakana}ー]+)+|\p{Script=Hangul}{3})$/u;
/** `冬野 花子`, `冬野 ハナ`: a space parts the names of persons, and hardly the words of a title. */
const PAIR =
  /^\p{Script=Han}{1,4}[ \u3000](?:\p{Script=Han}{1,4}|[\p{Script=Katakana}ー]{1,6}|\p{Script=Hiragana}{0,3}[^るいうくすつむ\P{Script=Hiragana}])$/u;
/** `冬野花子`, `冬野ハナ`. */
const SHORT = /^\p{Script=Han}{1,3}(?:\p{Script=Han}{1,4}|[\p{Script=Hiragana}\p{Script=Katakana}ー]{1,4})$/u;
/** Signs of grammar, numbers and length, which names do not have. */
const PHRASE = /[のはがをにでともへっ的之了与和是在].|\d|[第全]|.{9}|\s.*\s/u;

/** Whether words in such a script are a name by their form, may be one by their length, or are a phrase. */
export function unspacedEvidence(
  text: string,
): 'unspacedName' | 'unspacedPair' | 'unspacedShort' | 'unspacedPhrase' | 'oneWord' {
  if (PAIR.test(text)) return 'unspacedPair';
  if (CHINESE_FAMILY.test(text) || OTHER_NAME.test(text)) return 'unspacedName';
  if (PHRASE.test(text)) return 'unspacedPhrase';
  return SHORT.test(text) ? 'unspacedShort' : 'oneWord';
}
