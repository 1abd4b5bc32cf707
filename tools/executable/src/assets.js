import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { getRawAsset } from 'node:sea';

/** The rights of group and others to write. */
const OTHERS_WRITE = 0o022;

/** The bytes of an asset, which nobody may change. */
export function asset(name) {
  return new Uint8Array(getRawAsset(name));
}

/**
 * A folder with assets as files, for what is asked for by its path: files that a person looks at. Kept in the
 * user's cache under a digest of what is in them, so that each version is written once; whatever stands there already is compared
 * to the executable byte by byte. Where the cache cannot be written, a folder for temporary files, or one in memory, takes its
 * place.
 *
 * @param prefix what the names of the assets begin with
 */
export function folderOf(prefix, { digest, files }) {
  const failures = [];
  for (const place of places()) {
    try {
      return written(join(place, digest), prefix, files);
    } catch (error) {
      failures.push(error);
    }
  }
  throw new AggregateError(failures, 'No folder can be written: set XDG_CACHE_HOME to one that can.');
}

/** Folders that may be written, the best first. */
function places() {
  const { XDG_CACHE_HOME, LOCALAPPDATA, XDG_RUNTIME_DIR } = process.env;
  const cache = XDG_CACHE_HOME || LOCALAPPDATA || join(homedir(), '.cache');
  const user = process.getuid?.() ?? 'user';
  const temporary = [XDG_RUNTIME_DIR, tmpdir(), '/dev/shm'].filter(Boolean);
  return [join(cache, 'mimmo', 'executable'), ...temporary.map((folder) => join(folder, `mimmo-${user}`))];
}

function written(folder, prefix, files) {
  for (const part of [dirname(folder), folder]) {
    mkdirSync(part, { recursive: true, mode: 0o700 });
    if (!isOwn(part)) throw new Error(`Others can write ${part}.`);
  }
  for (const file of files) {
    const path = join(folder, file);
    const bytes = asset(`${prefix}/${file}`);
    if (isAlready(path, bytes)) continue;
    const own = `${path}.${process.pid}`;
    writeFileSync(own, bytes, { mode: 0o600 });
    renameSync(own, path);
  }
  return folder;
}

/** Whether nobody but this user can change what lies in a folder, which this program will run. */
function isOwn(folder) {
  const { uid, mode } = statSync(folder);
  return process.getuid === undefined || (uid === process.getuid() && (mode & OTHERS_WRITE) === 0);
}

function isAlready(path, bytes) {
  try {
    return readFileSync(path).equals(bytes);
  } catch {
    return false;
  }
}
