import type { Shape } from './sign.js';

const GROUP_BEHIND_DASH = /-[\p{L}\d_]{2,24}$/u;
/** `-2019-GRP` at the end; `-WEB-2019-`, `-CD-FLAC-2019-` wherever something was put behind the name. */
const YEAR_AND_GROUP =
  /-(?:19|20)\d\d-[\p{L}\d_]{2,24}$|-(?:web|cd|cds|cdep|cdm|vinyl|flac|lp|ep|tape)(?:-[a-z]{2})?-(?:19|20)\d\d-/iu;
const BRACKETED_YEAR = /\((?:19|20)\d\d(?:[-–](?:19|20)\d\d)?\)/u;
const NUMBER_BEHIND_DASH = /[\s_][-–][\s_](?:ep?)?(?!(?:19|20)\d\d)\d{1,4}(?:v\d)?(?:[\s_[(-]|\.(?!\d)|$)/iu;
const ISSUE_AND_YEAR = /[\s_](?:#\d{1,4}|\d{2,4})(?:\.\d)?(?:[\s_]\(of[\s_]\d+\))?[\s_]\((?:(?:19|20)\d\d|digital)\)/iu;
const DOTTED_VERSION = /(?:^|[\s._[(-])v[ .]?\d{1,4}\.\d/iu;
const OF_MANY = /\(of[\s_]\d{1,3}\)/iu;
const GROUP_AND_NUMBER = /^\[[^\]]{1,40}\][\s_.]?[^[\]()]{2,120}[\s_.](?:ep?\.?)?\d{1,4}(?:v\d)?[\s_.]*(?:[[(]|$)/iu;
const LAST_NAME_FIRST = /^\p{Lu}[\p{L}'’-]+,\s\p{Lu}[\p{L}.]*(?:\s[\p{L}.]+){0,2}\s-\s/u;
/** A digest, a UUID, letters and digits at random. */
const MADE_UP =
  /^(?:[\da-f]{24,}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?=\S*\d\D+\d)(?=\S*[a-z])(?=\S*[A-Z])[\dA-Za-z+/=]{18,})$/u;
const SPACED_DASH = /[\s_][-–][\s_]/u;

/** The looks of a name, in time that grows with its length. */
export function shapesOf(name: string): readonly Shape[] {
  const shapes: Shape[] = [];
  if (/\s/u.test(name)) shapes.push('spaced');
  else if (GROUP_BEHIND_DASH.test(name.slice(-40))) {
    shapes.push('scene');
    if (name.includes('_')) shapes.push('underscored');
  }
  if (YEAR_AND_GROUP.test(name)) shapes.push('year-group');
  const parts = name.split(SPACED_DASH, 3).length;
  if (parts > 1) shapes.push('dashed');
  if (parts > 2) shapes.push('dashed-twice');
  if (name.startsWith('[') || name.startsWith('【')) shapes.push('leading-bracket');
  if (BRACKETED_YEAR.test(name)) shapes.push('bracketed-year');
  if (NUMBER_BEHIND_DASH.test(name)) shapes.push('numbered');
  if (DOTTED_VERSION.test(name)) shapes.push('dotted-version');
  if (ISSUE_AND_YEAR.test(name)) shapes.push('issue-and-year');
  if (OF_MANY.test(name)) shapes.push('of-many');
  if (GROUP_AND_NUMBER.test(name)) shapes.push('group-and-number');
  if (LAST_NAME_FIRST.test(name)) shapes.push('last-name-first');
  if (MADE_UP.test(name)) shapes.push('made-up');
  return shapes;
}

/** The group behind the last dash of a scene name, in lower case and without its mark of an internal release. */
export function groupBehindDash(name: string): string | undefined {
  const dash = name.lastIndexOf('-');
  if (dash < 1 || name.length - dash > 26 || /[\s.)\]]/u.test(name.slice(dash))) return undefined;
  const group = name.slice(dash + 1).toLowerCase();
  return group.endsWith('_int') ? group.slice(0, -4) : group;
}
