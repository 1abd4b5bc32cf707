import { MEDIA } from '@mimmo/core';
import { NUMBERINGS, PACK_SCOPES, RELEASE_KINDS } from '@mimmo/release-name';

/** What the model gives verdicts on, and what each may say. */
export const HEADS = {
  medium: MEDIA,
  kind: RELEASE_KINDS,
  numbering: ['none', ...NUMBERINGS],
  packScope: ['none', ...PACK_SCOPES],
} as const;

/** One of the verdicts. */
export type Head = keyof typeof HEADS;

/** All of {@link HEADS}, by their names. */
export const HEAD_NAMES = ['medium', 'kind', 'numbering', 'packScope'] as const satisfies readonly Head[];

/** What a verdict may say. */
export type HeadValue<Name extends Head> = (typeof HEADS)[Name][number];
