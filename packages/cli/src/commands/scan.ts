import type { Warning } from '@mimmo/core';
import { createReleaseParser, type Mimmo, type ScanOptions, scanFolder } from 'mimmo';
import { jsonLine } from '../format/json.js';
import { paintFor } from '../format/paint.js';
import type { Printer } from '../format/printer.js';
import { printerFor } from '../format/printers.js';
import { sentence } from '../format/sentence.js';
import { wrapped } from '../format/wrap.js';
import { answerAll } from '../items/answers.js';
import { isFailure, toFailure } from '../items/failure.js';
import type { Item } from '../items/item.js';
import { mimmoOf, packsOf } from '../mimmo-of.js';
import type { ScanRequest } from '../request.js';
import { createScanProgress, type ScanProgress } from '../scan-progress.js';
import { EXIT, type ExitCode, type World } from '../terminal.js';
import { createWriter } from '../writer.js';

/** Releases that are asked about at a time: few, for whoever watches wants to see the first ones soon. */
const BATCH_SIZE = 32;

/** `mimmo scan DIR…`: the releases in folders, an answer each, in the order of their paths. */
export async function scan(request: ScanRequest, world: World): Promise<ExitCode> {
  const { options, explain } = request;
  const mimmo = await mimmoOf(options);
  const progress = createScanProgress(world.stderr);
  try {
    const items = itemsOf(request, await scanOptions(request, world, progress), progress);
    const failed = explain
      ? await (await import('./explain.js')).explainAll(mimmo, items, world)
      : await printAll(mimmo, items);
    return failed ? EXIT.failed : EXIT.answered;
  } finally {
    progress.clear();
    await mimmo.close();
  }

  async function printAll(asked: Mimmo, items: AsyncIterable<Item>): Promise<boolean> {
    const out = createWriter(world.stdout);
    const printer = await printerOf(request, world);
    let failed = false;
    for await (const answered of answerAll(asked, items, { details: options.details, batchSize: BATCH_SIZE })) {
      if (isFailure(answered.answer)) failed = true;
      progress.clear();
      await out.write(await printer(answered));
    }
    return failed;
  }
}

function printerOf({ format, options }: ScanRequest, { stdout }: World): Promise<Printer> {
  return printerFor(format ?? (stdout.isTTY ? 'pretty' : 'json'), {
    details: options.details,
    echo: false,
    output: stdout,
  });
}

async function scanOptions(request: ScanRequest, world: World, progress: ScanProgress): Promise<ScanOptions> {
  const { depth, oneFileSystem, options } = request;
  const { strict, rules = [] } = options;
  return {
    ...(depth !== undefined && { depth }),
    oneFileSystem,
    strict,
    ...(rules.length > 0 && { parse: createReleaseParser(await packsOf(rules)) }),
    onFolder: (path) => progress.folder(path),
    onWarning: (warning) => void warn(warning, world, progress),
  };
}

/** The releases of all folders; a folder that cannot be read is a failure in its place. */
async function* itemsOf(
  { folders }: ScanRequest,
  options: ScanOptions,
  progress: ScanProgress,
): AsyncGenerator<Item, void, undefined> {
  for (const folder of folders) {
    try {
      for await (const { path, content } of scanFolder(folder, options)) {
        progress.release();
        yield { input: path, path, content };
      }
    } catch (error) {
      yield { input: folder, path: folder, content: toFailure(error) };
    }
  }
}

/** Says what belongs to no release: to a person a sentence, to a program a line of JSON, on the error stream. */
async function warn(warning: Warning, { stderr }: World, progress: ScanProgress): Promise<void> {
  progress.clear();
  const text = stderr.isTTY
    ? `${await wrapped(paintFor(stderr)('yellow', `mimmo: ${sentence(warning)}`), stderr)}\n`
    : jsonLine({ warning });
  await createWriter(stderr).write(text);
}
