import { EXTENSIONS, extensionOf, type Medium } from '@mimmo/core';
import type { ReleaseParser } from '../open-name.js';
import { parseReleaseName } from '../parse.js';
import type { ParseOptions } from '../parse-options.js';
import { isTelling } from '../path/is-telling.js';
import type { ReleaseName } from '../release-name.js';
import { counted } from './counted.js';
import { type Counter, countersOf } from './counters-of.js';

/** Options of {@link readReleases}: those of the parser, for every name. */
export interface ReadReleasesOptions extends ParseOptions {
  /**
   * Reads names; `createReleaseParser` of `@mimmo/patterns` makes one that knows words of your own.
   *
   * @default parseReleaseName
   */
  readonly parse?: ReleaseParser;
}

/** The share of names with one template that must have the same title. */
const MOST = 0.6;

/**
 * The readings of several names that lie in one folder, in their order: where names share a template, what they share and what differs
 * helps where a name alone does not tell. A number that differs while the words before it stay the same is the episode, the track or the
 * issue (`Some Anime 1`, `Some Anime 2`, …); a number that stays the same is one of the title (`Area 51 - 07`); and where most
 * names have one title, so have those whose title was read otherwise. Takes time linear in the length of the names.
 *
 * @example
 * readReleases(['Koi Uta 1.mkv', 'Koi Uta 2.mkv', 'Koi Uta 3.mkv'])[0]; // { title: 'Koi Uta', episodes: [1], … }
 */
export function readReleases(names: readonly string[], options: ReadReleasesOptions = {}): readonly ReleaseName[] {
  const { parse = parseReleaseName, ...parseOptions } = options;
  const counters = countersOf(names);
  const readings = names.map((name, at) => {
    const reading = parse(name, parseOptions);
    const counter = counters[at];
    return counter ? counted(reading, counter, mediumOf(name, parseOptions.medium)) : reading;
  });
  const titles = titlesOf(readings, counters);
  return readings.map((reading, at) => {
    const counter = counters[at];
    const title = counter && titles.get(counter.prefix);
    if (!counter || title === undefined || reading.title === title) return reading;
    const again = parse(reading.name, { ...parseOptions, expectedTitles: [title] });
    return counted(again, counter, mediumOf(reading.name, parseOptions.medium));
  });
}

/** The medium of a name by its file's extension, where nobody has told it. */
function mediumOf(name: string, medium: Medium | undefined): Medium | undefined {
  if (medium !== undefined) return medium;
  switch (EXTENSIONS.get(extensionOf(name))?.kind) {
    case 'audio':
      return 'audio';
    case 'book':
      return 'book';
    case 'video':
    case 'subtitle':
      return 'video';
    default:
      return undefined;
  }
}

/** The title that most names of a template have, by what stands before their numbers; songs of an album have titles of their own. */
function titlesOf(
  readings: readonly ReleaseName[],
  counters: readonly (Counter | undefined)[],
): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [at, counter] of counters.entries()) {
    const reading = readings[at];
    if (!counter || !reading || counter.prefix === '' || reading.kind === 'track') continue;
    const titles = counts.get(counter.prefix) ?? new Map<string, number>();
    const title = isTelling(reading) ? (reading.title ?? '') : '';
    titles.set(title, (titles.get(title) ?? 0) + 1);
    counts.set(counter.prefix, titles);
  }
  return new Map(
    [...counts].flatMap(([prefix, titles]): [string, string][] => {
      const total = [...titles.values()].reduce((sum, count) => sum + count, 0);
      const [title, count] = [...titles].reduce((best, each) => (each[1] > best[1] ? each : best));
      return title !== '' && count >= MOST * total && count < total ? [[prefix, title]] : [];
    }),
  );
}
