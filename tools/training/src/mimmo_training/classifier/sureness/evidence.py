"""What is known of each left-out name before the opinions are pooled: the model's logits, what rules say,"
" and the label.

What a rule states is worked out anew for each fold, from every collection that the fold does not leave out: as `stated-share.ts`
and `rule-precision.ts` of @mimmo/patterns do, from the counts that `tools/calibrate` keeps.
"""

import json
import math
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from mimmo_training.data.names import MEDIA, SCENE

from ..predictions import Prediction

_SCRIPT = Path(__file__).parents[4] / "rules-of-names.mjs"
#: Written by `node tools/calibrate/main.mjs --only rules`.
COUNTS = Path("runs/calibrate/rules.json")
#: From here on a rule ends the questions.
THRESHOLD = 0.9
_MOST_OF_ONE = 28
_PRIOR_RIGHT, _PRIOR = 2, 3
_QUANTILE = 1.28
_JUST_BELOW = 0.89
NOBODY = -1


@dataclass(frozen=True)
class Evidence:
    """Row by row the same names; a medium is its place in MEDIA, `NOBODY` where no rule spoke."""

    collections: np.ndarray
    folds: np.ndarray
    labels: np.ndarray
    logits: np.ndarray
    named: np.ndarray
    stated: np.ndarray
    #: Of each name, id and style of the rule; None where files or nobody spoke.
    rules: Sequence[dict | None]
    endings: Sequence[dict | None]

    def where(self, chosen: np.ndarray) -> "Evidence":
        """The chosen rows alone."""
        at = np.flatnonzero(chosen)
        return Evidence(
            *(own[at] for own in (self.collections, self.folds, self.labels, self.logits, self.named, self.stated)),
            [self.rules[row] for row in at],
            [self.endings[row] for row in at],
        )


def evidence_of(folds: dict[str, list[Prediction]], files: bool) -> Evidence:
    """The evidence on every left-out name alone, or on those that have real files."""
    rows = [(fold, row) for fold, own in folds.items() for row in own if row.real_files or not files]
    said = _said([row for _, row in rows], files)
    counts = json.loads(COUNTS.read_text(encoding="utf-8"))
    left_out = {fold: {row.collection for row in own} - {SCENE} for fold, own in folds.items()}
    named, stated = np.full(len(rows), NOBODY), np.zeros(len(rows))
    rules, endings = [], []
    for at, ((fold, _), answer) in enumerate(zip(rows, said, strict=True)):
        rule, ending = answer.get("rule"), answer.get("ending" if files else "nameEnding")
        rules.append(rule)
        endings.append(ending)
        if (ending and ending["confidence"] >= THRESHOLD) or (ending and not rule):
            named[at], stated[at] = MEDIA.index(ending["medium"]), ending["confidence"]
        elif rule:
            named[at] = MEDIA.index(rule["medium"])
            stated[at] = stated_share(counts.get(rule["id"], {}), rule["style"], left_out[fold])
    return Evidence(
        np.array([row.collection for _, row in rows]),
        np.array([fold for fold, _ in rows]),
        np.array([MEDIA.index(row.medium) for _, row in rows]),
        np.array([row.logits_with_files if files else row.logits for _, row in rows]),
        named,
        stated,
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
    low = _lower_end(share, count + _PRIOR)
    return low if low >= THRESHOLD else min(share, _JUST_BELOW)


def _lower_end(share: float, count: float) -> float:
    """Lower end of Wilson's interval."""
    squared = _QUANTILE**2
    spread = _QUANTILE * math.sqrt(share * (1 - share) / count + squared / (4 * count**2))
    return (share + squared / (2 * count) - spread) / (1 + squared / count)


def _said(rows: Sequence[Prediction], files: bool) -> list[dict]:
    asked = [
        {"name": row.name, "files": [{"path": path, "size": size} for path, size in row.files] if files else []}
        for row in rows
    ]
    lines = "".join(json.dumps(each) + "\n" for each in asked)
    run = subprocess.run(["node", str(_SCRIPT)], input=lines, stdout=subprocess.PIPE, encoding="utf-8", check=True)
    return [json.loads(line) for line in run.stdout.splitlines()]
