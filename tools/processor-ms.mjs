// What a short run costs, for those that time starts.
import { spawnSync } from 'node:child_process';

/** Without certificates of one's own, which Node reads at every start where they are named: that would make Node itself slower. */
const { NODE_EXTRA_CA_CERTS: _certificates, ...ENV } = process.env;

/**
 * User and system time of a program with all its threads, in milliseconds. Needs bash.
 *
 * @param {readonly string[]} argv the program and its arguments
 * @throws Error where it ends with anything but 0
 */
export function processorMs(argv, { input = '' } = {}) {
  const script = 'TIMEFORMAT="processor %3U %3S"; time "$0" "$@" >/dev/null';
  const { status, stderr } = spawnSync('bash', ['-c', script, ...argv], { input, encoding: 'utf8', env: ENV });
  const [, user, system] = /processor (\S+) (\S+)/u.exec(stderr) ?? [];
  if (status !== 0 || system === undefined) throw new Error(`${argv.join(' ')} ended with ${status}: ${stderr}`);
  return 1000 * (Number(user) + Number(system));
}

/** The middle one of some numbers. */
export function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
}
