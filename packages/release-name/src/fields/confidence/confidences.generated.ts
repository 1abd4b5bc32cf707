// Written by tools/calibrate; do not edit.

/** How sure a field is, by the property, rule and layout of its mark. */
export const FIELD_CONFIDENCES: ReadonlyMap<string, number> = new Map([]);
