import { type ErrorCode, quoted, type Warning } from '@mimmo/core';

/** Why something below a folder is not in its list: the code of the warning, what it is, one and several, and what to do. */
const REASONS = {
  folder: [
    'INPUT_UNREADABLE',
    'folder that cannot be read',
    'folders that cannot be read',
    'Check the permission to read',
  ],
  entry: [
    'INPUT_UNREADABLE',
    'entry that leads to no file',
    'entries that lead to no file',
    'Check links and permissions',
  ],
  other: [
    'INPUT_UNSUPPORTED',
    'link to a folder, pipe or device',
    'links to folders, pipes and devices',
    'Give the folder itself where a link to one belongs here',
  ],
  link: ['INPUT_UNSUPPORTED', 'symbolic link', 'symbolic links', 'Give what a link leads to where that belongs here'],
  vanished: [
    'INPUT_NOT_FOUND',
    'folder that vanished while it was read',
    'folders that vanished while they were read',
    'Read them again once nothing is moved',
  ],
} as const satisfies Readonly<Record<string, readonly [ErrorCode, string, string, string]>>;

/** One of the reasons for which something below a folder is left out. */
export type LeftOutReason = keyof typeof REASONS;

/** Counts what is left out below a folder, in constant memory. */
export interface LeftOut {
  add(reason: LeftOutReason, path: string): void;
  /** A warning a reason, each with the first path that it is about. */
  warnings(): readonly Warning[];
}

/** A count of what is left out, nothing yet. */
export function createLeftOut(): LeftOut {
  const counts = new Map<LeftOutReason, { count: number; readonly path: string }>();
  return {
    add(reason, path) {
      const found = counts.get(reason);
      if (found) found.count += 1;
      else counts.set(reason, { count: 1, path });
    },
    warnings: () =>
      [...counts].map(([reason, { count, path }]) => {
        const [code, one, several, whatToDo] = REASONS[reason];
        const what = count === 1 ? `1 ${one} was left out:` : `${count} ${several} were left out, first`;
        return { code, message: `${what} ${quoted(path)}. ${whatToDo}.`, path };
      }),
  };
}
