import * as fs from 'node:fs';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Output } from './terminal.js';

const writeSync = jest.fn<(descriptor: number, bytes: Uint8Array) => number>();
jest.unstable_mockModule('node:fs', () => ({ ...fs, writeSync }));
const { directOutput } = await import('./direct-output.js');
const { ClosedPipe, createWriter } = await import('./writer.js');

const folder = mkdtempSync(join(tmpdir(), 'mimmo-output-'));
const path = join(folder, 'out');
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  writeSync.mockReset();
  writeSync.mockImplementation((descriptor, bytes) => fs.writeSync(descriptor, bytes));
});

const failing = (code: string) => (): never => {
  throw Object.assign(new Error(code), { code });
};
const noStream = (): never => {
  throw new Error('No stream was needed.');
};

/** What a file holds after something wrote to it. */
async function written(use: (descriptor: number) => Promise<void>): Promise<string> {
  const descriptor = openSync(path, 'w');
  try {
    await use(descriptor);
  } finally {
    closeSync(descriptor);
  }
  return readFileSync(path, 'utf8');
}

/** The output to a descriptor, which there has to be. */
function outputTo(descriptor: number, stream: () => Output): Output {
  const output = directOutput(descriptor, stream);
  if (!output) throw new Error('The descriptor is taken for no file.');
  return output;
}

describe('directOutput', () => {
  test('writes all of a text, however little is taken at a time', async () => {
    writeSync.mockImplementation((descriptor, bytes) => fs.writeSync(descriptor, bytes.subarray(0, 3)));
    const text = 'Крёстный отец\n';
    expect(await written((descriptor) => createWriter(outputTo(descriptor, noStream)).write(text))).toBe(text);
  });

  test('hands on to the stream what would have to wait, in the middle of a character too', async () => {
    const stream = new PassThrough();
    const before = await written(async (descriptor) => {
      const writer = createWriter(outputTo(descriptor, () => stream));
      writeSync.mockImplementationOnce((to, bytes) => fs.writeSync(to, bytes.subarray(0, 3)));
      writeSync.mockImplementationOnce(failing('EAGAIN'));
      await writer.write('Крё');
      await writer.write('стный\n');
    });
    expect(before).not.toBe('');
    expect(Buffer.concat([readFileSync(path), stream.read()]).toString()).toBe('Крёстный\n');
  });

  test('a reader that is gone ends the writing', async () => {
    await written(async (descriptor) => {
      writeSync.mockImplementation(failing('EPIPE'));
      await expect(createWriter(outputTo(descriptor, noStream)).write('x')).rejects.toBeInstanceOf(ClosedPipe);
    });
  });

  test('is none for what is neither file nor pipe', () => {
    const descriptor = openSync('/dev/null', 'w');
    expect(directOutput(descriptor, noStream)).toBeUndefined();
    closeSync(descriptor);
    expect(directOutput(999, noStream)).toBeUndefined();
  });
});
