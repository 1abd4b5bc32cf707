import { type Mark, rereadAs } from '../mark.js';

/**
 * Several numberings of one episode: behind `S01E02`, other numbers of episodes count over all seasons; a Spanish chapter
 * (`Cap.408`) names its season itself.
 */
export function oneNumbering(marks: readonly Mark[]): readonly Mark[] {
  const cap = marks.find(({ rule }) => rule === 'episode/cap');
  if (cap) return marks.filter(({ property, rule }) => property !== 'season' || rule === 'episode/cap');
  const full = marks.find(({ property, rule }) => property === 'episode' && rule.startsWith('season-episode/'));
  if (!full) return marks;
  return marks.map((mark) =>
    mark.property === 'episode' && mark.rule.startsWith('episode/') ? rereadAs('absoluteEpisode', mark) : mark,
  );
}
