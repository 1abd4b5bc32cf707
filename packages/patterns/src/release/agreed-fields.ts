import type { ReleaseName } from '@mimmo/release-name';

/** Fields that the works of a release may agree on. */
export const AGREED_FIELDS = [
  'year',
  'resolution',
  'videoSource',
  'videoCodec',
  'bitDepth',
  'hdr',
  'audioCodecs',
  'audioChannels',
  'languages',
  'subtitleLanguages',
  'group',
  'network',
  'artist',
  'title',
] as const satisfies readonly (keyof ReleaseName)[];

/** A field that works may agree on. */
export type AgreedField = (typeof AGREED_FIELDS)[number];

/** Values that the works of a release agree on. */
export type AgreedFields = Partial<Pick<ReleaseName, AgreedField>>;

/** The readings of works in their order; each may be made when it is first asked for. */
export interface Readings {
  readonly length: number;
  at(index: number): ReleaseName | undefined;
  /** Whether a work may have a field, as far as that is seen without reading its name. */
  mayHave?(index: number, field: AgreedField): boolean;
}

/** The share of works that must say the same. */
const MAJORITY = 0.6;

/**
 * What most readings say of some fields. A single reading agrees with itself. No more are asked for than can change the answer.
 *
 * @param fields all of them by default
 */
export function agreedFields(readings: Readings, fields: readonly AgreedField[] = AGREED_FIELDS): AgreedFields {
  const agreed: AgreedFields = {};
  for (const field of fields) Object.assign(agreed, agreedValue(readings, field));
  return agreed;
}

/** A field with the value that most readings have, an empty object where they differ. */
function agreedValue<Field extends AgreedField>(
  readings: Readings,
  field: Field,
): Pick<ReleaseName, Field> | Record<string, never> {
  const needed = MAJORITY * readings.length;
  const counts = new Map<string, { count: number; readonly value: ReleaseName[Field] }>();
  let most = 0;
  for (let index = 0; index < readings.length && most + readings.length - index >= needed; index++) {
    const value = readings.mayHave?.(index, field) === false ? undefined : readings.at(index)?.[field];
    if (value === undefined) continue;
    const key = keyOf(value);
    const known = counts.get(key) ?? { count: 0, value };
    known.count++;
    if (known.count >= needed) return pick(field, known.value);
    counts.set(key, known);
    most = Math.max(most, known.count);
  }
  return {};
}

/** What values are compared by; those of one field are of one type. */
function keyOf(value: NonNullable<AgreedFields[keyof AgreedFields]>): string {
  return (typeof value === 'string' ? value : JSON.stringify(value)).toLowerCase();
}

function pick<Field extends keyof ReleaseName>(field: Field, value: ReleaseName[Field]): Pick<ReleaseName, Field> {
  // The key and its value belong together by the types of the parameters.
  return { [field]: value } as Pick<ReleaseName, Field>;
}
