/** How the words of a name are parted, and what it begins with. */
export type NameLook = 'bracket-first' | 'underscores' | 'dots-and-group' | 'dots' | 'spaced-dashes' | 'spaces';

/** How a name looks to who knows none of its words: what decides, with its kind, how often its parts are read right. */
export function nameLook(name: string): NameLook {
  if (/^[[【(]/u.test(name)) return 'bracket-first';
  if (!/\s/u.test(name)) return name.includes('_') ? 'underscores' : name.includes('-') ? 'dots-and-group' : 'dots';
  return /\s[-–]\s/u.test(name) ? 'spaced-dashes' : 'spaces';
}
