/** Where a model's files are: a folder's path or its `file:` URL. */
export type ModelLocation = string | URL;
