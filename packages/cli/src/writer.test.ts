import { PassThrough, Writable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { ClosedPipe, createWriter } from './writer.js';

describe('createWriter', () => {
  test('waits for a slow reader', async () => {
    const output = new PassThrough({ highWaterMark: 4 });
    const writer = createWriter(output);
    let done = false;
    const write = writer.write('more than four').then(() => {
      done = true;
    });
    await new Promise(setImmediate);
    expect(done).toBe(false);
    output.read();
    await write;
    expect(done).toBe(true);
  });

  test.each([
    ['EPIPE', ClosedPipe],
    ['ENOSPC', Error],
  ])('an error of the stream (%s) comes up in a write', async (code, kind) => {
    const failure = Object.assign(new Error('gone'), { code });
    const writer = createWriter(new Writable({ write: (_chunk, _encoding, done) => done(failure) }));
    const writes = async (): Promise<void> => {
      for (let count = 0; count < 3; count += 1) {
        await writer.write('x');
        await new Promise(setImmediate);
      }
    };
    await expect(writes()).rejects.toBeInstanceOf(kind);
  });
});
