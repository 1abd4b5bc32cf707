import { pathToFileURL } from 'node:url';
import { answersInOrder, type BlockPool, createBlockPool } from '@mimmo/batch';
import { chunk, untilAborted } from '@mimmo/cascade';
import { closable, type Report } from '@mimmo/core';
import type { DetailedReport, MimmoOptions } from '../../assemble.js';
import { contentsOf } from '../../given.js';
import type { Threads, ThreadsRequest } from '../../threads.js';
import { cloneableOptions } from './cloneable-options.js';
import { fromJsonBytes, toJsonBytes } from './json-bytes.js';
import type { ThreadStart, ThreadTask } from './thread-messages.js';

/** Contents of a block: enough to spread what it costs to hand over, and for a model to get its rows together. */
const CONTENTS_A_BLOCK = 512;

type Pool = BlockPool<ThreadTask, Uint8Array<ArrayBuffer>>;

/** The threads of a Mimmo with these options, by the machinery of batches: blocks, order, and a replacement for one that dies. */
export function createThreads(options: MimmoOptions): Threads {
  const pools = new Map<string, Pool>();

  return {
    reports: (request) => answers<Report>(request, false),
    details: (request) => answers<DetailedReport>(request, true),
    ...closable(async () => {
      await Promise.all([...pools.values()].map((pool) => pool.close()));
    }),
  };

  /** @typeParam R what the threads make, as `details` says */
  function answers<R>(request: ThreadsRequest, details: boolean): AsyncIterable<R> | undefined {
    const start = startOf(request.module, options);
    return start && answersOf<R>(poolOf(start, request.jobs), request, details);
  }

  function poolOf(start: ThreadStart, jobs: number): Pool {
    const key = `${jobs} ${start.kind === 'module' ? start.module : ''}`;
    const known = pools.get(key);
    if (known) return known;
    const pool: Pool = createBlockPool({ worker: new URL('./thread-worker.js', import.meta.url), data: start, jobs });
    pools.set(key, pool);
    return pool;
  }
}

async function* answersOf<R>(
  pool: Pool,
  { given, signal }: ThreadsRequest,
  details: boolean,
): AsyncGenerator<R, void, undefined> {
  const items = chunk(contentsOf(given), { size: CONTENTS_A_BLOCK, ...(signal && { signal }) });
  const abortable = {
    capacity: pool.capacity,
    answer: (task: ThreadTask) => untilAborted(pool.answer(task), signal),
  };
  const answered = answersInOrder(abortable, {
    items,
    taskOf: (contents) => ({ contents: toJsonBytes(contents), details }),
  });
  for await (const { answer } of answered) yield* fromJsonBytes<readonly R[]>(answer);
}

/** What a thread makes its Mimmo of; `undefined` for options that cannot be handed over. */
function startOf(module: string | URL | undefined, options: MimmoOptions): ThreadStart | undefined {
  if (module !== undefined) return { kind: 'module', module: addressOf(module) };
  const cloneable = cloneableOptions(options);
  if (cloneable) return { kind: 'options', options: cloneable };
  process.emitWarning(
    'Stages, extractors and functions of your own cannot be handed to worker threads, and this thread answers alone; give the "module" that makes them.',
    { type: 'MimmoWarning', code: 'MIMMO_ONE_JOB' },
  );
  return undefined;
}

/** A module as `import()` finds it from anywhere: a path is one of the disk. */
function addressOf(module: string | URL): string {
  return typeof module === 'string' && !/^(?:file|data):/u.test(module) ? pathToFileURL(module).href : String(module);
}
