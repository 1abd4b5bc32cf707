import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../content/limits.js';
import { fromTar } from '../loaders.js';
import { errorCode } from '../testing/error-code.js';
import { tarOf } from '../testing/tar-of.js';
import { isBomb } from './expand.js';

const MEGABYTE = 2 ** 20;

describe('compressed archives', () => {
  test('a decompression bomb is ended soon after what any archive may expand to', async () => {
    const member = gzipSync(Buffer.alloc(64 * MEGABYTE));
    const count = 10_000;
    let membersRead = 0;
    const bomb = async function* (): AsyncGenerator<Uint8Array> {
      yield gzipSync(tarOf({ name: 'zeros.bin', size: count * 64 * MEGABYTE }).subarray(0, 512));
      for (; membersRead < count; membersRead += 1) yield member;
    };
    expect(await errorCode(() => fromTar(bomb()))).toBe('INPUT_TOO_LARGE');
    expect(membersRead * 64 * MEGABYTE).toBeLessThan(LIMITS.expandedFreely + 256 * MEGABYTE);
  }, 60_000);

  test.each([
    ['an image of zeros of 1 GB', 1_100_000, LIMITS.expandedFreely, false],
    ['an image of zeros of 2 GB', 2_200_000, 2 * LIMITS.expandedFreely, true],
    ['a backup of 100 GB', 30_000_000_000, 100_000_000_000, false],
    ['a log of 100 GB', 2_000_000_000, 100_000_000_000, false],
    ['a stream without end', 300_000_000_000, 300_000_000_000, true],
  ])('%s: %i bytes in, %i out', (_, bytesIn, bytesOut, answer) => {
    expect(isBomb(bytesIn, bytesOut)).toBe(answer);
  });

  test('what xz-decompress cannot read is told from what is damaged', async () => {
    // The stream header of "xz --check=sha256", and a block header that follows it.
    const sha256 = Buffer.from('fd377a585a00000ae1fb0ca1', 'hex');
    expect(await errorCode(() => fromTar(Buffer.concat([sha256, Buffer.alloc(100)])))).toBe('INPUT_UNSUPPORTED');
    sha256.writeUInt8(0, 9);
    expect(await errorCode(() => fromTar(Buffer.concat([sha256, Buffer.alloc(100)])))).toBe('INPUT_CORRUPT');
  });

  test.each([
    ['text', Buffer.from('trailing\n')],
    ['a byte that members begin with', Buffer.from([0x1f])],
    ['what looks like a member', Buffer.from([0x1f, 0x8b, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
    ['padding', Buffer.alloc(100_000)],
    ['many bytes', Buffer.alloc(3_000_000, 'x')],
  ])('bytes after the end of gzip are passed over, as tar does: %s', async (_, after) => {
    const archive = Buffer.concat([gzipSync(tarOf({ name: 'a.mkv' }, { name: 'b.mkv' })), after]);
    const inChunks = async function* (): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < archive.length; at += 1000) yield archive.subarray(at, at + 1000);
    };
    expect((await fromTar(archive)).files).toHaveLength(2);
    expect((await fromTar(inChunks())).files).toHaveLength(2);
  });

  test('gzip with all fields that a header may have', async () => {
    const plain = gzipSync(tarOf({ name: 'a.mkv' }));
    plain.writeUInt8(2 + 4 + 8 + 16, 3);
    const fields = Buffer.from('\u0003\0abcname\0comment\0cc', 'latin1');
    const archive = Buffer.concat([plain.subarray(0, 10), fields, plain.subarray(10)]);
    expect((await fromTar(archive)).files).toHaveLength(1);
  });

  test('gzip whose checksum does not fit is damaged', async () => {
    const archive = gzipSync(tarOf({ name: 'a.mkv', size: 5000 }).subarray(0, 700));
    archive.writeUInt32LE(1, archive.length - 8);
    await expect(fromTar(archive)).rejects.toThrow('a checksum does not fit');
  });

  test('gzip of more nearly empty members than any program writes is refused', async () => {
    const members = (count: number): Buffer[] => Array.from({ length: count }, () => gzipSync(Buffer.alloc(0)));
    const archive = gzipSync(tarOf({ name: 'a.mkv' }));
    const most = members(LIMITS.smallGzipMembers);
    expect((await fromTar(Buffer.concat([archive, ...most]))).files).toHaveLength(1);
    expect(await errorCode(() => fromTar(Buffer.concat([...most, gzipSync(Buffer.alloc(0)), archive])))).toBe(
      'INPUT_TOO_LARGE',
    );
  });

  test('a message names the archive', async () => {
    const sha256 = Buffer.concat([Buffer.from('fd377a585a00000ae1fb0ca1', 'hex'), Buffer.alloc(100)]);
    await expect(fromTar(sha256, { name: 'Album.tar.xz' })).rejects.toThrow('"Album.tar.xz" needs an xz dictionary');
  });

  test('an archive in several gzip members is one archive', async () => {
    const tar = tarOf({ name: 'a.mkv' }, { name: 'b.mkv' });
    const { files } = await fromTar(Buffer.concat([gzipSync(tar.subarray(0, 700)), gzipSync(tar.subarray(700))]));
    expect(files).toHaveLength(2);
  });
});
