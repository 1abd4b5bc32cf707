import { aFlag, listOf, MEDIA, type Medium, type OptionChecks, oneOf, optionCheck } from '@mimmo/core';
import { RELEASE_FIELDS, type ReleaseField } from './fields/release-field.js';
import { TITLE_SCRIPTS, type TitleScript } from './fields/titles.js';

/** What is known of a release besides its name, and what is asked of its reading. */
export interface ParseOptions {
  /** The medium, where somebody else has told it; by default the name's own marks do. */
  readonly medium?: Medium;
  /**
   * Titles that the release may have. The longest of them that occurs in the name, whatever its case, accents and separators,
   * is the title, as it is written here; its words are nothing else.
   *
   * @default none
   */
  readonly expectedTitles?: readonly string[];
  /**
   * Groups that may have made the release: as with titles, the longest that occurs in the name is its group.
   *
   * @default none
   */
  readonly expectedGroups?: readonly string[];
  /**
   * Which title is `title` where a name gives several.
   *
   * @default 'latin'
   */
  readonly titleScript?: TitleScript;
  /**
   * Whether `confidence` is filled in.
   *
   * @default false
   */
  readonly confidence?: boolean;
  /**
   * The fields to give beside `name` and `marks`; the marks are those of these fields.
   *
   * @default all of them
   */
  readonly only?: readonly ReleaseField[];
}

const texts = listOf(optionCheck('a text', (value) => typeof value === 'string'));

/** The checks of {@link ParseOptions}, by their names. */
export const PARSE_CHECKS = {
  medium: oneOf(MEDIA),
  expectedTitles: texts,
  expectedGroups: texts,
  titleScript: oneOf(TITLE_SCRIPTS),
  confidence: aFlag,
  only: listOf(oneOf(RELEASE_FIELDS)),
} as const satisfies OptionChecks<ParseOptions>;

/** Each check with the place that its error names. */
const CHECKS = (['medium', 'expectedTitles', 'expectedGroups', 'titleScript', 'confidence', 'only'] as const).map(
  (name) => ({ name, check: PARSE_CHECKS[name], place: `"${name}" of parseReleaseName` }),
);

/** Throws an `OptionError` for a wrong value; the names of options are left to types, for names are read by millions. */
export function checkParseOptions(options: ParseOptions): void {
  for (const { name, check, place } of CHECKS) {
    const value: unknown = options[name];
    if (value !== undefined) check(value, place);
  }
}
