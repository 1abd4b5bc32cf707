import type { Explanation } from 'mimmo';
import { describeConfidence, describeMetadata } from './describe.js';
import { markedName } from './marked-name.js';
import { type Paint, printable } from './paint.js';

/** Why an answer is what it is, for people: the name with its parts marked, who was asked, who decided. */
export function explanation({ report, stages, extraction, release, content }: Explanation, paint: Paint): string {
  const subcategory = 'subcategory' in report ? report.subcategory : undefined;
  const answer = [report.medium, subcategory].filter((word) => word !== undefined).join(', ');
  const decider = stages.findLast(({ name }) => name === report.source)?.name;
  const lines = [
    markedName(release, paint),
    ...release.marks.map(({ property, value, start, end, rule }) =>
      columns([
        [paint('cyan', property.padEnd(18)), 0],
        [printable([value].flat().join(', ')), 32],
        [`${start}–${end}`, 9],
        [paint('dim', rule), 0],
      ]),
    ),
    ...(content.files.length > 0 ? [`  ${content.files.length} files, from ${content.origin}`] : []),
    paint('bold', 'asked'),
    ...stages.map(({ name, answer: said, error }) =>
      columns([
        [name, 18],
        [
          said ? `${said.medium}, ${describeConfidence(said.confidence)}` : printable(error?.message ?? 'no answer'),
          32,
        ],
        [name === decider ? paint('green', 'decided') : '', name === decider ? 0 : 9],
        [paint('dim', said?.evidence ?? ''), 0],
      ]),
    ),
    ...(extraction?.steps ?? []).map(({ name, answer: said, error }) =>
      columns([
        [`metadata: ${name}`, 18],
        [
          said
            ? `${describeMetadata(said)}, ${describeConfidence(said.confidence)}`
            : printable(error?.message ?? 'no answer'),
          0,
        ],
      ]),
    ),
    paint('bold', 'answer'),
    `  ${answer}, ${describeConfidence(report.confidence)}, ${report.source}`,
    ...(report.metadata ? [`  ${printable(describeMetadata(report.metadata))}`] : []),
    ...(report.warnings ?? []).map(({ code, message }) => `  ${paint('yellow', `${printable(message)} (${code})`)}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** Cells filled up to their widths, in UTF-16 units. */
function columns(cells: readonly (readonly [text: string, width: number])[]): string {
  return `  ${cells.map(([text, width]) => text.padEnd(width)).join(' ')}`.trimEnd();
}
