export type { ColumnOptions } from './formats/columns.js';
export { createRecordReader, type RecordReader } from './formats/read-records.js';
export type {
  BlockContent,
  BytesContent,
  Columns,
  GivenRecord,
  RowsContent,
  TextFormatName,
} from './formats/record.js';
export { formatOf, RECORD_FORMATS, type RecordFormat } from './formats/record-format.js';
export { type Compression, checkCompression, compressed, compressionOf } from './input/compression.js';
export { type BatchInput, fileInput, streamInput } from './input/input-file.js';
export type { Position } from './input/position.js';
export { differences } from './journal/differences.js';
export { inputIdentity } from './journal/input-identity.js';
export {
  beginJournal,
  continueJournal,
  type Journal,
  type JournalHead,
  type JournalRecord,
  readJournal,
} from './journal/journal.js';
export { type BatchOutput, fileOutput } from './output/output.js';
export { type AnsweredItem, answersInOrder, type ItemsToAnswer } from './pool/answers-in-order.js';
export { type BlockPool, type BlockPoolOptions, createBlockPool } from './pool/block-pool.js';
export type { Attempt } from './pool/messages.js';
export { type BlockContext, type BlockHandler, serveBlocks } from './pool/serve-blocks.js';
export { NOTHING_DONE, type Progress } from './run/progress.js';
export { type BatchRun, type BlockAnswer, type InputToRead, runBatch } from './run/run-batch.js';
export { addTallies, type Counter, createCounter, type Tally } from './run/tally.js';
