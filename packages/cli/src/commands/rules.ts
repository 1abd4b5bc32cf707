import type { RulesAction } from '../request.js';
import { EXIT, type ExitCode, type World } from '../terminal.js';

/** `mimmo rules list|why|test`. */
export async function rules(_action: RulesAction, _world: World): Promise<ExitCode> {
  return EXIT.answered;
}
