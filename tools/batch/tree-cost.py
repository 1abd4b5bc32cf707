"""python tree-cost.py COMMAND…: runs a command and prints what it and all that it starts cost, as JSON.

Spark's Python lets the kernel clear away its workers, and then nobody is told what they cost. So every process that descends from the
command is looked at, many times a second, and what it had used when it was last seen counts: of each, at most the moment between two
looks is lost. Processes that outlive who started them become children of this one, so that none is out of sight. Linux alone.
"""

import ctypes
import json
import os
import subprocess
import sys
import time
from pathlib import Path

_PR_SET_CHILD_SUBREAPER = 36
_SECONDS_BETWEEN_LOOKS = 0.01
_TICKS_A_SECOND = os.sysconf("SC_CLK_TCK")


def main() -> None:
    """Run, look until all are gone, tell."""
    ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1)
    command = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL, stdout=sys.stderr)
    used: dict[int, float] = {}
    code = None
    while True:
        used.update(_descendants(os.getpid()))
        # Waited for only now: a process keeps its figures until somebody has waited for it.
        code = command.poll() if code is None else code
        if code is not None and not _any_left():
            break
        time.sleep(_SECONDS_BETWEEN_LOOKS)
    print(json.dumps({"code": code, "processorSeconds": sum(used.values())}))


def _descendants(root: int) -> dict[int, float]:
    """What each process below `root` has used so far itself, in seconds, by its number."""
    used, to_look_at = {}, [root]
    while to_look_at:
        for child in _children(to_look_at.pop()):
            try:
                # Fields 14 and 15 of all; the name before them may have blanks in it.
                fields = Path(f"/proc/{child}/stat").read_text().rpartition(")")[2].split()
            except (FileNotFoundError, ProcessLookupError):
                continue
            used[child] = (int(fields[11]) + int(fields[12])) / _TICKS_A_SECOND
            to_look_at.append(child)
    return used


def _children(process: int) -> list[int]:
    try:
        tasks = [task / "children" for task in Path(f"/proc/{process}/task").iterdir()]
        return [int(child) for task in tasks for child in task.read_text().split()]
    except (FileNotFoundError, ProcessLookupError):
        return []


def _any_left() -> bool:
    """Clears away orphans that have ended; whether any process is left."""
    while True:
        try:
            process, _ = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return False
        if process == 0:
            return True


if __name__ == "__main__":
    main()
