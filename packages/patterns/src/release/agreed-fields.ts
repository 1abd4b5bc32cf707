import type { ReleaseName } from '@mimmo/release-name';

/** Fields that the works of a release share where it is one release. */
const SHARED_FIELDS = [
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
] as const satisfies readonly (keyof ReleaseName)[];

/** A field that works may agree on. */
export type AgreedField = (typeof SHARED_FIELDS)[number] | 'title' | 'artist';

/** Values that the works of a release agree on. */
export type AgreedFields = Partial<Pick<ReleaseName, AgreedField>>;

/** The share of works that must say the same. */
const MAJORITY = 0.6;

/** What most readings say of each field. A single reading agrees with itself. */
export function agreedFields(readings: readonly ReleaseName[]): AgreedFields {
  const agreed: { -readonly [Field in keyof AgreedFields]: AgreedFields[Field] } = {};
  for (const field of SHARED_FIELDS) Object.assign(agreed, agreedValue(readings, field));
  return { ...agreed, ...agreedValue(readings, 'title'), ...agreedValue(readings, 'artist') };
}

/** A field with the value that most readings have, an empty object where they differ. */
function agreedValue<Field extends keyof AgreedFields>(
  readings: readonly ReleaseName[],
  field: Field,
): Pick<ReleaseName, Field> | Record<string, never> {
  const first = readings[0]?.[field];
  // Nearly all files of a release say the same, or nothing.
  if (readings.every((reading) => reading[field] === first)) return first === undefined ? {} : pick(field, first);
  const counts = new Map<string, { count: number; value: ReleaseName[Field] }>();
  for (const reading of readings) {
    const value = reading[field];
    if (value === undefined) continue;
    const key = keyOf(value);
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { count: 1, value });
  }
  for (const { count, value } of counts.values()) {
    if (count >= MAJORITY * readings.length) return pick(field, value);
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
