import { visibleText } from '@mimmo/core';
import type { Mark, ReleaseName } from '@mimmo/patterns';
import type { Paint, Style } from './paint.js';

/** Colours of the parts that people look for; the others share one. */
const STYLES: Readonly<Partial<Record<Mark['property'], Style>>> = {
  title: 'green',
  alternativeTitle: 'green',
  artist: 'magenta',
  author: 'magenta',
  year: 'blue',
  season: 'yellow',
  episode: 'yellow',
};

/** A name with each part that was read between ‹ and ›, and in colour where colours are to be had. */
export function markedName({ name, marks }: Pick<ReleaseName, 'name' | 'marks'>, paint: Paint): string {
  let text = '';
  let end = 0;
  for (const mark of [...marks].sort((left, right) => left.start - right.start)) {
    if (mark.start < end) continue;
    text += visibleText(name.slice(end, mark.start));
    text += paint(STYLES[mark.property] ?? 'cyan', `‹${visibleText(name.slice(mark.start, mark.end))}›`);
    end = mark.end;
  }
  return text + visibleText(name.slice(end));
}
