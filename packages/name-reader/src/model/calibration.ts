import { listOrNone } from '@mimmo/manifest';

/** Points of what the model says and how often that is right, rising in the first; the first begins at 0, the last ends at 1. */
export type Calibration = readonly (readonly [said: number, right: number])[];

/** The confidence that a table gives, on straight lines between its points. */
export function calibrated(said: number, points: Calibration): number {
  let at = 1;
  while (at < points.length - 1 && (points[at]?.[0] ?? 1) <= said) at++;
  const [low, lowRight] = points[at - 1] ?? [0, 0];
  const [high, highRight] = points[at] ?? [1, 1];
  const share = high > low ? (said - low) / (high - low) : 1;
  return lowRight + share * (highRight - lowRight);
}

/** A table of a manifest; `undefined` for anything that is none. */
export function calibrationOrNone(json: unknown): Calibration | undefined {
  const points = listOrNone(json, isPoint);
  return points && points.length > 1 ? points : undefined;
}

function isPoint(value: unknown): value is readonly [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every(isShare);
}

function isShare(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 1;
}
