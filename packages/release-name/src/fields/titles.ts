import { type Mark, rereadAs } from '../mark.js';
import { type Script, scriptOf } from '../words/script.js';

/**
 * What a title is among those of its name. `original`: the first in a script other than Latin, whichever language the work
 * was made in (`Огни гавани` of `Огни гавани / Harbour Lights`); `latin`: the first in Latin script (`Harbour Lights`);
 * `alternative`: every further one (`Luces del puerto` of `Harbour Lights aka Luces del puerto`).
 */
export const TITLE_ROLES = ['original', 'latin', 'alternative'] as const;

/** One of {@link TITLE_ROLES}. */
export type TitleRole = (typeof TITLE_ROLES)[number];

/** A title of a release, of which a name may give several. */
export interface ReleaseTitle {
  readonly text: string;
  /** As ISO 15924 names it; `Zyyy` where the title has no letters. */
  readonly script: Script;
  readonly role: TitleRole;
}

/**
 * Which of a name's titles is its `title`. `latin`: the one in Latin script; `native`: the one in another script; `first`: the
 * one that stands first. Where there is none of that script, it is the other one.
 */
export const TITLE_SCRIPTS = ['latin', 'native', 'first'] as const;

/** One of {@link TITLE_SCRIPTS}. */
export type TitleScript = (typeof TITLE_SCRIPTS)[number];

/** All titles of a name, in their order, each with its script and its role. */
export function titlesAmong(marks: readonly Mark[]): readonly ReleaseTitle[] {
  const titles: ReleaseTitle[] = [];
  for (const mark of marks) {
    if (!isTitle(mark)) continue;
    const text = String(mark.value);
    const script = scriptOf(text);
    const role = script === 'Latn' || script === 'Zyyy' ? 'latin' : 'original';
    titles.push({ text, script, role: titles.some((other) => other.role === role) ? 'alternative' : role });
  }
  return titles;
}

/** Marks with the title in the script that is asked for; the layouts have taken the Latin one. */
export function withTitleIn(script: TitleScript, marks: readonly Mark[]): readonly Mark[] {
  if (script === 'latin' || !marks.some(({ property }) => property === 'alternativeTitle')) return marks;
  const titles = marks.filter(isTitle);
  const current = titles.find(({ property }) => property === 'title');
  const isWanted = ({ value }: Mark): boolean => !/^(?:Latn|Zyyy)$/u.test(scriptOf(String(value)));
  const chosen = script === 'first' ? titles[0] : titles.find(isWanted);
  if (!current || !chosen || chosen === current) return marks;
  return marks.map((mark) => {
    if (mark === chosen) return rereadAs('title', mark, current.rule);
    return mark === current ? rereadAs('alternativeTitle', mark, chosen.rule) : mark;
  });
}

function isTitle({ property }: Mark): boolean {
  return property === 'title' || property === 'alternativeTitle';
}
