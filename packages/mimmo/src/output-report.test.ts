import { expect, test } from '@jest/globals';
import type { DetailedReport } from './details.js';
import { outputReport } from './output-report.js';

const REPORT: DetailedReport = {
  medium: 'audio',
  subcategory: 'album',
  confidence: 0.912_345_6,
  source: 'patterns',
  evidence: 'audio/lossless',
  metadata: { title: 'Some Album' },
  alternatives: [{ medium: 'video', confidence: 0.051_234_5 }],
  release: { name: 'Some Album [FLAC]', kind: 'album' },
};

test('a report is written without what decided, its confidence to four digits', () => {
  expect(JSON.stringify(outputReport(REPORT))).toBe(
    '{"medium":"audio","subcategory":"album","confidence":0.9123,"source":"patterns","metadata":{"title":"Some Album"}}',
  );
});

test('details are written in the order of the contract', () => {
  const written = outputReport(REPORT, { details: true });
  expect(Object.keys(written)).toEqual([
    'medium',
    'subcategory',
    'confidence',
    'source',
    'metadata',
    'evidence',
    'alternatives',
    'release',
  ]);
  expect(written).toMatchObject({ alternatives: [{ medium: 'video', confidence: 0.0512 }] });
});

test('what was not asked for is not written, though it is known', () => {
  expect(outputReport(REPORT)).not.toHaveProperty('release');
});
