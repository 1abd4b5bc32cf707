import { BOUNDARY, type FoldedText } from './folded-text.js';

/** A stretch of a folded text, in characters of it. */
export interface Stretch {
  readonly from: number;
  /** The first character behind it. */
  readonly to: number;
  /** Characters that had to be changed, added or left out to make the sought text of it. */
  readonly edits: number;
}

/** One edit costs more than both ends at weak boundaries, so that those only decide between equals. */
const EDIT_COST = 4;

/**
 * The stretch of a text, from boundary to boundary, that is closest to a sought one; of equals the one with the surer
 * boundaries, then the first. Sellers, "The theory and computation of evolutionary distances", 1980.
 *
 * @param maxEdits none is found that needs more
 */
export function closestStretch(sought: FoldedText, text: FoldedText, maxEdits: number): Stretch | undefined {
  const { characters, boundaries } = text;
  const width = characters.length + 1;
  if (sought.characters.length === 0 || width === 1) return undefined;
  let costs = boundaries.map(endCost);
  let origins = boundaries.map((_boundary, at) => at);
  // A character of the text too many may stand at the very start.
  for (let at = 1; at < width; at += 1) {
    const longer = (costs[at - 1] ?? 0) + EDIT_COST;
    if (longer >= (costs[at] ?? 0)) continue;
    costs[at] = longer;
    origins[at] = origins[at - 1] ?? 0;
  }
  for (const wanted of sought.characters) {
    const nextCosts = new Array<number>(width).fill(Number.POSITIVE_INFINITY);
    const nextOrigins = new Array<number>(width).fill(0);
    const offer = (at: number, cost: number, origin: number): void => {
      if (cost >= (nextCosts[at] ?? 0)) return;
      nextCosts[at] = cost;
      nextOrigins[at] = origin;
    };
    for (let at = 0; at < width; at += 1) {
      if (at > 0) {
        const change = characters[at - 1] === wanted ? 0 : EDIT_COST;
        offer(at, (costs[at - 1] ?? 0) + change, origins[at - 1] ?? 0);
        offer(at, (nextCosts[at - 1] ?? 0) + EDIT_COST, nextOrigins[at - 1] ?? 0);
      }
      offer(at, (costs[at] ?? 0) + EDIT_COST, origins[at] ?? 0);
    }
    costs = nextCosts;
    origins = nextOrigins;
  }
  let best = { cost: Number.POSITIVE_INFINITY, to: 0 };
  for (const [to, cost] of costs.entries()) {
    const total = cost + endCost(boundaries[to] ?? BOUNDARY.none);
    if (total < best.cost && (origins[to] ?? 0) < to) best = { cost: total, to };
  }
  const edits = Math.floor(best.cost / EDIT_COST);
  return edits <= maxEdits ? { from: origins[best.to] ?? 0, to: best.to, edits } : undefined;
}

function endCost(boundary: number): number {
  if (boundary === BOUNDARY.strong) return 0;
  return boundary === BOUNDARY.weak ? 1 : Number.POSITIVE_INFINITY;
}
