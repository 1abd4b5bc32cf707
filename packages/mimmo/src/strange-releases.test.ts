import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DetailedReport } from './details.js';
import { createMimmo } from './node/create-mimmo.js';
import { collect } from './testing/items.js';
import { STRANGE_RELEASES, type StrangeRelease, strangeContent } from './testing/strange-releases.js';

/** What the models say of a few may change when they are trained anew. */
const RIGHT = 0.98;

let reports: readonly DetailedReport[] = [];
beforeAll(async () => {
  const mimmo = createMimmo({ metadata: 'rules' });
  try {
    reports = await collect(mimmo.detailsMany(STRANGE_RELEASES.map(strangeContent)));
  } finally {
    await mimmo.close();
  }
}, 60_000);
afterAll(() => {
  reports = [];
});

/** What is wrong of those releases that say something, if it is more than may be. */
function wrong(
  saysSo: (release: StrangeRelease) => boolean,
  flawOf: (release: StrangeRelease, report: DetailedReport) => unknown,
): readonly (readonly [string, unknown])[] {
  const asked = STRANGE_RELEASES.flatMap((release, index) => {
    const report = reports[index];
    return report && saysSo(release) ? [{ release, report }] : [];
  });
  expect(asked.length).toBeGreaterThan(0);
  const flaws = asked.flatMap(({ release, report }) => {
    const flaw = flawOf(release, report);
    return flaw === undefined ? [] : [[release.name, flaw] as const];
  });
  return flaws.length <= (1 - RIGHT) * asked.length ? [] : flaws;
}

/** What was said, where it is not what is so. */
function unless<T>(isSo: boolean, said: T): T | 'nothing' | undefined {
  return isSo ? undefined : (said ?? 'nothing');
}

describe(`${STRANGE_RELEASES.length} strange releases, as good as all`, () => {
  test('have their medium', () => {
    expect(wrong(Boolean, ({ media }, { medium }) => unless(media.includes(medium), medium))).toEqual([]);
  });

  test('have their subcategory', () => {
    const flaws = wrong(
      ({ subcategories }) => subcategories !== undefined,
      ({ subcategories = [] }, report) => {
        if (report.medium !== 'audio' && report.medium !== 'video') return undefined;
        return unless(subcategories.includes(report.subcategory ?? null), report.subcategory);
      },
    );
    expect(flaws).toEqual([]);
  });

  test.each(['season', 'episodes', 'missing', 'works', 'title', 'year'] as const)('have their %s', (field) => {
    const flaws = wrong(
      (release) => release[field] !== undefined,
      (release, report) => {
        const said = saidOf(report)[field];
        return unless(JSON.stringify(said) === JSON.stringify(release[field]), said);
      },
    );
    expect(flaws).toEqual([]);
  });

  test('have the roles of their files', () => {
    const flaws = wrong(
      ({ roles }) => roles !== undefined,
      ({ roles = {} }, { files = [] }) => {
        const said = Object.fromEntries(
          files.filter(({ path }) => path in roles).map(({ path, role }) => [path, role]),
        );
        return unless(
          Object.entries(roles).every(([path, role]) => said[path] === role),
          said,
        );
      },
    );
    expect(flaws).toEqual([]);
  });
});

function saidOf({ release, works, metadata }: DetailedReport): Readonly<Record<string, unknown>> {
  const { seasons, episodes, missingEpisodes } = release;
  return {
    season: seasons?.length === 1 ? seasons[0] : seasons,
    episodes,
    missing: missingEpisodes,
    works: works?.length ?? 0,
    title: metadata?.title,
    year: metadata && 'year' in metadata ? metadata.year : undefined,
  };
}
