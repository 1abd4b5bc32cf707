import type { Mark } from '../../mark.js';
import { placedMark } from '../placed-mark.js';

/** `v1.2.3`, `build 1234`, `ver. 2b`, `b884337`: a version that says that it is one. */
const SPELT =
  /(?<=^|[\s._\-([,|+])(?:(?:v|ver|version|build|rev)[ ._]{0,2}(?<version>\d{1,8}(?:[._]\d{1,8}){0,6}[a-z]?\d{0,3})|b(?<build>\d{4,9}))(?=$|[\s._\-)\],|+])/iu;
/** `26.00`, `1.0.6`, `-23.04`: numbers that dots join. */
const PLAIN =
  /(?<=[\s_-]|^\[|\.(?:19|20)\d\d\.)(?<version>\d{1,4}(?:\.\d{1,8}){1,5}[a-z]?)(?=$|[\s_\-)\],|+]|\.\p{L})/iu;

/** The version of a game or program, after the first word. */
export function softwareVersionOf(name: string, end: number): Mark | undefined {
  const text = name.slice(0, end);
  const spelt = versionBy(SPELT, text, 'layout/version-spelt');
  if (spelt && !BUILD.test(text.slice(spelt.start, spelt.end))) return spelt;
  if (!spelt) return versionBy(PLAIN, text, 'layout/version-plain');
  // `5.1.2 Build 1234`: a build counts within the version before it.
  const before = text.slice(0, spelt.start);
  return (
    versionBy(BEFORE_BUILD, before, 'layout/version-plain') ?? versionBy(PLAIN, before, 'layout/version-plain') ?? spelt
  );
}

/** `.3.2.Build`: numbers right before a build, which dots join to the title too. */
const BEFORE_BUILD = /(?<=[\s._-])(?<version>\d{1,4}(?:\.\d{1,8}){1,5})(?=[\s._-]*$)/u;

/** What counts within a version. */
const BUILD = /^(?:build|rev|b\d)/iu;

function versionBy(pattern: RegExp, text: string, rule: string): Mark | undefined {
  const match = pattern.exec(text);
  const value = match?.groups?.version ?? match?.groups?.build;
  if (!match || value === undefined || match.index === 0) return undefined;
  const start = match.index;
  const end = start + match[0].length;
  return placedMark({ property: 'softwareVersion', value: value.replaceAll('_', '.'), start, end, rule });
}
