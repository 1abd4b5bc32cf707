import type { ReleaseName } from '../release-name.js';
import { fieldOf } from './fields.js';
import type { ReleaseField } from './release-field.js';

/** A reading with some of its fields, and with the marks of these fields alone. */
export function onlyFields(reading: ReleaseName, fields: readonly ReleaseField[]): ReleaseName {
  const { name, marks } = reading;
  const wanted = new Set<string>(fields);
  const kept = Object.entries(reading).filter(([field]) => wanted.has(field));
  const isWanted = (field: string | undefined): boolean => field !== undefined && wanted.has(field);
  return { ...Object.fromEntries(kept), name, marks: marks.filter(({ property }) => isWanted(fieldOf(property))) };
}
