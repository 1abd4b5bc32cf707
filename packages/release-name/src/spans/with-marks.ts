import { toReleaseName } from '../fields/fields.js';
import type { Mark } from '../mark.js';
import type { ReleaseKind } from '../release-kind.js';
import type { ReleaseName } from '../release-name.js';

/**
 * A reading with other marks: its fields are those that they make. For who reads names beside the parser, and joins what both
 * say.
 *
 * @param kind what the marks speak for; absent where for nothing
 */
export function withMarks({ name }: ReleaseName, marks: readonly Mark[], kind: ReleaseKind | undefined): ReleaseName {
  const inOrder = [...marks].sort((left, right) => left.start - right.start || left.end - right.end);
  return toReleaseName(name, inOrder, kind);
}
