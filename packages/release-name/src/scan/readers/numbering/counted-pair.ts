import { counterWords } from '../../../lexicon/counters.js';
import { DIGIT, numberOf } from '../../../lexicon/digits.js';
import { anyOf, wordsIn } from '../../../lexicon/word-lists.js';
import type { Mark } from '../../../mark.js';
import { lazy } from '../../../words/lazy.js';
import { NOTHING, readAt } from '../reader.js';

/** Words that count one thing, at least two letters long: plurals say how many there are (`2 seasons 20 episodes`). */
const wordsFor = (kind: 'season' | 'episode'): string =>
  anyOf(counterWords([kind], ['after', 'before', 'short', 'weak']).filter((word) => word.length > 1));

/** `3.sez.7.ser`, `2 série, 5. díl`, `1сез 12сер`: each number with its word after it. */
const PAIR = lazy(() => {
  const suffix = `(?:-?${anyOf(wordsIn('ordinalSuffixes'))}(?![\\p{L}\\d]))?`;
  return new RegExp(
    `(?<season>${DIGIT}{1,2})${suffix}[ ._-]{0,2}${wordsFor('season')}[ ._,-]{1,3}(?<episode>${DIGIT}{1,4})${suffix}[ ._-]{0,2}${wordsFor('episode')}(?![\\p{L}\\d])`,
    'iuy',
  );
});

/** Season and episode that are each counted by the word after its number. */
export function countedPair(name: string, start: number): readonly Mark[] {
  const match = readAt(PAIR(), name, start);
  if (!match) return NOTHING;
  const { season, episode } = match.groups ?? {};
  const place = { start, end: start + match[0].length, strength: 'strong', rule: 'season-episode/counted' } as const;
  return [
    { property: 'season', value: [numberOf(season) ?? 0], ...place },
    { property: 'episode', value: [numberOf(episode) ?? 0], ...place },
  ];
}
