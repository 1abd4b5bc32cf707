import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** How many times as long as `node -e 0` the command takes for one name, as the repository's own check measures it. */
export function startupRatio(): number {
  const script = fileURLToPath(new URL('../../../checks/startup.mjs', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, [script, '--most', '1000'], { encoding: 'utf8' });
  const ratio = /^mimmo NAME .* (?<ratio>[\d.]+)$/mu.exec(stdout)?.groups?.ratio;
  if (ratio === undefined) throw new Error(`${script} says nothing of "mimmo NAME": ${stderr.slice(-500)}`);
  return Number(ratio);
}
