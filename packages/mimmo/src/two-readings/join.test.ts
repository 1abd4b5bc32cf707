import { describe, expect, test } from '@jest/globals';
import type { Medium } from '@mimmo/core';
import type { SpanLabel } from '@mimmo/name-reader';
import { parseReleaseName, type ReleaseName } from '@mimmo/release-name';
import { madeReading } from '../testing/made-reading.js';
import { joinReadings } from './join.js';
import type { JointKey, JointWeights, Weights } from './joint-weights.js';

/** The name reader is right as often as it says, the rules in half where the two differ. */
const WEIGHTS: JointWeights = new Map(
  (['title', 'season', 'episode', 'group', 'author'] as const).flatMap((field) => {
    const [half, own]: readonly [Weights, Weights] = [
      [0, 0, 0],
      [0, 0, 1],
    ];
    return (['differ', 'shorter', 'readerOnly'] as const).map((relation) => {
      const key: JointKey = `${field} ${relation}`;
      return [key, { reader: own, maySaySure: true, ...(relation !== 'readerOnly' && { rules: half }) }] as const;
    });
  }),
);

function joined(
  name: string,
  said: readonly (readonly [label: SpanLabel, text: string])[],
  medium: Medium = 'video',
): ReleaseName {
  return joinReadings(parseReleaseName(name, { medium }), madeReading(name, said), { medium, weights: WEIGHTS });
}

describe('joinReadings', () => {
  test('takes a season and an episode that stand in one number', () => {
    const release = joined('some.show.103.hdtv-grp', [['seasonEpisode', '103']]);
    expect(release).toMatchObject({ seasons: [1], episodes: [3], kind: 'episode', numbering: 'seasonal' });
  });

  test('gives every value its place in the name', () => {
    const name = 'Quiet Harbour nonsense 2x05-07 720p';
    const release = joined(name, [
      ['title', 'Quiet Harbour'],
      ['season', '2'],
      ['episode', '05-07'],
    ]);
    expect(release).toMatchObject({ title: 'Quiet Harbour', seasons: [2], episodes: [5, 6, 7] });
    for (const { start, end } of release.marks) expect(name.slice(start, end)).not.toBe('');
    expect(release.marks.find(({ property }) => property === 'title')).toMatchObject({
      rule: 'name-reader',
      start: 0,
      end: 13,
      confidence: expect.closeTo(0.98),
    });
  });

  test('a value that stands on what is certain is not taken', () => {
    expect(joined('Quiet Harbour S01E02 720p', [['title', 'Harbour S01E02']]).title).toBe('Quiet Harbour');
  });

  test('a value that stands on the title is not taken', () => {
    const name = 'Quiet Harbour Someone 720p';
    const { title } = parseReleaseName(name, { medium: 'video' });
    expect(joined(name, [['group', 'Someone']])).toMatchObject({ title });
    expect(joined(name, [['group', 'Someone']]).group).toBeUndefined();
  });

  test('what a medium does not have is not taken', () => {
    expect(joined('Blue Harbour - Salt 03', [['season', '03']], 'audio').seasons).toBeUndefined();
  });

  test('a reading that says nothing changes no value', () => {
    const name = 'Quiet.Harbour.S01E02.720p.WEB.x264-GRP';
    const { marks: _marks, ...fields } = joined(name, []);
    const { marks: _own, ...rules } = parseReleaseName(name, { medium: 'video' });
    expect(fields).toEqual(rules);
  });
});
