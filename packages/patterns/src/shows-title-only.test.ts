import { describe, expect, test } from '@jest/globals';
import { nameOnly } from '@mimmo/core';
import { patternStage } from './pattern-stage.js';
import { showsTitleOnly } from './shows-title-only.js';

const rules = patternStage();

function isTitleOnly(name: string): boolean {
  const content = nameOnly(name);
  return showsTitleOnly(content, { rule: rules.classify(content)?.evidence });
}

describe('a title alone', () => {
  test.each([
    'Quiet Harbour',
    'Quiet Harbour 2',
    'Тихая гавань',
    '静かな港',
    'Quiet Harbour (1993)',
    'Quiet Harbour 1993',
    'Some Band - Some Song',
    'Quiet Harbour (Europe) (En,Fr,De)',
    'Quiet Harbour (USA).iso',
    'Quiet Harbour.zip',
    'qharbour.zip',
    '28 Quiet Days (Japan)',
    'da39a3ee5e6b4b0d3255bfef95601890afd80709',
  ])('%s', (name) => expect(isTitleOnly(name)).toBe(true));
});

describe('more than a title', () => {
  test.each([
    'Quiet Harbour 1080p',
    'Quiet Harbour S01E02',
    'Quiet.Harbour-GROUP',
    'Quiet Harbour v2.1',
    'Quiet Harbour [FLAC]',
    'Quiet Harbour.mkv',
    'Quiet Harbour (Europe) (Rev 1)',
    'Some Band - Some Song [Some Label]',
    'Quiet Harbour 3D Model',
  ])('%s', (name) => expect(isTitleOnly(name)).toBe(false));
});
