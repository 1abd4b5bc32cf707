import { anyOf, wordsIn } from '../../lexicon/word-lists.js';
import type { Mark } from '../../mark.js';
import type { Scan } from '../../scan/scan.js';
import { lazy } from '../../words/lazy.js';
import { groupAt, sceneGroupOf } from '../group/scene-group.js';

/** `RePack от Somebody`, `Repack by Somebody`, `[Somebody Repack]`: who has packed a game. */
const REPACKER = lazy(
  () =>
    new RegExp(
      `(?:re-?pack|portable)\\s${anyOf(wordsIn('releasedBy'))}\\s(?<by>[^|[\\](),]{2,30}?)(?=\\s*(?:$|[|[\\](),]))|\\[(?<of>[\\p{L}\\d .]{2,24}?)[\\s-]re-?pack\\]`,
      'iu',
    ),
);
/** ` - GROUP`, `Edition-GROUP`: after a name with spaces, one word that is written as groups write theirs. */
const SHOUTED = /(?:\s-\s|[\p{L}\d)\]]-)(?<group>(?=[\p{Ll}\d]*\p{Lu}[\p{L}\d]*\p{Lu})[\p{L}\d]{2,16})$/u;

/** Who has released a game or program. */
export function softwareGroupOf({ name, marks }: Scan): Mark | undefined {
  const container = marks.at(-1)?.property === 'container' ? marks.at(-1) : undefined;
  const text = container ? name.slice(0, container.start - 1) : name;
  const packed = REPACKER().exec(text);
  const packer = packed?.groups?.by ?? packed?.groups?.of;
  if (packed && packer !== undefined) return groupAt(packer, packed.index + packed[0].lastIndexOf(packer));
  const scene = container ? undefined : sceneGroupOf(text);
  if (scene) return scene;
  const group = SHOUTED.exec(text)?.groups?.group;
  return group === undefined ? undefined : groupAt(group, text.length - group.length);
}
