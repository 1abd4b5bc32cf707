import { expect, test } from '@jest/globals';
import { scriptOf } from './script.js';

test.each([
  ['Some Words', 'Latn'],
  ['Été à la mer', 'Latn'],
  ['Some Тrilogy', 'Latn'],
  ['Огни 3D', 'Cyrl'],
  ['Φώτα', 'Grek'],
  ['海港之光', 'Hani'],
  ['港の灯', 'Jpan'],
  ['항구', 'Kore'],
  ['أضواء', 'Arab'],
  ['אורות', 'Hebr'],
  ['बंदरगाह', 'Deva'],
  ['துறைமுகம்', 'Taml'],
  ['ท่าเรือ', 'Thai'],
  ['Նավահանգիստ', 'Zzzz'],
  ['3%', 'Zyyy'],
  ['½', 'Zyyy'],
  ['', 'Zyyy'],
])('%s is %s', (text, script) => expect(scriptOf(text)).toBe(script));
