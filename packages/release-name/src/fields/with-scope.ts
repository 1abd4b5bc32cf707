import type { ReleaseName } from '../release-name.js';
import { countsOf, numberingOf, packScopeOf } from './scope.js';

/** A reading with numbering and scope by its numbers, of which files may have said more than its name. */
export function withScope(reading: ReleaseName): ReleaseName {
  const { kind, marks } = reading;
  const counts = countsOf(marks, reading);
  const numbering = counts && numberingOf(counts, kind);
  const packScope = counts && packScopeOf(counts, kind);
  return { ...reading, ...(numbering && { numbering }), ...(packScope && { packScope }) };
}
