import { InputError, quoted } from '@mimmo/core';

/** A repository of a hub at a revision. */
export interface HubRevision {
  /** Base address of the hub, without a slash at the end. */
  readonly hub: string;
  /** `owner/name`. */
  readonly repo: string;
  /** Commit, branch or tag. */
  readonly revision: string;
}

/** A file as the hub records it. */
export interface HubFile {
  /** Relative, joined by `/`, without `.` and `..`. */
  readonly path: string;
  readonly sizeInBytes: number;
  readonly digest: Digest;
}

/** How the hub vouches for a file: sha256 of large files, git's blob hash of small ones. */
export interface Digest {
  readonly algorithm: 'sha256' | 'git-blob-sha1';
  /** Lower-case hexadecimal. */
  readonly hex: string;
}

const SEGMENT = /^(?!\.+$)[\w.-]{1,100}$/u;

/**
 * A hub's repository, its parts checked.
 *
 * @throws InputError INPUT_INVALID for a name that is not `owner/name`, a revision or an address that cannot be one
 */
export function hubRevision({ hub, repo, revision }: HubRevision): HubRevision {
  const segments = repo.split('/');
  if (segments.length !== 2 || !segments.every((segment) => SEGMENT.test(segment))) {
    throw new InputError('INPUT_INVALID', `${quoted(repo)} is no repository of a hub; give owner/name.`);
  }
  if (!revision.split('/').every((segment) => SEGMENT.test(segment))) {
    throw new InputError('INPUT_INVALID', `${quoted(revision)} is no revision; give a commit, branch or tag.`);
  }
  if (!URL.canParse(hub) || !/^https?:$/u.test(new URL(hub).protocol)) {
    throw new InputError('INPUT_INVALID', `${quoted(hub)} is no address of a hub; give one with http(s)://.`);
  }
  return { hub: hub.replace(/\/+$/u, ''), repo, revision };
}

/** Address of the record of a revision, whose `sha` is the commit. */
export function revisionUrl({ hub, repo, revision }: HubRevision): string {
  return `${hub}/api/models/${repo}/revision/${encodeURIComponent(revision)}`;
}

/** Address of the list of all files of a revision. */
export function treeUrl({ hub, repo, revision }: HubRevision): string {
  return `${hub}/api/models/${repo}/tree/${encodeURIComponent(revision)}?recursive=true`;
}

/** Address of a file's bytes. */
export function fileUrl({ hub, repo, revision }: HubRevision, path: string): string {
  return `${hub}/${repo}/resolve/${encodeURIComponent(revision)}/${path.split('/').map(encodeURIComponent).join('/')}`;
}
