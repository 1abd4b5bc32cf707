import { describe, expect, test } from '@jest/globals';
import { isMimmoError } from '@mimmo/core';
import { loadRulePack } from './load-rule-pack.js';
import { createReleaseParser } from './pack-parser.js';
import { testRulePack } from './test-rule-pack.js';

const rule = {
  id: 'house/lp',
  medium: 'audio',
  all: ['word:lp-rip', ['season', '~edition', 'kind:album!', 'audioCodec/flac']],
  none: ['shape:scene', 'group:video', 'ending:book'],
  confidence: 0.9,
  matches: ['Some Thing LP-RIP S01'],
  rejects: ['Some Thing'],
};
const words = {
  id: 'edition/house',
  property: 'edition',
  value: 'House Cut',
  words: ['housecut'],
  strength: 'strong',
  kind: 'movie',
  matches: ['Some.Film.2012.HOUSECUT.1080p'],
  rejects: ['House Cut'],
};

describe('loading a rule pack', () => {
  test('gives what a file says, from a value or from JSON', () => {
    const pack = { rules: [rule], vocabulary: [words] };
    expect(loadRulePack(pack)).toEqual(pack);
    expect(loadRulePack(JSON.stringify(pack))).toEqual(pack);
    expect(loadRulePack({})).toEqual({ rules: [], vocabulary: [] });
  });

  test.each([
    ['no JSON', '{', 'no JSON'],
    ['no object', [], 'the pack must be an object'],
    ['an unknown field', { rule: [] }, '"rule"'],
    ['no list', { rules: {} }, 'rules must be a list'],
    ['a rule without a medium', { rules: [{ ...rule, medium: 'film' }] }, 'rules[0].medium must be one of audio'],
    ['an id without a slash', { rules: [{ ...rule, id: 'lp' }] }, 'rules[0].id'],
    ['no sign at all', { rules: [{ ...rule, all: [] }] }, 'rules[0].all must be a list of at least one'],
    ['an unknown sign', { rules: [{ ...rule, all: ['shape:round'] }] }, 'rules[0].all[0] is no sign: "shape:round"'],
    ['an unknown sign in a choice', { rules: [{ ...rule, all: [['seasn']] }] }, 'rules[0].all[0][0]'],
    ['a word in capitals', { rules: [{ ...rule, all: ['word:LP'] }] }, 'rules[0].all[0]'],
    ['no example', { rules: [{ ...rule, matches: [] }] }, 'rules[0].matches'],
    ['a confidence in percent', { rules: [{ ...rule, confidence: 90 }] }, 'rules[0].confidence'],
    ['an unknown property', { vocabulary: [{ ...words, property: 'cut' }] }, 'vocabulary[0].property'],
    ['an unknown strength', { vocabulary: [{ ...words, strength: 'much' }] }, 'vocabulary[0].strength'],
    ['words in capitals', { vocabulary: [{ ...words, words: ['CUT'] }] }, 'vocabulary[0].words[0]'],
  ])('says where %s is', (_what, pack, message) => {
    let error: unknown;
    try {
      loadRulePack(pack);
    } catch (thrown) {
      error = thrown;
    }
    expect(isMimmoError(error) && error.code).toBe('RULE_INVALID');
    expect(String(error)).toContain(message);
  });
});

describe('testing a rule pack', () => {
  test('finds nothing where all examples hold', () => {
    expect(testRulePack(loadRulePack({ rules: [rule], vocabulary: [words] }))).toEqual([]);
  });

  test.each([
    [
      'an example that is not decided',
      { rules: [{ ...rule, matches: ['Some Story'] }] },
      'house/lp does not decide "Some Story".',
    ],
    [
      'an example that is decided',
      { rules: [{ ...rule, rejects: rule.matches }] },
      'house/lp decides "Some Thing LP-RIP S01".',
    ],
    [
      'words that are not read',
      { vocabulary: [{ ...words, matches: ['Story'] }] },
      'edition/house is not read in "Story".',
    ],
    ['words that are read', { vocabulary: [{ ...words, rejects: words.matches }] }, 'edition/house is read in'],
    ['an id that is taken', { rules: [{ ...rule, id: 'video/season' }] }, 'video/season is taken'],
    ['an id that stands twice', { rules: [rule, rule] }, 'house/lp is taken'],
  ])('names %s', (_what, pack, complaint) => {
    expect(testRulePack(loadRulePack(pack)).join('\n')).toContain(complaint);
  });

  test('names the rule that stands before another', () => {
    const first = { ...rule, id: 'house/first' };
    expect(testRulePack(loadRulePack({ rules: [first, rule] }))).toContain(
      'house/lp does not decide "Some Thing LP-RIP S01", house/first does.',
    );
  });
});

test('a parser with a pack reads its words', () => {
  const parse = createReleaseParser([loadRulePack({ vocabulary: [words] })]);
  expect(parse('Some.Film.2012.HOUSECUT.1080p.BluRay.x264-GRP')).toMatchObject({
    title: 'Some Film',
    editions: ['House Cut'],
  });
});

test('the words of a pack behave as their traits say', () => {
  const form = { ...words, id: 'form/house', property: 'form', strength: 'weak' };
  const titleOf = (row: object): string | undefined =>
    createReleaseParser([loadRulePack({ vocabulary: [row] })])('Some Film HouseCut 2012').title;
  expect(titleOf(form)).toBe('Some Film HouseCut');
  expect(titleOf({ ...form, traits: ['neverTitle'] })).toBe('Some Film');
  expect(() => titleOf({ ...form, traits: ['neverHeard'] })).toThrow('traits[0]');
});
