import type { Mark, ReleaseName, ReleaseParser } from '@mimmo/release-name';

/** A reading of which one number may be another: the episode of a name that is like others of its release. */
interface Template {
  readonly reading: ReleaseName;
  readonly field: 'episodes' | 'absoluteEpisodes';
}

/** A run of digits in a name. */
interface Run {
  readonly start: number;
  readonly end: number;
}

/** Numbers with more digits are years and sizes, which read otherwise from one to the next. */
const MOST_DIGITS = 3;

/**
 * A parser of names that are alike but for the number of their episode, as those of a season are: one of them is read, and the
 * others are that reading with their own number in its place. All other names are read as they are.
 */
export function alikeParser(parse: ReleaseParser): (name: string) => ReleaseName {
  const templates = new Map<string, Template>();
  return (name) => {
    const runs = runsOf(name);
    for (const run of runs) {
      const template = templates.get(keyOf(name, run));
      if (template) return filled(template, name, run);
    }
    const reading = parse(name, { medium: 'video' });
    const found = templateOf(reading, runs);
    if (found) templates.set(keyOf(name, found.run), found.template);
    return reading;
  };
}

function runsOf(name: string): readonly Run[] {
  const runs: Run[] = [];
  for (const { index, 0: digits } of name.matchAll(/\d+/gu))
    if (digits.length <= MOST_DIGITS) runs.push({ start: index, end: index + digits.length });
  return runs;
}

/** A name without one of its numbers; how many digits it has counts, so that all else stands where it stood. */
function keyOf(name: string, { start, end }: Run): string {
  return `${name.slice(0, start)}\u0000${end - start}${name.slice(end)}`;
}

/** The number that is the only episode of a reading, and that no other mark has to do with. */
function templateOf(
  reading: ReleaseName,
  runs: readonly Run[],
): { readonly template: Template; readonly run: Run } | undefined {
  const field = reading.episodes ? 'episodes' : 'absoluteEpisodes';
  const [episode, ...others] = reading[field] ?? [];
  if (episode === undefined || others.length > 0 || (reading.episodes && reading.absoluteEpisodes)) return undefined;
  const run = runs.findLast(
    (each) => Number(reading.name.slice(each.start, each.end)) === episode && isAlone(reading.marks, each),
  );
  if (!run) return undefined;
  return { template: { reading, field }, run };
}

/** Whether a number lies in the mark of an episode; the season's mark may cover the same letters: `S01E02`. */
function isAlone(marks: readonly Mark[], { start, end }: Run): boolean {
  const own = marks.filter((mark) => overlaps(mark, start, end));
  return (
    own.some(({ property }) => property === 'episode') &&
    own.every(({ property }) => property === 'episode' || property === 'season')
  );
}

function overlaps(mark: Mark, start: number, end: number): boolean {
  return mark.start < end && mark.end > start;
}

function filled({ reading, field }: Template, name: string, { start, end }: Run): ReleaseName {
  const numbers = [Number(name.slice(start, end))];
  const marks = reading.marks.map((mark) =>
    mark.property === 'episode' && overlaps(mark, start, end)
      ? { ...mark, value: typeof mark.value === 'object' ? numbers : (numbers[0] ?? mark.value) }
      : mark,
  );
  return { ...reading, name, marks, [field]: numbers };
}
