import { type Mark, rereadAs } from '../mark.js';

/**
 * Several numberings of one episode: behind `S01E02`, other numbers of episodes count over all seasons; a Spanish chapter
 * (`Cap.408`) names its season itself. What is explicit silences weaker readings.
 */
export function oneNumbering(marks: readonly Mark[]): readonly Mark[] {
  const cap = marks.find(({ rule }) => rule === 'episode/cap');
  if (cap) return marks.filter(({ property, rule }) => property !== 'season' || rule === 'episode/cap');
  if (!marks.some(isExplicit)) return marks;
  return marks
    .filter((mark) => !WEAKER.has(mark.property) || isExplicit(mark) || !isWeaker(mark))
    .map((mark) =>
      mark.property === 'episode' && mark.rule.startsWith('episode/') ? rereadAs('absoluteEpisode', mark) : mark,
    );
}

/** Rules of numberings that say of themselves which number is which: `S01E02`, `Season 1 Episode 2`. */
const EXPLICIT: ReadonlySet<string> = new Set(['season-episode/full', 'season-episode/joined', 'season-episode/glued']);
const WEAKER: ReadonlySet<string> = new Set(['season', 'episode']);

function isExplicit({ rule }: Mark): boolean {
  return EXPLICIT.has(rule);
}

/** Readings that an explicit one silences: `1920x804`, `[0x412]`, `Series 13` are no seasons beside `S01E02`. */
function isWeaker({ property, rule }: Mark): boolean {
  return rule === 'season-episode/cross' || (property === 'season' && rule === 'season/word-first');
}
