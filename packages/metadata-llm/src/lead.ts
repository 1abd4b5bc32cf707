import type { Medium } from '@mimmo/core';
import { listOrNone, numberOrNone, property } from '@mimmo/manifest';

/** How much surer a model has to be than what was asked before it, by what is being read. Chosen on labelled names. */
export interface Leads {
  /** 0 to 1 for each medium; 0 for one that is absent. */
  readonly byMedium: Readonly<Partial<Record<Medium, number>>>;
  /** A letter of a script whose names the model reads worse than it says, if there is one. */
  readonly weakScript: RegExp | undefined;
}

/** The lead of a model that may only add what others lack. */
const ONLY_ADDS = 1;

/** The media that are read. */
const MEDIA = ['audio', 'video'] as const;

/** Scripts by their names in Unicode. */
const SCRIPTS = [
  'Arabic',
  'Armenian',
  'Bengali',
  'Cyrillic',
  'Devanagari',
  'Georgian',
  'Greek',
  'Han',
  'Hangul',
  'Hebrew',
  'Hiragana',
  'Katakana',
  'Latin',
  'Tamil',
  'Telugu',
  'Thai',
] as const;

/** How much surer a model has to be about a name of a medium. */
export function leadOf({ byMedium, weakScript }: Leads, name: string, medium: Medium): number {
  return weakScript?.test(name) ? ONLY_ADDS : (byMedium[medium] ?? 0);
}

/** The leads of a manifest: `{ "audio": 1, "video": 0.2, "weakScripts": ["Han"] }`; `undefined` where they are none. */
export function leadsOrNone(json: unknown): Leads | undefined {
  const byMedium: Partial<Record<Medium, number>> = {};
  for (const medium of MEDIA) {
    const given = property(json, medium);
    const lead = given === undefined ? 0 : numberOrNone(given);
    if (lead === undefined || lead < 0 || lead > 1) return undefined;
    byMedium[medium] = lead;
  }
  const given = property(json, 'weakScripts');
  const scripts = given === undefined ? [] : listOrNone(given, isScript);
  if (!scripts) return undefined;
  const classes = scripts.map((script) => `\\p{Script=${script}}`).join('');
  return { byMedium, weakScript: classes === '' ? undefined : new RegExp(`[${classes}]`, 'u') };
}

function isScript(value: unknown): value is (typeof SCRIPTS)[number] {
  return SCRIPTS.some((script) => script === value);
}
