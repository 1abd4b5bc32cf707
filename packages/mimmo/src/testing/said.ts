import type { Mark } from '@mimmo/release-name';
import type { FieldReading, JoinedField } from '../two-readings/joined-field.js';

/** A reading of a property by one reader. */
export function said(property: JoinedField, value: Mark['value'], confidence = 0.9): FieldReading {
  const mark: Mark = { property, value, start: 0, end: 1, strength: 'context', rule: 'made' };
  return { marks: [mark], value: [value].flat().join(' ').toLowerCase(), confidence };
}
