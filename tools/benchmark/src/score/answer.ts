/** What a reader says about a name, the same fields whoever reads. */
export interface Answer {
  readonly medium?: string | undefined;
  readonly subcategory?: string | undefined;
  readonly title?: string | undefined;
  readonly artist?: string | undefined;
  readonly author?: string | undefined;
  readonly year?: number | string | undefined;
  readonly seasons?: readonly number[] | undefined;
  readonly episodes?: readonly number[] | undefined;
  readonly resolution?: string | undefined;
  readonly group?: string | undefined;
}
