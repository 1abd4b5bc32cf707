import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { type ContentInfo, closable, nameOnly, type Stage, type StageResult } from '@mimmo/core';
import type { BatchOptions } from './batch-options.js';
import { type CascadeOptions, createCascade } from './cascade.js';

const content = nameOnly('Some.Film.2012.1080p-GROUP');
const sure: StageResult = { medium: 'video', confidence: 0.95, evidence: 'row' };
const unsure: StageResult = { medium: 'audio', confidence: 0.6 };

/** A stage that always answers the same and counts its questions. */
function constant(name: string, result: StageResult | undefined): Stage & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    name,
    asked,
    classify({ name: question }) {
      asked.push(question);
      return result;
    },
  };
}

/** A stage that answers what no type would let it. */
function lawless(name: string, result: unknown): Stage {
  // The cast is the point: this is what a stage in plain JavaScript may do.
  return { name, classify: () => result as StageResult };
}

/** Bytes of the heap that are in use, all else collected. */
function usedBytes(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

async function collect<T>(source: AsyncIterable<T>): Promise<readonly T[]> {
  const items: T[] = [];
  for await (const item of source) items.push(item);
  return items;
}

describe('createCascade', () => {
  test('ends at the first answer that is sure enough', async () => {
    const last = constant('last', unsure);
    const cascade = createCascade([constant('first', undefined), constant('second', sure), last]);
    expect(await cascade.classify(content)).toEqual({
      medium: 'video',
      confidence: 0.95,
      source: 'second',
      evidence: 'row',
    });
    expect(last.asked).toEqual([]);
  });

  test('takes an answer at the threshold itself', async () => {
    const last = constant('last', sure);
    const cascade = createCascade([constant('first', unsure), last], { threshold: 0.6 });
    expect((await cascade.classify(content)).source).toBe('first');
    expect(last.asked).toEqual([]);
  });

  test('takes the most confident answer when none is sure, of equals the earliest', async () => {
    const cascade = createCascade([
      constant('a', { medium: 'book', confidence: 0.5 }),
      constant('b', unsure),
      constant('c', { medium: 'other', confidence: 0.6 }),
    ]);
    expect(await cascade.classify(content)).toMatchObject({ medium: 'audio', source: 'b' });
  });

  test('weighs unsure answers into that of a stage that weighs all media', async () => {
    const probabilities = { software: 0.5, audio: 0.4, book: 0.1 };
    const model = constant('model', {
      medium: 'software',
      confidence: 0.5,
      probabilities,
      pool: { weighed: 0.7, named: 0.4, spoken: 2 },
    });
    const { classified, steps } = await createCascade([constant('rules', unsure), model]).explain(content);
    expect(classified).toMatchObject({ medium: 'audio', source: 'rules' });
    expect(classified.confidence).toBeGreaterThan(0.6);
    expect(steps.map(({ answer }) => answer?.confidence)).toEqual([0.6, 0.5]);
  });

  test.each([
    ['no stage answers', [constant('a', undefined)], {}],
    ['there is no stage', [], {}],
    ['the best answer is below the minimum', [constant('a', unsure)], { minConfidence: 0.7 }],
  ])('falls back to other where %s', async (_case, stages, options) => {
    expect(await createCascade(stages, options).classify(content)).toEqual({
      medium: 'other',
      confidence: 0,
      source: 'fallback',
    });
  });

  describe('the alternatives', () => {
    const torn: Stage = {
      name: 'torn',
      classify: () => ({ medium: 'video', confidence: 0.6, probabilities: { video: 0.6, book: 0.3, audio: 0.1 } }),
    };

    test('are what a stage that weighs all media holds for likely, too', async () => {
      const { classified, alternatives } = await createCascade([torn]).explain(content);
      expect(classified).toMatchObject({ medium: 'video', confidence: 0.6 });
      expect(alternatives).toEqual([
        { medium: 'book', confidence: 0.3 },
        { medium: 'audio', confidence: 0.1 },
      ]);
    });

    test('begin with an answer that was withheld', async () => {
      const { classified, alternatives } = await createCascade([torn], { minConfidence: 0.7 }).explain(content);
      expect(classified).toMatchObject({ medium: 'other', source: 'fallback' });
      expect(alternatives.map(({ medium }) => medium)).toEqual(['video', 'book', 'audio']);
    });

    test('are none where no stage weighs other media', async () => {
      expect((await createCascade([constant('a', unsure)]).explain(content)).alternatives).toEqual([]);
      expect((await createCascade([constant('a', undefined)]).explain(content)).alternatives).toEqual([]);
    });
  });

  test('awaits promises of other realms, which are none by instanceof', async () => {
    const answer: unknown = runInNewContext("Promise.resolve({ medium: 'video', confidence: 0.95 })");
    const cascade = createCascade([lawless('foreign', answer)]);
    expect(await cascade.classify(content)).toMatchObject({ medium: 'video', source: 'foreign' });
  });

  test('what could not be read of a content is passed on, before what failed later', async () => {
    const unread = { code: 'INPUT_UNREADABLE', message: '"private" may not be read.', path: 'private' } as const;
    const failing: Stage = { name: 'failing', classify: () => Promise.reject(new Error('gone')) };
    const cascade = createCascade([failing, constant('ok', sure)]);
    const { warnings } = await cascade.classify({ ...content, warnings: [unread] });
    expect(warnings).toEqual([unread, { code: 'STAGE_FAILED', message: '"failing" failed and was passed over: gone' }]);
  });

  test('a stage that throws costs a warning, not the answer', async () => {
    const failing: Stage = {
      name: 'failing',
      classify: () => {
        throw new TypeError('no such table');
      },
    };
    const rejecting: Stage = { name: 'rejecting', classify: () => Promise.reject(new Error('gone')) };
    const { classified, steps } = await createCascade([failing, rejecting, constant('ok', sure)]).explain(content);
    expect(classified).toMatchObject({
      source: 'ok',
      warnings: [
        { code: 'STAGE_FAILED', message: '"failing" failed and was passed over: no such table' },
        { code: 'STAGE_FAILED', message: '"rejecting" failed and was passed over: gone' },
      ],
    });
    expect(steps.map(({ name, error }) => [name, error?.code])).toEqual([
      ['failing', 'STAGE_FAILED'],
      ['rejecting', 'STAGE_FAILED'],
      ['ok', undefined],
    ]);
    expect(steps[0]?.error?.cause).toBeInstanceOf(TypeError);
  });

  test.each([
    ['an unknown medium', { medium: 'game', confidence: 1 }],
    ['a confidence that is no number', { medium: 'audio', confidence: Number.NaN }],
    ['a confidence above 1', { medium: 'audio', confidence: 93 }],
    ['null', null],
    ['text', 'audio'],
    ['probabilities that are none', { medium: 'audio', confidence: 0.9, probabilities: { audio: 90 } }],
    ['a pool without weights', { medium: 'audio', confidence: 0.9, probabilities: {}, pool: { weighed: 1 } }],
    ['a number for probabilities', { medium: 'audio', confidence: 0.9, probabilities: 0.9 }],
  ])('refuses %s as an answer', async (_case, result) => {
    const { classified, steps } = await createCascade([lawless('bad', result), constant('ok', unsure)]).explain(
      content,
    );
    expect(steps[0]).toMatchObject({ name: 'bad', error: { code: 'STAGE_INVALID' } });
    expect(classified.source).toBe('ok');
  });

  test('asks later stages about what earlier ones left open, as one batch', async () => {
    const batches: string[][] = [];
    const model: Stage = {
      name: 'model',
      classify: () => unsure,
      classifyMany: (contents) => {
        batches.push(contents.map(({ name }) => name));
        return contents.map(() => unsure);
      },
    };
    const rules: Stage = { name: 'rules', classify: ({ name }) => (name.startsWith('sure') ? sure : undefined) };
    const names = ['sure 1', 'open 1', 'sure 2', 'open 2', 'open 3'];
    const cascade = createCascade([rules, model]);
    const answers = await collect(cascade.classifyMany(names.map(nameOnly)));
    expect(answers.map(({ source }) => source)).toEqual(['rules', 'model', 'rules', 'model', 'model']);
    expect(batches).toEqual([['open 1', 'open 2', 'open 3']]);
  });

  test('a batch that fails is asked again one by one, so that only the culprit pays', async () => {
    const fragile: Stage = {
      name: 'fragile',
      classify({ name }) {
        if (name === 'culprit') throw new Error('cannot read this');
        return sure;
      },
      classifyMany: () => {
        throw new Error('cannot read the batch');
      },
    };
    const answers = await collect(createCascade([fragile]).classifyMany(['a', 'culprit', 'b'].map(nameOnly)));
    expect(answers.map(({ source, warnings }) => [source, warnings?.length ?? 0])).toEqual([
      ['fragile', 0],
      ['fallback', 1],
      ['fragile', 0],
    ]);
  });

  test('a batch with a wrong number of answers is refused', async () => {
    const short: Stage = { name: 'short', classify: () => sure, classifyMany: () => [sure] };
    const answers = await collect(createCascade([short]).classifyMany([content, content]));
    expect(answers.map(({ source }) => source)).toEqual(['fallback', 'fallback']);
    expect(answers[0]?.warnings?.[0]).toMatchObject({
      code: 'STAGE_INVALID',
      message: expect.stringContaining('1 answers for 2 contents'),
    });
  });

  test('holds one batch of a source without end, and closes it', async () => {
    let pulled = 0;
    let closed = false;
    async function* endless(): AsyncGenerator<ContentInfo> {
      try {
        for (;;) {
          pulled += 1;
          yield nameOnly(`name ${pulled}`);
        }
      } finally {
        closed = true;
      }
    }
    const cascade = createCascade([constant('rules', sure)]);
    let answered = 0;
    for await (const _ of cascade.classifyMany(endless(), { batchSize: 8 })) {
      answered += 1;
      if (answered === 100) break;
    }
    await new Promise(setImmediate);
    expect(pulled).toBeLessThanOrEqual(112);
    expect(closed).toBe(true);
  });

  test('keeps nothing of what went through', async () => {
    const count = 300_000;
    const source = async function* () {
      for (let index = 0; index < count; index += 1) yield nameOnly('x');
    };
    const { signal } = new AbortController();
    const before = usedBytes();
    let seen = 0;
    let after = 0;
    for await (const _ of createCascade([]).classifyMany(source(), { signal })) {
      seen += 1;
      // Measured within the loop: what the loop holds is let go of at its end.
      if (seen === count) after = usedBytes();
    }
    expect((after - before) / count).toBeLessThan(50);
  }, 60_000);

  test('answers a slow source without waiting for a full batch', async () => {
    let release: () => void = () => undefined;
    async function* slow(): AsyncGenerator<ContentInfo> {
      yield content;
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      yield content;
    }
    const answers = createCascade([constant('rules', sure)]).classifyMany(slow());
    expect((await answers.next()).value).toMatchObject({ source: 'rules' });
    const second = answers.next();
    release();
    expect((await second).done).toBe(false);
    expect((await answers.next()).done).toBe(true);
  });

  test('an error of the source ends the batch with that error', async () => {
    async function* broken(): AsyncGenerator<ContentInfo> {
      yield content;
      throw new Error('source gone');
    }
    await expect(collect(createCascade([]).classifyMany(broken()))).rejects.toThrow('source gone');
  });

  test('an abort ends every call with the reason, even while the source is silent', async () => {
    const reason = new Error('enough');
    const cascade = createCascade([constant('rules', sure)]);
    const aborted = { signal: AbortSignal.abort(reason) };
    await expect(cascade.classify(content, aborted)).rejects.toBe(reason);
    await expect(collect(cascade.classifyMany([content], aborted))).rejects.toBe(reason);

    const controller = new AbortController();
    const silent: AsyncIterable<ContentInfo> = {
      [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => undefined) }),
    };
    const answers = collect(cascade.classifyMany(silent, { signal: controller.signal }));
    setImmediate(() => controller.abort(reason));
    await expect(answers).rejects.toBe(reason);
  });

  describe.each<[string, (stage: Stage, options: BatchOptions) => Promise<unknown>]>([
    ['one content', (stage, options) => createCascade([stage]).classify(content, options)],
    ['many contents', (stage, options) => collect(createCascade([stage]).classifyMany([content, content], options))],
  ])('a stage that ignores the signal is let go, asked about %s', (_case, ask) => {
    const reason = new Error('enough');

    test('an abort answers at once', async () => {
      const controller = new AbortController();
      const stage: Stage = {
        name: 'stubborn',
        classify: () => new Promise(() => undefined),
        classifyMany: () => new Promise(() => undefined),
      };
      const asked = ask(stage, { signal: controller.signal });
      setImmediate(() => controller.abort(reason));
      await expect(asked).rejects.toBe(reason);
    });

    test('so does a timeout, and what fails later disturbs nobody', async () => {
      const unhandled: unknown[] = [];
      const listen = (error: unknown): void => void unhandled.push(error);
      process.on('unhandledRejection', listen);
      const fail = (): Promise<never> =>
        new Promise((_resolve, reject) => setTimeout(() => reject(new Error('late')), 30));
      const stage: Stage = { name: 'late', classify: fail, classifyMany: fail };
      await expect(ask(stage, { signal: AbortSignal.timeout(5) })).rejects.toMatchObject({ name: 'TimeoutError' });
      await new Promise((resolve) => setTimeout(resolve, 60));
      process.off('unhandledRejection', listen);
      expect(unhandled).toEqual([]);
    });
  });

  test('closing does not wait for a stage that was let go', async () => {
    const log: string[] = [];
    const stage: Stage = {
      name: 'stubborn',
      classify: () => new Promise(() => undefined),
      ...closable(() => void log.push('closed')),
    };
    const cascade = createCascade([stage]);
    await expect(cascade.classify(content, { signal: AbortSignal.timeout(5) })).rejects.toThrow();
    await cascade.close();
    expect(log).toEqual(['closed']);
  });

  test('a stage that rejects because of the abort costs the call, not a warning', async () => {
    const reason = new Error('enough');
    const controller = new AbortController();
    const stage: Stage = {
      name: 'model',
      classify: (_content, options) => {
        controller.abort(reason);
        return Promise.reject(options?.signal?.reason);
      },
    };
    await expect(createCascade([stage]).classify(content, { signal: controller.signal })).rejects.toBe(reason);
  });

  test('disposes of its stages once, last first, after the work in flight, and is of no use then', async () => {
    const log: string[] = [];
    let finish: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const owning = (name: string): Stage => ({
      name,
      classify: async () => {
        await gate;
        log.push(`${name} answers`);
        return undefined;
      },
      close: async () => {
        log.push(`${name} disposed`);
      },
    });
    const cascade = createCascade([owning('first'), owning('second')]);
    const answer = cascade.classify(content);
    const disposal = Promise.all([cascade.close(), cascade.close()]);
    finish();
    await Promise.all([answer, disposal]);
    expect(log).toEqual(['first answers', 'second answers', 'second disposed', 'first disposed']);
    await expect(cascade.classify(content)).rejects.toMatchObject({ code: 'DISPOSED' });
    await expect(collect(cascade.classifyMany([content]))).rejects.toMatchObject({ code: 'DISPOSED' });
  });

  test('disposes of all stages even if one fails, and says so', async () => {
    const log: string[] = [];
    const owning = (name: string, error?: Error): Stage => ({
      name,
      classify: () => undefined,
      close: async () => {
        log.push(name);
        if (error) throw error;
      },
    });
    const stuck = new Error('stuck');
    const cascade = createCascade([owning('first'), owning('second', stuck)]);
    await expect(cascade.close()).rejects.toBe(stuck);
    expect(log).toEqual(['second', 'first']);
  });

  test.each([-0.1, 1.1, Number.NaN])('refuses a threshold of %d', (threshold) => {
    expect(() => createCascade([], { threshold })).toThrow(expect.objectContaining({ code: 'OPTION_INVALID' }));
  });

  test.each([0, -1, 1.5, Number.NaN])('refuses a batch size of %d', async (batchSize) => {
    await expect(collect(createCascade([]).classifyMany([content], { batchSize }))).rejects.toMatchObject({
      code: 'OPTION_INVALID',
    });
  });

  test.each<[string, () => unknown]>([
    ['a stage that is none', () => createCascade([constant('a', sure), { name: 'b' } as Stage])],
    ['one stage for a list', () => createCascade(constant('a', sure) as never)],
    ['an option that nobody knows', () => createCascade([], { treshold: 0.5 } as CascadeOptions)],
  ])('refuses %s', (_case, create) => {
    expect(create).toThrow(expect.objectContaining({ name: 'OptionError', code: 'OPTION_INVALID' }));
  });

  test.each([undefined, null, 5, [], { name: 'A' }])('refuses %j as a content', async (value) => {
    const cascade = createCascade([constant('rules', sure)]);
    await expect(cascade.classify(value as ContentInfo)).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });

  test('in a batch, what is no content costs its own answer alone', async () => {
    const stage = constant('rules', sure);
    const contents = [content, undefined, content] as readonly ContentInfo[];
    const answers = await collect(createCascade([stage]).classifyMany(contents));
    expect(answers.map(({ source }) => source)).toEqual(['rules', 'fallback', 'rules']);
    expect(answers[1]?.warnings).toEqual([
      {
        code: 'INPUT_INVALID',
        message: expect.stringContaining('Expected a content { name, files, origin }, found nothing'),
      },
    ]);
    expect(stage.asked).toHaveLength(2);
  });

  test.each(['a name', undefined, 5, content])('refuses %j for a list of contents', async (contents) => {
    const answers = collect(createCascade([]).classifyMany(contents as never));
    await expect(answers).rejects.toMatchObject({ code: 'INPUT_INVALID', message: expect.stringContaining('list') });
  });

  test('asks nobody about a content without a name and files', async () => {
    const stage = constant('guesses', sure);
    expect(await createCascade([stage]).classify(nameOnly(''))).toEqual({
      medium: 'other',
      confidence: 0,
      source: 'fallback',
    });
    expect(stage.asked).toEqual([]);
  });
});
