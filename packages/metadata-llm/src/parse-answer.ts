/** What a model wrote, field by field, before anything is checked. */
export interface ModelAnswer {
  readonly title: string;
  readonly artist?: string;
  readonly year?: number;
}
