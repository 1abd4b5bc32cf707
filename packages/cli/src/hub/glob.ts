/**
 * Whether a path matches a glob in which `*` stands for any characters, separators too; a glob without a separator is
 * held against the file's name alone. Linear but for the number of stars.
 */
export function matchesGlob(path: string, glob: string): boolean {
  const subject = glob.includes('/') ? path : path.slice(path.lastIndexOf('/') + 1);
  const [head = '', ...rest] = glob.split('*');
  if (rest.length === 0) return subject === glob;
  if (!subject.startsWith(head)) return false;
  const tail = rest.pop() ?? '';
  let at = head.length;
  for (const middle of rest) {
    const found = subject.indexOf(middle, at);
    if (found < 0) return false;
    at = found + middle.length;
  }
  return subject.length - tail.length >= at && subject.endsWith(tail);
}
