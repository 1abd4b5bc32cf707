import type { Shape } from './sign.js';

const GROUP_BEHIND_DASH = /-[\p{L}\d_]{2,24}$/u;
/** `-2019-GRP` at the end; `-WEB-2019-`, `-CD-FLAC-2019-` wherever something was put behind the name. */
const YEAR_AND_GROUP =
  /-(?:19|20)\d\d-[\p{L}\d_]{2,24}$|-(?:web|cd|cds|cdep|cdm|vinyl|flac|lp|ep|tape)(?:-[a-z]{2})?-(?:19|20)\d\d-/iu;
const BRACKETED_YEAR = /\((?:19|20)\d\d(?:[-–](?:19|20)\d\d)?\)/u;
const NUMBER_BEHIND_DASH = /[\s_][-–][\s_](?:ep?)?(?!(?:19|20)\d\d)\d{1,4}(?:v\d)?(?:[\s_[(-]|\.(?!\d)|$)/iu;
const ISSUE_AND_YEAR = /[\s_]#?\d{1,4}(?:\.\d)?(?:[\s_]\(of[\s_]\d+\))?[\s_]\((?:19|20)\d\d\)/u;
const DOTTED_VERSION = /(?:^|[\s._[(-])v[ .]?\d{1,4}\.\d/iu;
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
  return shapes;
}

/** The group behind the last dash of a scene name, in lower case and without its mark of an internal release. */
export function groupBehindDash(name: string): string | undefined {
  const dash = name.lastIndexOf('-');
  if (dash < 1 || name.length - dash > 26 || /[\s.)\]]/u.test(name.slice(dash))) return undefined;
  const group = name.slice(dash + 1).toLowerCase();
  return group.endsWith('_int') ? group.slice(0, -4) : group;
}
