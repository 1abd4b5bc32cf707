import { withoutCompression } from '../input/compression.js';
import { type BatchInput, headOf } from '../input/input-file.js';
import { TEXT_FORMATS } from './record.js';
import { isDatabase } from './sqlite/database.js';
import { TEXT_FORMAT } from './text-formats.js';

/** The formats that records come in. */
export const RECORD_FORMATS = [...TEXT_FORMATS, 'sqlite'] as const;

/** One of {@link RECORD_FORMATS}. */
export type RecordFormat = (typeof RECORD_FORMATS)[number];

/** The format of an input: that of a database by its first bytes, of another file by its ending; lines where neither tells. */
export async function formatOf({ name, isFile }: BatchInput): Promise<RecordFormat> {
  if (!isFile) return 'lines';
  if (isDatabase(await headOf(name, 16))) return 'sqlite';
  const plain = withoutCompression(name).toLowerCase();
  return TEXT_FORMATS.find((format) => TEXT_FORMAT[format].endings.some((ending) => plain.endsWith(ending))) ?? 'lines';
}
