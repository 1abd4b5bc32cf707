import { type Mark, rereadAs } from '../mark.js';
import { hasTrait } from '../trait.js';

/**
 * Several numberings of one episode: after `S01E02`, other numbers of episodes count over all seasons; a Spanish chapter
 * (`Cap.408`) names its season itself. What is explicit silences weaker readings: `1920x804`, `Series 13`.
 */
export function oneNumbering(marks: readonly Mark[]): readonly Mark[] {
  const isNamed = (mark: Mark): boolean => hasTrait(mark, 'holdsSeason');
  if (marks.some(isNamed)) return marks.filter((mark) => mark.property !== 'season' || isNamed(mark));
  const heard = marks.some((mark) => hasTrait(mark, 'explicit'))
    ? marks.filter((mark) => !hasTrait(mark, 'looseNumber'))
    : marks;
  if (!heard.some((mark) => mark.property === 'episode' && hasTrait(mark, 'withinSeason'))) return heard;
  return heard
    .filter(isNoCounter)
    .map((mark) =>
      mark.property === 'episode' && hasTrait(mark, 'overSeasons') ? rereadAs('absoluteEpisode', mark) : mark,
    );
}

/** `2x04 [11/13]`: beside an episode, a fraction counts files. */
function isNoCounter(mark: Mark): boolean {
  return !(hasTrait(mark, 'overSeasons') && hasTrait(mark, 'looseNumber'));
}
