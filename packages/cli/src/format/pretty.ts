import { visibleText } from '@mimmo/core';
import type { AnyReport } from 'mimmo';
import { isFailure } from '../items/failure.js';
import { inputText } from '../items/item.js';
import { describeAlternatives, describeConfidence, describeMetadata, subcategoryOf } from './describe.js';
import { type Paint, paintFor } from './paint.js';
import type { Printer, PrinterOptions } from './printer.js';
import { sentence } from './sentence.js';
import { wrapped } from './wrap.js';

/** A few lines an answer, for people. */
export function prettyPrinter({ details, output }: PrinterOptions): Printer {
  const paint = paintFor(output);
  return async (answered) => {
    const { answer } = answered;
    const lines = isFailure(answer) ? [paint('red', sentence(answer.error))] : describe(answer, details, paint);
    const text = [paint('bold', visibleText(inputText(answered))), ...lines.map((line) => `  ${line}`)].join('\n');
    return `${await wrapped(text, output)}\n`;
  };
}

function describe(report: AnyReport, details: boolean, paint: Paint): readonly string[] {
  const { medium, confidence, source, metadata, warnings = [] } = report;
  const what = [medium, subcategoryOf(report)].filter(Boolean).join(', ');
  const sure = paint('dim', `${describeConfidence(confidence)}, ${source}`);
  return [
    `${paint('cyan', what)}  ${sure}`,
    ...(metadata ? [visibleText(describeMetadata(metadata))] : []),
    ...(details ? [...fields(report, paint), ...contents(report, paint)] : []),
    ...warnings.map((warning) => paint('yellow', sentence(warning))),
  ];
}

function fields({ release, alternatives }: AnyReport, paint: Paint): readonly string[] {
  if (!release) return [];
  const { name: _name, titles, ids, confidence, ...plain } = release;
  const texts = {
    ...(alternatives && { alternatives: describeAlternatives(alternatives) }),
    ...plain,
    ...(titles &&
      titles.length > 1 && { titles: titles.map(({ text, script, role }) => `${text} (${script}, ${role})`) }),
    ...(ids && { ids: Object.entries(ids).map(([database, id]) => `${database} ${id}`) }),
    ...(confidence && {
      confidence: Object.entries(confidence).map(([field, share]) => `${field} ${describeConfidence(share)}`),
    }),
  };
  return Object.entries(texts).map(
    ([field, value]) => `${paint('dim', `${field}:`)} ${visibleText([value].flat().join(', '))}`,
  );
}

/** Works by their titles, and files by what they are for: a list of all of them is for programs. */
function contents({ files = [], works = [], missingTracks, doubleTracks }: AnyReport, paint: Paint): readonly string[] {
  const counts = new Map<string, number>();
  for (const { role } of files) counts.set(role, (counts.get(role) ?? 0) + 1);
  const lists = {
    files: [...counts].map(([role, count]) => `${count} ${role}`),
    works: works.map(
      ({ title, season, volume, issue, ...others }) =>
        `${describeMetadata({ title: [title, season && `season ${season}`, volume, issue].filter(Boolean).join(' '), ...others })}`,
    ),
    missingTracks: missingTracks ?? [],
    doubleTracks: doubleTracks ?? [],
  };
  return Object.entries(lists).flatMap(([name, list]) =>
    list.length > 0 ? [`${paint('dim', `${name}:`)} ${visibleText(list.join(', '))}`] : [],
  );
}
