import { DEFAULT_THRESHOLD } from '@mimmo/core';
import type { Mark, Strength } from '../../mark.js';
import type { FieldConfidences, ReleaseName } from '../../release-name.js';
import { hasTrait } from '../../trait.js';
import { lazy } from '../../words/lazy.js';
import { fieldOf, type MarkedField } from '../fields.js';
import { FIELD_CONFIDENCES } from './confidences.generated.js';
import { type NameLook, nameLook } from './name-look.js';

/**
 * How sure each field of a reading is, as far as its name says it; a list is as sure as the least sure of its values.
 *
 * @example
 * confidencesOf(parseReleaseName('Some.Show.S01E02.720p-GRP')).title; // 0.983
 */
export function confidencesOf(reading: ReleaseName): FieldConfidences {
  const { name, kind, marks } = reading;
  const layouts = layoutsOf({ look: nameLook(name), kind });
  const confidences: { [Field in MarkedField]?: number } = {};
  for (const mark of marks) {
    const field = fieldOf(mark.property);
    if (!field || isReplaced(reading[field], mark)) continue;
    const own = confidenceOf(mark, layouts);
    const before = confidences[field];
    if (before === undefined || (isList(field) && own < before)) confidences[field] = own;
  }
  return confidences;
}

/** Whether files have put another text in the place of the one that the name says. */
function isReplaced(value: ReleaseName[MarkedField], mark: Mark): boolean {
  return typeof value === 'string' && value !== String(mark.value);
}

/** What the confidence of a mark depends on besides itself. */
export interface Layout {
  readonly look: NameLook;
  readonly kind: ReleaseName['kind'];
}

/**
 * The keys by which a mark was measured, from the finest to the coarsest: by property, rule and layout; a mark that too few
 * labelled names have is judged by those like it.
 */
export function confidenceKeys({ property, rule }: Mark, layout: Layout): readonly string[] {
  return [...layoutsOf(layout).map((each) => `${property} ${rule}${each}`), property];
}

/** A layout from the finest description to none, each as it ends a key. */
function layoutsOf({ look, kind }: Layout): readonly string[] {
  return [` ${look}/${kind ?? 'plain'}`, ` ${look}`, ''];
}

function confidenceOf(mark: Mark, layouts: readonly string[]): number {
  if (mark.confidence !== undefined) return mark.confidence;
  if (hasTrait(mark, 'expected')) return 1;
  const { property, rule, strength } = mark;
  const { ofRules, own } = MEASURED().get(property) ?? UNMEASURED;
  const ofRule = ofRules.get(rule);
  if (ofRule) {
    for (const layout of layouts) {
      const measured = ofRule.get(layout);
      if (measured !== undefined) return measured;
    }
  }
  return own ?? PRIORS[strength];
}

/** What was measured of a property. */
interface Measured {
  /** Of its rules, by layout as {@link confidenceKeys} ends with it. */
  readonly ofRules: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Of all its marks together. */
  readonly own: number | undefined;
}

const UNMEASURED: Measured = { ofRules: new Map(), own: undefined };

/** {@link FIELD_CONFIDENCES}, its keys taken apart: to put them together for each mark costs more than all else here. */
const MEASURED = lazy((): ReadonlyMap<string, Measured> => {
  const properties = new Map<string, { ofRules: Map<string, Map<string, number>>; own: number | undefined }>();
  for (const [key, share] of FIELD_CONFIDENCES) {
    const [property = '', rule, layout] = key.split(' ');
    const measured = properties.get(property) ?? { ofRules: new Map(), own: undefined };
    properties.set(property, measured);
    if (rule === undefined) measured.own = share;
    else {
      const ofRule = measured.ofRules.get(rule) ?? new Map();
      measured.ofRules.set(rule, ofRule.set(layout === undefined ? '' : ` ${layout}`, share));
    }
  }
  return properties;
});

/**
 * What is stated of properties that no labelled names tell: two in three, with the digits that measured ones have, as of a rule that was never measured, and of marks
 * that prove wherever they stand (`1080p`) the most that may be said without a measure.
 */
const PRIORS: Readonly<Record<Strength, number>> = { strong: DEFAULT_THRESHOLD - 0.01, weak: 0.667, context: 0.667 };

/** Fields that gather the values of all marks. */
const LISTS: ReadonlySet<MarkedField> = new Set([
  'alternativeTitles',
  'seasons',
  'episodes',
  'absoluteEpisodes',
  'hdr',
  'audioCodecs',
  'languages',
  'subtitleLanguages',
  'editions',
  'ids',
]);

function isList(field: MarkedField): boolean {
  return LISTS.has(field);
}
