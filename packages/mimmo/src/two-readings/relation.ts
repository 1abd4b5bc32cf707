import type { FieldReading } from './joined-field.js';

/**
 * How two readings of a property stand to each other. `longer`: the name reader's text contains that of the rules; `shorter`:
 * it is contained in it; `rulesOnly`, `readerOnly`: the other says nothing.
 */
export const RELATIONS = ['same', 'longer', 'shorter', 'differ', 'rulesOnly', 'readerOnly'] as const;

/** One of {@link RELATIONS}. */
export type Relation = (typeof RELATIONS)[number];

/** How two readings stand to each other; `undefined` where there is none. */
export function relationOf(rules: FieldReading | undefined, reader: FieldReading | undefined): Relation | undefined {
  if (!rules) return reader && 'readerOnly';
  if (!reader) return 'rulesOnly';
  if (rules.value === reader.value) return 'same';
  const isText = [...rules.marks, ...reader.marks].every(({ value }) => typeof value === 'string');
  if (isText && reader.value.includes(rules.value)) return 'longer';
  return isText && rules.value.includes(reader.value) ? 'shorter' : 'differ';
}
