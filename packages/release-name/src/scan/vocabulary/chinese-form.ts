/** What Chinese and Japanese releases say of themselves in words that hang on titles and fill brackets; others than those that are marks. */

/** When or where a series is broadcast, and of what kind it is, alone in a bracket: `[10月新番]`, `【22年日剧】`. */
export const BROADCAST_WORDS: readonly string[] = [
  '新番',
  '日剧',
  '国漫',
  '國漫',
  '动漫',
  '動漫',
  '日漫',
  '动画',
  '動畫',
  '番剧',
  '韩剧',
  '美剧',
  '完结',
  '熟肉',
  '生肉',
  '转载',
  '合集',
];
/** Who offers it: `[某某字幕组]`, `[某站发布]`. */
export const PUBLISHER_WORDS: readonly string[] = ['字幕组', '字幕組', '字幕社', '发布', '發佈'];
/** What stands in brackets that no title does: who translated it and seeks others, and when it is broadcast. */
export const TRANSLATION_WORDS: readonly string[] = ['字幕', '翻译', '招募', '月新番', '国漫', '发布', '压制'];
/** What hangs on a title: `进击的巨人总集篇`. */
export const FORM_WORDS: readonly string[] = [
  '总集篇',
  '総集編',
  '番外篇',
  '特别篇',
  '特別篇',
  '剧场版合集',
  '剧场版',
  '劇場版',
  '电影版',
  '续集',
  '花絮',
  '彩蛋',
  '片头',
  '片尾',
  '国配',
  '台配',
  '泡面番',
  '新番',
  '国语版',
  '粤语版',
  '日语版',
  '重置版',
  '完整全集',
  '全集',
  '完结',
  '蓝光',
  '原盘',
  '本篇',
];
/** What stands in front of a title: `劇場版 呪術廻戦`. */
export const LEADING_FORM_WORDS: readonly string[] = ['剧场版', '劇場版', '电影版'];
/** How good a picture is: `高清修复版`. */
export const PICTURE_WORDS: readonly string[] = ['高清', '超清', '蓝光'];
/** What says that it was restored. */
export const RESTORED_WORDS: readonly string[] = ['修复', '修復'];
/** What Chinese discs say of their own making, which stands where groups do: `简繁中文字幕`. */
export const DISC_WORDS: readonly string[] = [
  '字幕',
  '配音',
  '按钮',
  '菜单',
  '原盘',
  '中字',
  '国语',
  '粤语',
  '音轨',
  '修改',
];
