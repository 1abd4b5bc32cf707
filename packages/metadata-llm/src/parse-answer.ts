import type { Field } from './model-manifest.js';

/** What a model wrote, field by field, before anything is checked. */
export interface ModelAnswer {
  readonly title: string;
  readonly artist?: string;
  readonly year?: number;
}

/** Between two fields; names have none, see `cleanName`. */
export const FIELD_SEPARATOR = '|';
const YEAR = /^\d{4}$/u;

/**
 * The fields of a model's text, `title | artist | year`. Fields too many are left out; what is no year is none.
 *
 * @returns `undefined` where there is no title
 * @example
 * parseAnswer(' Some Album | Some Artist | 2019', ['title', 'artist', 'year']);
 */
export function parseAnswer(text: string, fields: readonly Field[]): ModelAnswer | undefined {
  const values = text.split(FIELD_SEPARATOR).map((value) => value.trim());
  const fieldOf = (field: Field): string => values[fields.indexOf(field)] ?? '';
  const [title, artist, year] = [fieldOf('title'), fieldOf('artist'), fieldOf('year')];
  if (title === '') return undefined;
  return { title, ...(artist !== '' && { artist }), ...(YEAR.test(year) && { year: Number(year) }) };
}
