import { stat } from 'node:fs/promises';
import {
  beginJournal,
  continueJournal,
  differences,
  type Journal,
  type JournalHead,
  NOTHING_DONE,
  type Progress,
  readJournal,
} from '@mimmo/batch';
import { MimmoError, quoted } from '@mimmo/core';

/** Where a run begins. */
export type StartingPoint =
  | { readonly kind: 'run'; readonly from: Progress; readonly journal: Journal }
  /** There is nothing left to do. */
  | { readonly kind: 'finished'; readonly progress: Progress };

/** What a run is asked to write. */
export interface AskedOutput {
  /** The file of the answers; its journal stands beside it. */
  readonly output: string;
  readonly resume: boolean;
  /** What the journal belongs to. */
  readonly head: JournalHead;
}

/**
 * Where a run begins: at the start, or where the journal beside the output says that another one of the same batch was
 * stopped.
 *
 * @throws MimmoError RESUME_REFUSED where the journal belongs to another batch, where it is missing, and where a batch that
 *   was not asked to be resumed would be lost
 */
export async function startingPoint({ output, resume, head }: AskedOutput): Promise<StartingPoint> {
  const path = `${output}.journal`;
  const found = await readJournal(path);
  const size = await sizeOf(output);
  if (!resume) {
    if (found?.progress && !found.isFinished && size > 0) {
      throw refusal(
        `${quoted(output)} is the output of a batch that was stopped; go on by --resume, or remove ${quoted(path)}`,
      );
    }
    return { kind: 'run', from: NOTHING_DONE, journal: await beginJournal(path, head) };
  }
  if (!found) {
    if (size > 0)
      throw refusal(`${quoted(output)} has no journal ${quoted(path)} that says how far it is; start without --resume`);
    return { kind: 'run', from: NOTHING_DONE, journal: await beginJournal(path, head) };
  }
  const others = differences(found.head, head);
  if (others.length > 0) {
    throw refusal(
      `${quoted(path)} belongs to a batch with other ${others.join(', ')}; run the same one again, or start without --resume into another file`,
    );
  }
  const progress = found.progress ?? NOTHING_DONE;
  if (size < progress.writtenBytes) {
    throw refusal(
      `${quoted(output)} has ${size} bytes, and its journal says that ${progress.writtenBytes} were written; start without --resume into another file`,
    );
  }
  if (found.isFinished) return { kind: 'finished', progress };
  return { kind: 'run', from: progress, journal: await continueJournal(path, found) };
}

async function sizeOf(path: string): Promise<number> {
  const status = await stat(path).catch(() => undefined);
  return status?.size ?? 0;
}

function refusal(message: string): MimmoError {
  return new MimmoError('RESUME_REFUSED', `${message}.`);
}
