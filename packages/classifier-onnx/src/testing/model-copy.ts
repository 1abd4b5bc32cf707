import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A BERT-shaped classifier of a few kilobytes that knows nothing, in the Hugging Face layout. */
export const TINY_BERT = new URL('../../testdata/tiny-bert/', import.meta.url);

/** A copy of {@link TINY_BERT} in a folder of its own, to be spoilt. */
export async function modelCopy(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mimmo-model-'));
  await cp(TINY_BERT, folder, { recursive: true });
  return folder;
}

/** Writes a `manifest.json` that is true of the folder, with some fields changed. */
export async function writeManifest(folder: string, changes: object = {}): Promise<void> {
  const files = await Promise.all(
    ['model.onnx', 'tokenizer.json'].map(async (path) => {
      const bytes = await readFile(join(folder, path));
      return { path, sizeInBytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') };
    }),
  );
  const manifest = {
    name: 'tiny',
    version: '1.0.0',
    labels: ['audio', 'video', 'software', 'book', 'other'],
    maxLength: 32,
    temperature: { nameOnly: 1, withFiles: 2 },
    files,
    ...changes,
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
}
