import type { Medium } from '@mimmo/core';
import type { Numbering, PackScope, ReleaseKind } from '@mimmo/release-name';
import type { SpanLabel } from './span-label.js';

/** A stretch of a name, and what it is. */
export interface NameSpan {
  readonly label: SpanLabel;
  /** Offset of the first UTF-16 unit in the name. */
  readonly start: number;
  /** Offset after the last UTF-16 unit. */
  readonly end: number;
  /** 0 to 1: the share of such spans that are right. */
  readonly confidence: number;
}

/** What the reader holds the whole name to be. */
export interface Verdict<Value extends string> {
  readonly value: Value;
  /** 0 to 1: the share of such verdicts that are right. */
  readonly confidence: number;
}

/** The verdict on the medium, with how likely each is. */
export interface MediumVerdict extends Verdict<Medium> {
  /** Adds up to 1. */
  readonly probabilities: Readonly<Partial<Record<Medium, number>>>;
}

/** What the reader says of the whole name. `none`: it counts nothing, it says nothing of what it holds. */
export interface Verdicts {
  readonly medium: MediumVerdict;
  readonly kind: Verdict<ReleaseKind>;
  readonly numbering: Verdict<Numbering | 'none'>;
  readonly packScope: Verdict<PackScope | 'none'>;
}

/** What the reader says of a name. */
export interface NameReading {
  /** In their order in the name; none overlap. */
  readonly spans: readonly NameSpan[];
  /** Absent where the name has no word. */
  readonly verdicts?: Verdicts;
}
