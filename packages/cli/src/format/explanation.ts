import { visibleText } from '@mimmo/core';
import type { Explanation } from 'mimmo';
import { type Columns, columnsFor } from './columns.js';
import { describeAlternatives, describeConfidence, describeMetadata } from './describe.js';
import { markedName } from './marked-name.js';
import type { Paint } from './paint.js';
import { sentence } from './sentence.js';

/** Columns from which on a terminal has room for cells under each other. */
const WIDE = 80;

/**
 * Why an answer is what it is, for people: the name with its parts marked, who was asked, who decided.
 *
 * @param width of the terminal in columns; below 80 what stands beside each other is not aligned
 */
export async function explanation(explained: Explanation, paint: Paint, width: number = WIDE): Promise<string> {
  const { report, stages, extraction, release, reading, content } = explained;
  const columns = await columnsFor([release.name]);
  const row = (cells: readonly Cell[]): string =>
    line(width < WIDE ? cells.map(([text]) => [text, 0]) : cells, columns);
  const subcategory = 'subcategory' in report ? report.subcategory : undefined;
  const answer = [report.medium, subcategory].filter((word) => word !== undefined).join(', ');
  const decider = stages.findLast(({ name }) => name === report.source)?.name;
  const lines = [
    markedName(release, paint),
    ...release.marks.map(({ property, value, start, end, rule }) =>
      row([
        [paint('cyan', property), 18],
        [visibleText([value].flat().join(', ')), 32],
        [`${start}–${end}`, 9],
        [paint('dim', rule), 0],
      ]),
    ),
    ...(reading ? [paint('bold', 'name reader')] : []),
    ...(reading?.spans ?? []).map(({ label, start, end, confidence }) =>
      row([
        [paint('cyan', label), 18],
        [visibleText(release.name.slice(start, end)), 32],
        [`${start}–${end}`, 9],
        [describeConfidence(confidence), 0],
      ]),
    ),
    ...(content.files.length > 0 ? [`  ${content.files.length} files, from ${content.origin}`] : []),
    paint('bold', 'asked'),
    ...stages.map(({ name, answer: said, error }) =>
      row([
        [name, 18],
        [
          said ? `${said.medium}, ${describeConfidence(said.confidence)}` : visibleText(error?.message ?? 'no answer'),
          32,
        ],
        [name === decider ? paint('green', 'decided') : '', name === decider ? 0 : 9],
        [paint('dim', said?.evidence ?? ''), 0],
      ]),
    ),
    ...(extraction?.steps ?? []).map(({ name, answer: said, error }) =>
      row([
        [`metadata: ${name}`, 18],
        [
          visibleText(
            said
              ? `${describeMetadata(said)}, ${describeConfidence(said.confidence)}`
              : (error?.message ?? 'no answer'),
          ),
          0,
        ],
      ]),
    ),
    paint('bold', 'answer'),
    `  ${answer}, ${describeConfidence(report.confidence)}, ${report.source}`,
    ...(explained.alternatives.length > 0 ? [`  or ${describeAlternatives(explained.alternatives)}`] : []),
    ...(report.metadata ? [`  ${visibleText(describeMetadata(report.metadata))}`] : []),
    ...(report.warnings ?? []).map((warning) => `  ${paint('yellow', sentence(warning))}`),
  ];
  return lines.join('\n');
}

type Cell = readonly [text: string, width: number];

/** Cells filled up to their widths, in columns of a terminal. */
function line(cells: readonly Cell[], { filled }: Columns): string {
  const shown = cells.filter(([text, width]) => text !== '' || width > 0);
  return `  ${shown.map(([text, width]) => filled(text, width)).join(' ')}`.trimEnd();
}
