import { InputError, quoted } from '@mimmo/core';
import { cutBlocks } from '../input/cut-blocks.js';
import type { BatchInput } from '../input/input-file.js';
import type { Position } from '../input/position.js';
import { areNumbered, type ColumnOptions, columnsIn } from './columns.js';
import type { BlockContent, Columns, TextFormatName } from './record.js';
import type { RecordFormat } from './record-format.js';
import { torrentRanges } from './sqlite/torrents.js';
import { TEXT_FORMAT } from './text-formats.js';

/** Records that one worker reads and answers at a time. */
export interface Block {
  readonly content: BlockContent;
  /** Where the next block begins. */
  readonly end: Position;
  /** Whether it ended early, for no more bytes can be read: nobody goes on at its end. */
  readonly isBroken?: boolean;
}

/** What an input is read by. */
export interface ReadOptions extends ColumnOptions {
  readonly format: RecordFormat;
}

/** The records of an input in blocks, from a position in it on. */
export async function* blocksOf(
  input: BatchInput,
  from: Position,
  options: ReadOptions,
): AsyncGenerator<Block, void, undefined> {
  if (options.format !== 'sqlite') {
    yield* textBlocks(input, from, { ...options, format: options.format });
    return;
  }
  for (const { first, last } of torrentRanges(input.name, from.offset)) {
    yield { content: { kind: 'rows', database: input.name, first, last }, end: { ...from, offset: last } };
  }
}

/** What an input of text is read by. */
interface TextOptions extends ColumnOptions {
  readonly format: TextFormatName;
}

async function* textBlocks(
  input: BatchInput,
  from: Position,
  options: TextOptions,
): AsyncGenerator<Block, void, undefined> {
  const { format } = options;
  const { recordEnd, hasColumns } = TEXT_FORMAT[format];
  const head = hasColumns && input.isFile && from.offset > 0 ? await firstRecord(input, format) : undefined;
  let columns = head && columnsOf(head, input, options);
  let { offset, line } = from;
  let isStart = offset === 0;
  for await (const cut of cutBlocks(input.bytes(offset), { offset, recordEnd })) {
    const firstLine = line;
    line += cut.lines;
    offset = cut.offset;
    const end: Position = { ...from, offset, line };
    if (!('bytes' in cut)) {
      isStart = false;
      yield { content: { kind: 'tooLong', line: firstLine, lengthInBytes: cut.tooLong }, end };
      continue;
    }
    let block = { bytes: cut.bytes, line: firstLine };
    if (isStart) {
      checkEncoding(block.bytes, input);
      block = { ...block, bytes: withoutMark(block.bytes) };
      if (hasColumns) {
        const length = recordEnd(block.bytes, 0, true);
        const record = block.bytes.subarray(0, length < 0 ? block.bytes.length : length);
        columns = columnsOf(record, input, options);
        if (!areNumbered(options)) block = after(record, block);
      }
    }
    isStart = false;
    yield { content: { kind: 'bytes', format, ...block, columns }, end, isBroken: cut.isBroken === true };
  }
}

/** The bytes of a block, and the number of its first line. */
interface Lines {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly line: number;
}

/** A block after its first record. */
function after(record: Uint8Array, { bytes, line }: Lines): Lines {
  return {
    bytes: bytes.slice(record.length),
    line: line + Buffer.from(record).toString('latin1').split('\n').length - 1,
  };
}

function columnsOf(record: Uint8Array, input: BatchInput, options: TextOptions): Columns {
  return columnsIn(TEXT_FORMAT[options.format].fields(record), options, input.name);
}

/** The first record of a file. */
async function firstRecord(input: BatchInput, format: TextFormatName): Promise<Uint8Array> {
  const { recordEnd } = TEXT_FORMAT[format];
  for await (const cut of cutBlocks(input.bytes(0), { offset: 0, recordEnd, size: 1 })) {
    if ('bytes' in cut) return withoutMark(cut.bytes);
  }
  return new Uint8Array();
}

/** Refuses UTF-16, by its mark and the zeros in it: as UTF-8 every name of it would be none. */
function checkEncoding(bytes: Uint8Array, { name }: BatchInput): void {
  const [first = 0, second = 0] = bytes;
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (!hasMark || !bytes.includes(0)) return;
  throw new InputError(
    'INPUT_UNSUPPORTED',
    `${quoted(name)} is UTF-16; make it UTF-8, as by "iconv -f UTF-16 -t UTF-8".`,
  );
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;

/** Bytes without the mark that some editors put first into a file. */
function withoutMark(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return BYTE_ORDER_MARK.every((byte, at) => bytes[at] === byte) ? bytes.slice(BYTE_ORDER_MARK.length) : bytes;
}
