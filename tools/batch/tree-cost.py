"""python tree-cost.py COMMAND…: runs a command and prints what it and all that it starts cost, as JSON.

Processes that outlive who started them come to this one, which waits for them, so that none is left out. Linux alone.
"""

import ctypes
import json
import os
import resource
import subprocess
import sys

_PR_SET_CHILD_SUBREAPER = 36


def main() -> None:
    """Run, wait for all, tell."""
    ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1)
    code = subprocess.run(sys.argv[1:], stdin=subprocess.DEVNULL, stdout=sys.stderr).returncode
    while True:
        try:
            os.wait()
        except ChildProcessError:
            break
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(json.dumps({"code": code, "processorSeconds": used.ru_utime + used.ru_stime}))


if __name__ == "__main__":
    main()
