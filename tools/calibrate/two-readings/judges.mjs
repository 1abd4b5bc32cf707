// Who says whether a reading of a name is right: the label of its row, or a catalogue of works.
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { withArticleInFront } from '../../../packages/release-name/dist/layout/article.js';

/** Catalogues by the medium of their works, with the columns that are titles. */
const CATALOGUES = {
  video: [
    ['movies', [0, 2]],
    ['movie_titles_no_year', [0]],
    ['shows', [0]],
    ['anime_titles', [0, 3]],
  ],
  audio: [
    ['albums', [1]],
    ['tracks', [1]],
  ],
  book: [
    ['books', [1]],
    ['books_calibre', [1]],
    ['comics', [0]],
    ['magazines', [0]],
  ],
  software: [
    ['software', [0]],
    ['games', [0]],
  ],
};
/** Titles of fewer letters stand in a catalogue by chance. */
const SHORTEST = 3;

/** A text without case, accents, punctuation and spaces. */
export function folded(text = '') {
  return String(text)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('&', 'and')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/** Reads the catalogues: a function that says whether a work of a medium has a title. */
export async function readCatalogues(folder) {
  const titles = new Map();
  for (const [medium, files] of Object.entries(CATALOGUES)) {
    const known = new Set();
    for (const [file, columns] of files) {
      const input = createReadStream(join(folder, 'catalog', `${file}.tsv.gz`)).pipe(createGunzip());
      for await (const line of createInterface({ input })) {
        const cells = line.split('\t');
        for (const column of columns) if (cells[column]) known.add(folded(cells[column]));
      }
    }
    titles.set(medium, known);
  }
  return (medium, title) => {
    const key = folded(title);
    return key.length >= SHORTEST && (titles.get(medium)?.has(key) ?? false);
  };
}

/** Collections that no name reader was trained on; the training tools say which. */
export const LEFT_OUT = new Set(
  /LEFT_OUT = \(\n([^)]*)\)/u
    .exec(readFileSync(new URL('../../training/src/mimmo_training/reader/left_out.py', import.meta.url), 'utf8'))[1]
    .match(/(?<=")[^"]+(?=")/gu),
);

/**
 * Whether a value of a property is right by the label of a row; `undefined` where the label does not tell: there is none, it does not stand
 * in the name, or it is the title in one script where a name has it in two and the value is that in the other. `Matrix, The` is
 * `The Matrix`, as the parser writes it.
 */
export function isRight(row, field, value) {
  const expected = row[field];
  if (expected === undefined || expected === '') return undefined;
  if (typeof expected === 'string' && !folded(row.name).includes(folded(expected))) return undefined;
  if (field === 'title' && value !== undefined && isLatin(value) !== isLatin(expected)) return undefined;
  if (field === 'title') {
    const title = withArticleInFront(String(expected));
    return [expected, title].some((each) => folded(value) === folded(each) || withoutYear(value) === withoutYear(each));
  }
  return typeof expected === 'string' ? folded(value) === folded(expected) : numbers(value) === numbers(expected);
}

function isLatin(text) {
  return /\p{Script=Latin}/u.test(text);
}

function withoutYear(title) {
  return folded(String(title).replace(/\W(?:19|20)\d\d\W*$/u, ''));
}

function numbers(value) {
  return [value]
    .flat()
    .map(Number)
    .sort((left, right) => left - right)
    .join(' ');
}
