import type { Shape } from './sign.js';

const GROUP_BEHIND_DASH = /-[\p{L}\d_]{2,24}$/u;
const YEAR_AND_GROUP = /-(?:19|20)\d\d-[\p{L}\d_]{2,24}$/u;

/** The looks of a name, in time that grows with its length. */
export function shapesOf(name: string): readonly Shape[] {
  const shapes: Shape[] = [];
  const tail = name.slice(-40);
  if (/\s/u.test(name)) shapes.push('spaced');
  else if (GROUP_BEHIND_DASH.test(tail)) {
    shapes.push('scene');
    if (YEAR_AND_GROUP.test(tail)) shapes.push('year-group');
    if (name.includes('_')) shapes.push('underscored');
  }
  if (name.includes(' - ') || name.includes('_-_')) shapes.push('dashed');
  if (name.startsWith('[') || name.startsWith('【')) shapes.push('leading-bracket');
  return shapes;
}
