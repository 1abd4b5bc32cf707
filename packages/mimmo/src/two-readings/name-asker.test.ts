import { describe, expect, test } from '@jest/globals';
import { stageContract } from '@mimmo/cascade/testing';
import { type ContentInfo, closable, ModelError, nameOnly } from '@mimmo/core';
import type { NameReader } from '@mimmo/name-reader';
import { createContentReader } from '@mimmo/patterns';
import { openReleaseName } from '@mimmo/release-name';
import { createLazy } from '../lazy.js';
import { madeReading } from '../testing/made-reading.js';
import { askUnsure } from './ask-unsure.js';
import { createNameAsker } from './name-asker.js';
import { createNameReadings } from './name-readings.js';
import { readerStage } from './reader-stage.js';

/** An asker whose name reader takes the last word for the group, with what it was asked. */
function wired(readMany?: NameReader['readMany']) {
  const asked: string[][] = [];
  const events: string[] = [];
  const answer: NameReader['readMany'] = async (names) => {
    asked.push([...names]);
    return names.map((name) => madeReading(name, [['group', name.split(' ').at(-1) ?? '']]));
  };
  const names = createLazy<NameReader>('The name reader', async () => ({
    readMany: readMany ?? answer,
    read: async (name) => madeReading(name, []),
    ...closable(() => void events.push('closed')),
  }));
  const readings = createNameReadings();
  const contents = createContentReader(readings.opener(openReleaseName));
  return { asker: createNameAsker({ contents, readings, names }), contents, asked, events };
}

const request = (content: ContentInfo) =>
  ({ content, classification: { medium: 'video', confidence: 0.95, source: 'patterns' } }) as const;
const settled = nameOnly('Quiet.Harbour.S01E02.1080p.WEB.x264-GRP');
const signed = nameOnly('quiet harbour 7 - 12 (third) strange words GRP');
const open = nameOnly('Quiet Harbour (third) strange words - tide');

describe('a name asker', () => {
  test('has names read by both once the name reader was asked, each name once', async () => {
    const { asker, contents, asked, events } = wired();
    expect(contents(signed).name().read({ medium: 'video' }).group).toBeUndefined();
    await asker.ask([signed, settled]);
    await asker.ask([signed]);
    expect(asked).toEqual([[signed.name, settled.name]]);
    expect(contents(signed).name().read({ medium: 'video' })).toMatchObject({ group: 'GRP' });
    expect(contents(signed).name().read({ medium: 'video' })).toBe(contents(signed).name().read({ medium: 'video' }));
    await asker.close();
    expect(events).toEqual(['closed']);
  });

  test('asks about names that rules are unsure of alone, and when thorough about all', async () => {
    const { asker, contents, asked } = wired();
    await askUnsure([request(settled), request(open)], { asker, contents, thorough: false }, {});
    expect(asked).toEqual([[open.name]]);
    await askUnsure([request(settled), request(open)], { asker, contents, thorough: true }, {});
    expect(asked.at(-1)).toEqual([settled.name]);
  });

  test('a name reader that fails leaves a warning to those who were asked about', async () => {
    const { asker, contents } = wired(async () => {
      throw new ModelError('MODEL_FAILED', 'The model failed.');
    });
    const warnings = await askUnsure([request(settled), request(open)], { asker, contents, thorough: false }, {});
    expect(warnings).toEqual([undefined, expect.objectContaining({ code: 'MODEL_FAILED' })]);
  });

  test('an abort is no failure', async () => {
    const { asker, contents } = wired(async (_names, { signal } = {}) => {
      signal?.throwIfAborted();
      return [];
    });
    const reason = new Error('enough');
    const options = { signal: AbortSignal.abort(reason) };
    await expect(askUnsure([request(open)], { asker, contents, thorough: false }, options)).rejects.toBe(reason);
  });
});

describe('the stage of the name reader keeps the contract', () => {
  for (const { name, run } of stageContract({ create: () => readerStage(wired().asker) })) test(name, run);
});
