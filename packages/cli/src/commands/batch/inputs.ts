import { type BatchInput, fileInput, formatOf, type InputToRead, inputIdentity, streamInput } from '@mimmo/batch';
import type { BatchOptions } from '../../request.js';
import type { World } from '../../terminal.js';

/** The inputs of a batch, each with the format that is asked for, or else its own. */
export async function inputsOf(
  options: BatchOptions,
  { stdin }: Pick<World, 'stdin'>,
): Promise<readonly InputToRead[]> {
  const { inputs, format, column, idColumn } = options;
  return Promise.all(
    inputs.map(async (path) => {
      const input = path === '-' ? streamInput('the standard input', stdin) : await fileInput(path);
      return { input, format: format ?? (await formatOf(input)), column, idColumn };
    }),
  );
}

/** What tells the inputs of a batch from others, for its journal; `undefined` where one of them cannot be read again. */
export async function inputsIdentity(inputs: readonly InputToRead[]): Promise<readonly object[] | undefined> {
  if (!inputs.every(({ input }) => input.isFile)) return undefined;
  return Promise.all(
    inputs.map(async ({ input, ...options }) => ({ ...(await inputIdentity(input.name)), ...options })),
  );
}

/** How much of the inputs has been read, from 0 to 1; `undefined` where nobody knows how much there is. */
export function shareRead(inputs: readonly BatchInput[], current: number): number | undefined {
  let read = 0;
  let total = 0;
  for (const [index, { sizeInBytes, readBytes }] of inputs.entries()) {
    if (sizeInBytes === undefined) return undefined;
    total += sizeInBytes;
    read += index < current ? sizeInBytes : readBytes();
  }
  return total === 0 ? 1 : Math.min(1, read / total);
}
