import { type FileHandle, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
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
  const file = await open(path, 'w');
  await file.appendFile(journalLine(head));
  await file.sync();
  await syncFolder(path);
  return journalIn(file, { path, head });
}

/** Goes on with a journal that was read. */
export async function continueJournal(path: string, { head, length }: JournalRecord): Promise<Journal> {
  const file = await open(path, 'r+');
  await file.truncate(length);
  await file.close();
  return journalIn(await open(path, 'a'), { path, head });
}

function journalIn(file: FileHandle, { path, head }: { readonly path: string; readonly head: JournalHead }): Journal {
  return {
    async append(progress) {
      const entry: Entry = { progress, isFinished: false };
      await file.appendFile(journalLine(entry));
      await file.datasync();
    },
    async finish(progress) {
      const entry: Entry = { progress, isFinished: true };
      const fresh = `${path}.new`;
      const written = await open(fresh, 'w');
      try {
        await written.appendFile(journalLine(head) + journalLine(entry));
        await written.sync();
      } finally {
        await written.close();
      }
      await rename(fresh, path);
      await syncFolder(path);
    },
    close: () => file.close(),
  };
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
