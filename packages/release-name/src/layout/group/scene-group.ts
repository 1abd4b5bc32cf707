import type { Mark } from '../../mark.js';
import { placedMark } from '../placed-mark.js';

const SCENE = /^\S+-(?<group>[\p{L}\d_]{2,24})$/u;

/** The group of a scene release: what follows the last dash of a name without spaces. */
export function sceneGroupOf(name: string): Mark | undefined {
  const value = SCENE.exec(name)?.groups?.group;
  return value === undefined ? undefined : groupAt(value, name.length - value.length);
}

/** A mark for a group at its place. */
export function groupAt(value: string, start: number, end: number = start + value.length): Mark {
  return placedMark({ property: 'group', value, start, end, rule: 'layout/group' });
}
