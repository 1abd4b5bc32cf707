/** A table of a page in Markdown: its cells, row by row, without the head. */
export type Table = readonly (readonly string[])[];

/** The tables of a page whose head begins with this cell, in their order. */
export function tablesOf(page: string, head: string): readonly Table[] {
  const tables = page.matchAll(/^\| *(.*)\n\|[-:| ]+\|\n((?:\|.*\n)*)/gmu);
  return [...tables].flatMap(([, heads = '', rows = '']) =>
    cellsOf(`|${heads}`)[0] === head ? [rows.trimEnd().split('\n').map(cellsOf)] : [],
  );
}

/** What stands in backquotes in the first cells of a table. */
export function namesIn(table: Table): readonly string[] {
  return table.flatMap(([first = '']) => [...first.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name));
}

/** The cells of a row; a bar after a backslash parts none. */
function cellsOf(row: string): readonly string[] {
  return row
    .split(/(?<!\\)\|/u)
    .slice(1, -1)
    .map((cell) => cell.trim());
}
