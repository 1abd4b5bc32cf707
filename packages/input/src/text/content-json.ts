import { type ContentInfo, checkedName, InputError, shown } from '@mimmo/core';
import { cleanName } from '../content/clean-text.js';
import { createFileList } from '../content/file-list.js';

/**
 * A content from `{ name, files: [{ path, size }] }`, as crawlers and indexers hold it: any value, parsed from JSON say.
 * `files` may be missing or `null`, and so may a `size`, which then is unknown (0); a file may be a text, its path alone. A `name`
 * may be `null` where there are files. Other properties are ignored.
 *
 * @throws InputError INPUT_INVALID naming the property that is wrong, INPUT_EMPTY where there is neither name nor file,
 *   INPUT_TOO_LARGE past `LIMITS.visitedEntries` files and for a name longer than `LIMITS.nameLength`
 *
 * @example
 * fromJson({ name: 'Some Album', files: [{ path: 'CD1/01.flac', size: 31_457_280 }] });
 */
export function fromJson(value: unknown): ContentInfo {
  if (!isRecord(value)) throw invalid('an object { name, files }', value);
  // Crawlers write `null` for a name, a list or a size that they do not know.
  const name = value.name === null ? '' : value.name;
  const files = value.files ?? [];
  if (typeof name !== 'string') throw invalid('text in "name"', name);
  if (!Array.isArray(files)) throw invalid('a list in "files"', files);
  const list = createFileList('The object');
  for (const [index, file] of files.entries()) addFile(file, index);
  const content: ContentInfo = { name: cleanName(checkedName(name)), origin: 'json', ...list.listed() };
  if (content.name === '' && content.files.length === 0) {
    throw new InputError('INPUT_EMPTY', 'The object has an empty name and no files; give at least one of them.');
  }
  return content;

  function addFile(file: unknown, index: number): void {
    const record = typeof file === 'string' ? { path: file } : file;
    if (!isRecord(record)) throw invalid(`a path or an object { path, size } in "files[${index}]"`, file);
    const { path } = record;
    const size = record.size ?? 0;
    if (typeof path !== 'string') throw invalid(`text in "files[${index}].path"`, path);
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) {
      throw invalid(`a whole number of bytes, 0 or more, in "files[${index}].size"`, size);
    }
    list.add(path, size);
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function invalid(expected: string, found: unknown): InputError {
  return new InputError('INPUT_INVALID', `Expected ${expected}, found ${shown(found)}.`);
}
