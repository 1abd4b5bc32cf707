"""What is known of each left-out name before the opinions are pooled: the model's logits, what rules and the name reader say,"
" and the label.

What a rule states is worked out anew for each fold, from every collection that the fold does not leave out: as `stated-share.ts`
and `rule-precision.ts` of @mimmo/patterns do, from the counts that `tools/calibrate` keeps. The name reader is asked about the
collections that its own training leaves out.
"""

import json
import math
import subprocess
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np

from mimmo_training.data.names import MEDIA, SCENE
from mimmo_training.reader.left_out import is_left_out

from ..predictions import Prediction

_SCRIPT = Path(__file__).parents[4] / "rules-of-names.mjs"
#: Written by `node tools/calibrate/main.mjs --only rules`.
COUNTS = Path("runs/calibrate/rules.json")
#: From here on an answer ends the questions.
THRESHOLD = 0.9
_MOST_OF_ONE = 28
_PRIOR_RIGHT, _PRIOR = 2, 3
_QUANTILE = 1.28
_MOSTLY = 0.8
#: What is said at most where nothing is sure: of rules that may be right less often, of names that show a title alone.
JUST_BELOW = 0.89
#: Names of one collection that the name reader is asked about, at most.
_READ = 250
#: Names of one collection that are measured, at most: what tells one collection from another shows in these.
_MOST_MEASURED = 400
NOBODY = -1


@dataclass(frozen=True)
class Evidence:
    """Row by row the same names; a medium is its place in MEDIA, `NOBODY` where nobody spoke."""

    collections: np.ndarray
    folds: np.ndarray
    labels: np.ndarray
    logits: np.ndarray
    #: What the rule about the name says, and how sure it is.
    named: np.ndarray
    stated: np.ndarray
    #: In how many collections the rule was mostly right, of those that are not left out.
    breadth: np.ndarray
    #: What files say, or the ending of the name.
    filed: np.ndarray
    filed_stated: np.ndarray
    #: Whether the name shows a title alone, and no file tells more.
    title_only: np.ndarray
    #: How likely the name reader holds each medium; rows of NaN where it was not asked.
    read: np.ndarray
    #: Of each name, id and style of the rule; None where nobody spoke.
    rules: Sequence[dict | None]
    endings: Sequence[dict | None]

    def where(self, chosen: np.ndarray) -> "Evidence":
        """The chosen rows alone."""
        at = np.flatnonzero(chosen)
        columns = [getattr(self, field.name) for field in fields(self)]
        return Evidence(*(own[at] if isinstance(own, np.ndarray) else [own[row] for row in at] for own in columns))


def evidence_of(folds: dict[str, list[Prediction]], files: bool) -> Evidence:
    """The evidence on every left-out name alone, or on those that have real files."""
    measured: Counter[str] = Counter()
    rows = []
    for fold, own in folds.items():
        for row in own:
            if (row.real_files or not files) and measured[row.collection] < _MOST_MEASURED:
                measured[row.collection] += 1
                rows.append((fold, row))
    said = _said([row for _, row in rows], files)
    counts = json.loads(COUNTS.read_text(encoding="utf-8"))
    left_out = {fold: {row.collection for row in own} - {SCENE} for fold, own in folds.items()}
    named, stated, breadth = np.full(len(rows), NOBODY), np.zeros(len(rows)), np.zeros(len(rows))
    filed, filed_stated = np.full(len(rows), NOBODY), np.zeros(len(rows))
    rules = [answer.get("rule") for answer in said]
    endings = [answer.get("ending" if files else "nameEnding") for answer in said]
    for at, ((fold, _), rule, ending) in enumerate(zip(rows, rules, endings, strict=True)):
        if ending:
            filed[at], filed_stated[at] = MEDIA.index(ending["medium"]), ending["confidence"]
        if rule:
            named[at] = MEDIA.index(rule["medium"])
            own = counts.get(rule["id"], {})
            stated[at] = stated_share(own, rule["style"], left_out[fold])
            breadth[at] = sum(
                entry["right"] >= _MOSTLY * entry["of"] for name, entry in own.items() if name not in left_out[fold]
            )
    return Evidence(
        np.array([row.collection for _, row in rows]),
        np.array([fold for fold, _ in rows]),
        np.array([MEDIA.index(row.medium) for _, row in rows]),
        np.array([row.logits_with_files if files else row.logits for _, row in rows]),
        named,
        stated,
        breadth,
        filed,
        filed_stated,
        np.array([answer.get("titleOnly", False) for answer in said]) & (filed == NOBODY),
        np.array([[answer.get("reader", {}).get(medium, np.nan) for medium in MEDIA] for answer in said]),
        rules,
        endings,
    )


def stated_share(collections: dict[str, dict[str, int]], style: str, without: set[str]) -> float:
    """What a rule states by its counts in the collections that are not left out."""
    right, count = 0.0, 0.0
    for name, entry in collections.items():
        if name in without:
            continue
        whole = name == SCENE and style == SCENE
        counted = entry["of"] if whole else min(entry["of"], _MOST_OF_ONE)
        right += counted * entry["right"] / entry["of"]
        count += counted
    share = (right + _PRIOR_RIGHT) / (count + _PRIOR)
    return share if _lower_end(share, count + _PRIOR) >= THRESHOLD else min(share, JUST_BELOW)


def _lower_end(share: float, count: float) -> float:
    """Lower end of Wilson's interval."""
    squared = _QUANTILE**2
    spread = _QUANTILE * math.sqrt(share * (1 - share) / count + squared / (4 * count**2))
    return (share + squared / (2 * count) - spread) / (1 + squared / count)


def _said(rows: Sequence[Prediction], files: bool) -> list[dict]:
    read: Counter[str] = Counter()
    asked = []
    for row in rows:
        is_read = is_left_out(row.collection) and read[row.collection] < _READ
        read[row.collection] += is_read
        listed = [{"path": path, "size": size} for path, size in row.files] if files else []
        asked.append({"name": row.name, "files": listed, "read": is_read})
    lines = "".join(json.dumps(each) + "\n" for each in asked)
    run = subprocess.run(["node", str(_SCRIPT)], input=lines, stdout=subprocess.PIPE, encoding="utf-8", check=True)
    return [json.loads(line) for line in run.stdout.splitlines()]
