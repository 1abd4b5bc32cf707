import { type BlockHandler, serveBlocks } from '@mimmo/batch';
import { type ContentInfo, inItsPlace, OptionError, type Report, StageError } from '@mimmo/core';
import type { Mimmo } from '../../assemble.js';
import { createMimmo } from '../create-mimmo.js';
import { fromJsonBytes, toJsonBytes } from './json-bytes.js';
import type { ThreadStart, ThreadTask } from './thread-messages.js';

// The data is what `createThreads` starts its threads with.
serveBlocks((data) => threadHandler(data as ThreadStart));

async function threadHandler(start: ThreadStart): Promise<BlockHandler<ThreadTask, Uint8Array<ArrayBuffer>>> {
  const mimmo = start.kind === 'options' ? createMimmo(start.options) : await madeBy(start.module);
  return {
    async answer({ contents, details }, { careful, killers, starting }) {
      const asked = fromJsonBytes<readonly ContentInfo[]>(contents);
      if (!careful) return toJsonBytes(await reportsOn(mimmo, asked, details));
      const reports: Report[] = [];
      for (const [index, content] of asked.entries()) {
        starting(index);
        const safe = killers.includes(index) ? inItsPlace(leftOut) : content;
        reports.push(...(await reportsOn(mimmo, [safe], details)));
      }
      return toJsonBytes(reports);
    },
    transfer: (bytes) => [bytes.buffer],
    close: mimmo.close,
  };
}

async function reportsOn(mimmo: Mimmo, contents: readonly ContentInfo[], details: boolean): Promise<readonly Report[]> {
  const options = { batchSize: Math.max(1, contents.length) };
  const reports: Report[] = [];
  const many = details ? mimmo.detailsMany(contents, options) : mimmo.reportMany(contents, options);
  for await (const report of many) reports.push(report);
  return reports;
}

function leftOut(): never {
  throw new StageError('WORKER_FAILED', 'Two worker threads have died of this content, and it was left out.');
}

/** The Mimmo that a module of the caller's makes. */
async function madeBy(module: string): Promise<Mimmo> {
  const loaded: unknown = await import(module);
  if (makesMimmo(loaded)) return loaded.createMimmo();
  throw new OptionError(`${module} exports no function createMimmo, with which threads make what answers them.`);
}

/** Whether a module exports `createMimmo`; that it makes one is its author's promise. */
function makesMimmo(module: unknown): module is { createMimmo(): Mimmo } {
  return (
    typeof module === 'object' && module !== null && 'createMimmo' in module && typeof module.createMimmo === 'function'
  );
}
