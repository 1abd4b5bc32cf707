/** A file of a release as programs send it. */
export interface FileRecord {
  /** Where it lies in the release: parts joined by `/` or `\\`. */
  readonly path: string;
  /** Bytes, a whole number; `null`, or nothing, where the sender does not know. */
  readonly size?: number | null;
}

/** A release as programs send it, in JSON: to the command, in batches, to the service. Further fields are ignored. */
export interface ContentRecord {
  /** The release's name; `null` where the sender knows its files alone. */
  readonly name: string | null;
  /** What lies inside: each file with its size, or as a text its path alone; `null`, or nothing, where the sender does not know. */
  readonly files?: readonly (FileRecord | string)[] | null;
  /** What the sender calls it, any value of JSON; it stands first in the answer. */
  readonly id?: unknown;
}
