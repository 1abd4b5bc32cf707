import type { ReleaseCase } from './cases/release-case.js';
import { type Style, styleOf } from './cases/style.js';
import type { Reading } from './readers/readings.js';
import type { Answer } from './score/answer.js';
import { type Field, judge } from './score/fields.js';

/** A value that was read wrong. */
export interface ReadingError {
  readonly name: string;
  readonly style: Style;
  readonly medium?: string | undefined;
  readonly expected: unknown;
  readonly given: unknown;
  /** The other parsers that read it right. */
  readonly rightPeers: readonly string[];
}

/** The values of a field that our rules read wrong, each with the peers that know better. */
export function errorsOf(
  field: Field,
  cases: readonly ReleaseCase[],
  { ours, peers }: { readonly ours: readonly Answer[]; readonly peers: readonly Reading[] },
): readonly ReadingError[] {
  return cases.flatMap((row, index) => {
    const verdict = judge(field, row, ours[index] ?? {});
    if (!verdict || verdict.right) return [];
    const rightPeers = peers
      .filter(({ answers }) => judge(field, row, answers[index] ?? {})?.right)
      .map(({ reader }) => reader);
    const { name, medium } = row;
    return [{ name, style: styleOf(name), medium, expected: verdict.expected, given: verdict.given, rightPeers }];
  });
}
