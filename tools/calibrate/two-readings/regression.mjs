// Logistic regression by Newton's method, for tables of a few numbers.

/** How much weights are held towards 0; the first, which every example has, hardly at all. */
const RIDGE = 0.5;
const RIDGE_OF_FIRST = 0.05;
const MOST_STEPS = 60;
/** A step that is longer would leave the region in which the curve is nearly a parabola. */
const LONGEST_STEP = 3;

/** The weights that make `examples` (lists of numbers of one length) likeliest to be `right`. */
export function fitted(examples, right) {
  const size = examples[0].length;
  let weights = new Array(size).fill(0);
  for (let step = 0; step < MOST_STEPS; step++) {
    const gradient = weights.map((weight, at) => -weight * ridge(at));
    const curvature = weights.map((_, row) => weights.map((__, column) => (row === column ? ridge(row) : 0)));
    for (const [index, example] of examples.entries()) {
      const likely = probability(weights, example);
      const error = (right[index] ? 1 : 0) - likely;
      for (let row = 0; row < size; row++) {
        gradient[row] += error * example[row];
        for (let column = 0; column < size; column++)
          curvature[row][column] += likely * (1 - likely) * example[row] * example[column];
      }
    }
    const change = solved(curvature, gradient).map((each) => Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, each)));
    weights = weights.map((weight, at) => weight + change[at]);
    if (Math.max(...change.map(Math.abs)) < 1e-6) break;
  }
  return weights;
}

/** How likely an example is right. */
export function probability(weights, example) {
  return 1 / (1 + Math.exp(-weights.reduce((sum, weight, at) => sum + weight * example[at], 0)));
}

function ridge(at) {
  return at === 0 ? RIDGE_OF_FIRST : RIDGE;
}

/** The solution of a system of linear equations (Gauss and Jordan, with pivots). */
function solved(matrix, values) {
  const rows = matrix.map((row, at) => [...row, values[at]]);
  for (let at = 0; at < rows.length; at++) {
    const pivot = rows.reduce(
      (best, row, index) => (index > at && Math.abs(row[at]) > Math.abs(rows[best][at]) ? index : best),
      at,
    );
    [rows[at], rows[pivot]] = [rows[pivot], rows[at]];
    for (const [index, row] of rows.entries()) {
      if (index === at) continue;
      const factor = row[at] / rows[at][at];
      rows[index] = row.map((value, column) => value - factor * rows[at][column]);
    }
  }
  return rows.map((row, at) => row.at(-1) / row[at]);
}
