import { type FileHandle, open, readFile, rename, truncate } from 'node:fs/promises';
import { dirname } from 'node:path';
import { outputError } from '../output/output-error.js';
import type { Progress } from '../run/progress.js';
import { journalLine, journalValues } from './journal-line.js';

/** What a journal belongs to, by which parts of it are called; values of JSON. */
export type JournalHead = Readonly<Record<string, unknown>>;

/** What a journal says. */
export interface JournalRecord {
  readonly head: JournalHead;
  /** How far the batch was when it last said so; `undefined` where it had written nothing. */
  readonly progress: Progress | undefined;
  /** Whether the batch ended. */
  readonly isFinished: boolean;
  /** Bytes of its whole lines; what follows was cut short. */
  readonly length: number;
}

/** A file that says how far a batch is, so that another run can go on from there. */
export interface Journal {
  /** Adds how far the batch is. What it says must be on the disk before. Resolves when the line is, too. */
  append(progress: Progress): Promise<void>;
  /** Says that the batch has ended, and keeps nothing else. */
  finish(progress: Progress): Promise<void>;
  close(): Promise<void>;
}

/** A line after the head. */
interface Entry {
  readonly progress: Progress;
  readonly isFinished: boolean;
}

/** What a journal says; `undefined` where there is none, and where not even its head is whole. */
export async function readJournal(path: string): Promise<JournalRecord | undefined> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!bytes) return undefined;
  const { values, length } = journalValues(bytes);
  const [head, ...entries] = values;
  if (!isHead(head)) return undefined;
  const last = entries.filter(isEntry).at(-1);
  return { head, progress: last?.progress, isFinished: last?.isFinished ?? false, length };
}

/** Begins a journal; what is at its path is lost. Resolves when its head is on the disk. */
export async function beginJournal(path: string, head: JournalHead): Promise<Journal> {
  return writing(path, async () => {
    const file = await open(path, 'w');
    await file.appendFile(journalLine(head));
    await file.sync();
    await syncFolder(path);
    return journalIn(file, { path, head });
  });
}

/** Goes on with a journal that was read. */
export async function continueJournal(path: string, { head, length }: JournalRecord): Promise<Journal> {
  return writing(path, async () => {
    await truncate(path, length);
    return journalIn(await open(path, 'a'), { path, head });
  });
}

function journalIn(file: FileHandle, { path, head }: { readonly path: string; readonly head: JournalHead }): Journal {
  return {
    append: (progress) =>
      writing(path, async () => {
        const entry: Entry = { progress, isFinished: false };
        await file.appendFile(journalLine(entry));
        await file.datasync();
      }),
    finish: (progress) =>
      writing(path, async () => {
        const entry: Entry = { progress, isFinished: true };
        await replace(path, journalLine(head) + journalLine(entry));
      }),
    close: () => file.close(),
  };
}

/** Puts a text in the place of a file, so that either of them is there at any time. */
async function replace(path: string, text: string): Promise<void> {
  const fresh = `${path}.new`;
  const file = await open(fresh, 'w');
  try {
    await file.appendFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(fresh, path);
  await syncFolder(path);
}

async function writing<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    throw outputError(path, error);
  }
}

/** Brings the names of a folder to the disk, where the system lets folders be opened. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(dirname(path)).catch(() => undefined);
  try {
    await folder?.sync().catch(() => undefined);
  } finally {
    await folder?.close();
  }
}

function isHead(value: unknown): value is JournalHead {
  return typeof value === 'object' && value !== null;
}

/** Whether a value is an entry: the checksum of its line says that we wrote it, as it is. */
function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && 'progress' in value && 'isFinished' in value;
}
