import { aCount, type Closable, closable, DisposedError, MimmoError, messageOf } from '@mimmo/core';
import { type Death, linkWorker, type Pending, type WorkerLink } from './worker-link.js';

/** Options of {@link createBlockPool}. */
export interface BlockPoolOptions {
  /** The module of the workers, which calls `serveBlocks`. */
  readonly worker: URL;
  /**
   * What each worker is given when it starts; a value that can be cloned.
   *
   * @default undefined
   */
  readonly data?: unknown;
  /** How many workers there are. */
  readonly jobs: number;
}

/** Worker threads that answer blocks. */
export interface BlockPool<Task, Answer> extends Closable {
  /** How many blocks keep all workers busy; more only wait. */
  readonly capacity: number;
  /**
   * The answer to a block. What the handler throws, this rejects with.
   *
   * A worker that dies is replaced, and its block is asked again record by record; a record that kills the second one, too,
   * is named in `killers` to the third. Rejects with `WORKER_FAILED` once workers die and nothing is answered in between.
   */
  answer(task: Task): Promise<Answer>;
}

/** Blocks that a worker is given at a time: one at hand, and one so that it never waits for the next. */
const BLOCKS_A_WORKER = 2;
/** Deaths without an answer in between at which it is not the records that are at fault. */
const MOST_DEATHS = 100;
/** Deaths, of which no record can be accused, without an answer in between: the workers cannot start. */
const MOST_UNEXPLAINED = 3;

/**
 * Workers that answer blocks, each in a thread of its own. They start with the first block.
 *
 * @throws OptionError for a number of jobs that is none
 *
 * @example
 * const pool = createBlockPool<string, number>({ worker: new URL('./count-worker.js', import.meta.url), jobs: 4 });
 * await pool.answer('some block');
 * await pool.close();
 */
export function createBlockPool<Task, Answer>({ worker, data, jobs }: BlockPoolOptions): BlockPool<Task, Answer> {
  aCount(jobs, '"jobs" of createBlockPool');
  const links = new Set<WorkerLink<Task, Answer>>();
  const waiting: Pending<Task, Answer>[] = [];
  let deaths = 0;
  let unexplained = 0;
  let failure: Error | undefined;

  return {
    capacity: jobs * BLOCKS_A_WORKER,
    answer(task) {
      if (failure) return Promise.reject(failure);
      return new Promise((resolve, reject) => {
        waiting.push({ task, attempt: { careful: false, killers: [] }, resolve, reject });
        giveOut();
      });
    },
    ...closable(async () => {
      const isBusy = waiting.length > 0 || [...links].some(({ load }) => load > 0);
      failure ??= new DisposedError('The pool of workers');
      const open = [...links];
      links.clear();
      // A worker at work ends where it is; one at rest gives back what it holds.
      await Promise.all(open.map((link) => (isBusy ? link.terminate() : link.close())));
    }),
  };

  /** Gives what waits to the workers that have least to do. */
  function giveOut(): void {
    while (waiting.length > 0) {
      const link = freest();
      if (!link) return;
      const next = waiting.shift();
      if (next) link.give(next);
    }
  }

  function freest(): WorkerLink<Task, Answer> | undefined {
    let best: WorkerLink<Task, Answer> | undefined;
    for (const link of links) if (link.load < (best?.load ?? BLOCKS_A_WORKER)) best = link;
    return best?.load === 0 || links.size >= jobs ? best : startWorker();
  }

  function startWorker(): WorkerLink<Task, Answer> {
    const link = linkWorker<Task, Answer>({
      worker,
      data,
      answered() {
        deaths = 0;
        unexplained = 0;
        giveOut();
      },
      died(death) {
        links.delete(link);
        bury(death);
      },
    });
    links.add(link);
    return link;
  }

  function bury({ unanswered, record, cause }: Death<Task, Answer>): void {
    if (failure) return;
    const [atFault, ...others] = unanswered;
    deaths++;
    if (record === undefined && (atFault?.attempt.careful ?? true)) unexplained++;
    waiting.unshift(...(atFault ? [atFault] : []), ...others);
    if (atFault) {
      const { careful, killers } = atFault.attempt;
      atFault.attempt = { careful: true, killers: careful && record !== undefined ? [...killers, record] : killers };
    }
    if (deaths >= MOST_DEATHS || unexplained >= MOST_UNEXPLAINED) fail(cause);
    else giveOut();
  }

  function fail(cause: Error): void {
    failure = new MimmoError(
      'WORKER_FAILED',
      `Worker threads die whatever they are given: ${messageOf(cause).replace(/\.$/u, '')}. Run a few records without a batch to see why.`,
      { cause },
    );
    for (const { reject } of waiting.splice(0)) reject(failure);
    for (const link of links) void link.terminate();
  }
}
