// Which release groups keep to one medium.

/** Releases that a group must have, and the share of them that must be of one medium. */
const FEWEST_RELEASES = 20;
const PURE = 0.995;
/** Releases of a group that nothing else decides: a group of which all else is known needs no place in the table. */
const FEWEST_OPEN = 5;
/** What no list of ours repeats, whoever calls himself so. */
const UNFIT = /fuck|shit|porn|xxx|cunt|pussy|anal/u;

/**
 * The media of groups, by their names in lower case.
 *
 * @param rows with `group`, `medium` and `isOpen`: whether no rule decides the name without knowing its group
 */
export function mediaOfGroups(rows) {
  const groups = new Map();
  for (const { group, medium, isOpen } of rows) {
    if (!/^[a-z0-9]{2,24}$/u.test(group ?? '') || UNFIT.test(group)) continue;
    const counts = groups.get(group) ?? { media: new Map(), open: 0, all: 0 };
    counts.media.set(medium, (counts.media.get(medium) ?? 0) + 1);
    counts.all++;
    if (isOpen) counts.open++;
    groups.set(group, counts);
  }
  const found = new Map();
  for (const [group, { media, open, all }] of groups) {
    const [[medium, count]] = [...media].sort(([, left], [, right]) => right - left);
    if (all >= FEWEST_RELEASES && open >= FEWEST_OPEN && count >= PURE * all) found.set(group, medium);
  }
  return new Map([...found].sort(([left], [right]) => (left < right ? -1 : 1)));
}
