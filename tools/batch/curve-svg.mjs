const [WIDTH, HEIGHT] = [600, 260];

/**
 * Curves over minutes as a picture, from zero on.
 *
 * @param {{ unit: string, curves: readonly { name: string, color: string, points: readonly (readonly [minute: number, value: number])[] }[] }} drawn
 * @returns {string} an SVG
 */
export function curveSvg({ unit, curves }) {
  const points = curves.flatMap((curve) => curve.points);
  const last = Math.max(...points.map(([minute]) => minute));
  const step = stepOf(Math.max(...points.map(([, value]) => value)));
  const top = step * Math.ceil(Math.max(...points.map(([, value]) => value)) / step);
  const x = (minute) => ((minute / last) * WIDTH).toFixed(1);
  const y = (value) => (HEIGHT - (value / top) * HEIGHT).toFixed(1);
  const lines = curves.map(({ name, color, points: own }) => {
    const [, end] = own.at(-1) ?? [0, 0];
    const path = own.map(([minute, value]) => `${x(minute)},${y(value)}`).join(' ');
    return `<polyline points="${path}" fill="none" stroke="${color}" stroke-width="1.5"/>
<text x="${WIDTH - 6}" y="${Number(y(end)) - 10}" text-anchor="end" fill="${color}">${name}</text>`;
  });
  const rows = Array.from({ length: Math.round(top / step) + 1 }, (_, at) => at * step).map(
    (value) => `<line x1="0" y1="${y(value)}" x2="${WIDTH}" y2="${y(value)}" stroke="#ddd"/>
<text x="-6" y="${Number(y(value)) + 4}" text-anchor="end">${value}</text>`,
  );
  const minutes = [0, 0.25, 0.5, 0.75, 1].map(
    (share) => `<text x="${share * WIDTH}" y="${HEIGHT + 18}" text-anchor="middle">${Math.round(share * last)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-60 -20 690 320" font-family="sans-serif" font-size="13">
<rect x="-60" y="-20" width="690" height="320" fill="white"/>
${rows.join('\n')}
${lines.join('\n')}
${minutes.join('\n')}
<text x="${WIDTH / 2}" y="${HEIGHT + 36}" text-anchor="middle">minutes</text>
<text x="-46" y="${HEIGHT / 2}" text-anchor="middle" transform="rotate(-90 -46 ${HEIGHT / 2})">${unit}</text>
</svg>
`;
}

/** A round distance between lines, so that there are four to eight of them. */
function stepOf(most) {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most / 4)));
  return [1, 2, 5, 10].map((factor) => factor * power).findLast((step) => most / step >= 4) ?? power;
}
