import { hasText } from '../words/text.js';

/** `Matrix, The`, `Matrix, The - Reloaded`: an article that a comma sets apart at the end of a title or of its first part. */
const APART =
  /, (?<article>the|an?|l['’]|les?|la|un|une|der|die|das|ein|eine|el|los|las|il|lo|gli|os?|as|uma?|de|het|een|en|ett|den|det)(?= - |: |$)/iu;

/**
 * A title with its article in front, where it stood after a comma. Lists of names stay as they are.
 *
 * @example
 * withArticleInFront('Matrix, The'); // 'The Matrix'
 */
export function withArticleInFront(title: string): string {
  const found = title.includes(', ') ? APART.exec(title) : null;
  const article = found?.groups?.article;
  if (!found || article === undefined) return title;
  // A title that was cut may end with an article of its own: `Roles, Responsibilities, an`.
  const isWritten = /^\p{Lu}/u.test(article) || title === title.toLowerCase();
  const head = title.slice(0, found.index);
  if (!isWritten || !hasText(head) || head.includes(' - ') || head.includes(';') || head.split(',').length > 2)
    return title;
  return `${article}${/['’]$/u.test(article) ? '' : ' '}${head}${title.slice(found.index + found[0].length)}`;
}
