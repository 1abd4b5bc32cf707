import { nameOnly } from '@mimmo/core';
import { createLlmExtractor, type LlmExtractor } from '@mimmo/metadata-llm';
import { metadataExtractor } from '@mimmo/model-metadata-extractor';
import type { ReleaseCase } from '../cases/release-case.js';
import { readWithMimmo } from '../readers/mimmo-reader.js';
import { nameContents } from '../readers/readings.js';
import type { Answer } from '../score/answer.js';
import { madeNames } from '../speed/made-names.js';
import { type ModelSpeed, measureModel } from '../speed/model-speed.js';
import { cpuWatch, median } from '../speed/race.js';

/** What one runtime makes of the language model. */
export interface RuntimeResult {
  readonly runtime: string;
  /** About each case; absent where there are none. */
  readonly answers: readonly Answer[] | undefined;
  /** The processor's milliseconds for a name, the median of rounds in turns with the other runtime. */
  readonly processorMs: number;
  /** Load and memory, in a process of its own. */
  readonly speed: ModelSpeed;
}

const RUNTIMES = [
  { runtime: '@mimmo/gguf', name: 'wasm', measured: 'llm' },
  { runtime: 'node-llama-cpp', name: 'llama.cpp', measured: 'llama.cpp' },
] as const;

/** Names of a round. */
const NAMES = 30;
const CLASSIFICATION = { medium: 'video', subcategory: 'movie', confidence: 1, source: 'benchmark' } as const;

/**
 * Asks the language model on both runtimes: about the cases, where there are some, and about made-up names in turns.
 *
 * @returns a result of each runtime that is installed
 */
export async function measureRuntimes(
  cases: readonly ReleaseCase[] | undefined,
  rounds: number,
): Promise<readonly RuntimeResult[]> {
  const opened = RUNTIMES.flatMap(({ runtime, name, measured }) => {
    const speed = measureModel(measured);
    const extractor = createLlmExtractor({ model: metadataExtractor, runtime: name });
    return speed ? [{ runtime, speed, extractor, times: [] as number[] }] : [];
  });
  const results: RuntimeResult[] = [];
  for (let round = -1; round < rounds; round += 1) {
    for (const { extractor, times } of opened) {
      const ms = await processorMs(extractor, madeNames(NAMES, round + 2));
      // The first round loads the models.
      if (round >= 0) times.push(ms);
    }
  }
  for (const { runtime, speed, extractor, times } of opened) {
    const answers =
      cases &&
      (await readWithMimmo(nameContents(cases.map(({ name }) => name)), {
        nameReader: false,
        extractors: [extractor],
      }));
    await extractor.close();
    results.push({ runtime, answers, processorMs: median(times), speed });
  }
  return results;
}

async function processorMs(extractor: LlmExtractor, names: readonly string[]): Promise<number> {
  const watch = cpuWatch();
  for (const name of names) await extractor.extract(nameOnly(name), CLASSIFICATION);
  return (1000 * watch()) / names.length;
}
