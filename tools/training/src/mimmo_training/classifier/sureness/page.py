"""docs/sureness.md: how sure answers are on kinds of collections that nobody has seen, and how often they are right."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from mimmo_training.data.names import MEDIA

from ..tables import table
from .evidence import THRESHOLD, Evidence
from .pool import Answered, Pool, calibration_error, weights_of, worst_share

#: Collections with fewer names get no line of their own.
_FEWEST = 40
#: Names of one collection that the committed sample has, at most.
_SAMPLED = 30
_SIZE = 400
_BUCKETS = 20


@dataclass(frozen=True)
class Measured:
    """Evidence of one kind, its answers with numbers that the other folds chose,"
    " and the numbers that all folds choose."""

    title: str
    evidence: Evidence
    given: Answered


def cross_fitted(evidence: Evidence, pools: dict[str, Pool], answer) -> Answered:
    """Every fold's answers with the numbers that the other folds chose."""
    medium = np.zeros(len(evidence.labels), int)
    confidence = np.zeros(len(evidence.labels))
    for fold, pool in pools.items():
        own = evidence.folds == fold
        if own.any():
            given = answer(evidence.where(own), pool)
            medium[own], confidence[own] = given.medium, given.confidence
    return Answered(medium, confidence, medium == evidence.labels)


def write_page(
    folder: Path, measured: Sequence[Measured], chosen: Pool, with_files: float, compared: str, how: str
) -> None:
    """Write `sureness.md` and its picture."""
    (folder / "sureness.svg").write_text(_picture(measured), encoding="utf-8")
    sections = "\n\n".join(_section(each) for each in measured)
    (folder / "sureness.md").write_text(
        f"""# As sure as it is right, on collections that nobody has seen

Written by `python -m mimmo_training classifier sureness`; do not edit. Every collection was left out of all fitting, and with it all
collections of its kind (sets of dumps and shows; music libraries; ebooks and material; films by name and repacks; Russian trackers,
downloads and audiobooks): of the classifier's training, of the counts that say what rules are worth, and of the numbers by which both
are pooled. What the files of a release tell by their endings is [measured by itself](file-confidence.md). A collection counts by the square
root of its size, at most 400 names. *Sure* is a confidence of 0.9 or more. {how} Trackers of earlier collections were known to
the model that training began with; those of `p2p-3` and `p2p-4` (all but trackers and scene) were not. The name reader was asked about
collections that its own training leaves out, and about no other.

Numbers that all folds choose, and that are shipped: temperature {chosen.temperature} for names alone and {with_files} with files; in the
pool the classifier counts {chosen.weighed}, the odds of a rule {chosen.named}, its voice {chosen.spoken}, and the name reader
{chosen.reader}; a title alone is given {chosen.unproven} at most ([decision 0305](decisions/0305-doubt-is-learnt-from-kinds-left-out.md)).

![Reliability: how often answers are right at each confidence](sureness.svg)

{sections}

## What doubt is worth

Names alone, each fold judged by numbers that the others chose.

{compared}
""",
        encoding="utf-8",
    )


def write_sample(path: Path, evidence: Evidence) -> None:
    """Write what is known of some names of each collection but the names: the tests pool it anew and hold the "
    "answers to floors."""
    rng = np.random.default_rng(1)
    lines = []
    for name in np.unique(evidence.collections).tolist():
        own = np.flatnonzero(evidence.collections == name)
        if len(own) < _FEWEST:
            continue
        for at in sorted(rng.permutation(own)[:_SAMPLED].tolist()):
            rule, ending = evidence.rules[at], evidence.endings[at]
            row = {
                "collection": name,
                "medium": MEDIA[evidence.labels[at]],
                "logits": [round(float(logit), 1) for logit in evidence.logits[at]],
                **({"rule": rule["id"], "style": rule["style"]} if rule else {}),
                **({"titleOnly": True} if evidence.title_only[at] else {}),
                **({"ending": ending["medium"], "endingConfidence": round(ending["confidence"], 4)} if ending else {}),
            }
            lines.append(json.dumps(row, separators=(",", ":")) + "\n")
    path.write_text("".join(lines), encoding="utf-8")


def _section(measured: Measured) -> str:
    evidence, given = measured.evidence, measured.given
    weights = weights_of(evidence.collections)
    sure = given.confidence >= THRESHOLD
    rows = []
    for name in np.unique(evidence.collections).tolist():
        own = evidence.collections == name
        if own.sum() < _FEWEST:
            continue
        mine, ones = sure & own, weights[own]
        wrong = f"{100 * (1 - given.right[mine].mean()):.1f}" if mine.any() else "–"
        part = Answered(given.medium[own], given.confidence[own], given.right[own])
        rows.append(
            (
                name,
                str(own.sum()),
                f"{100 * given.right[own].mean():.1f}",
                f"{100 * given.confidence[own].mean():.1f}",
                f"{100 * mine.sum() / own.sum():.1f}",
                wrong,
                f"{calibration_error(part, ones):.3f}",
            )
        )
    risk = [(f"{100 * share:.0f} %", *_covered(given, weights, share)) for share in (1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.3)]
    summary = table(
        ("figure", "value"),
        [
            ("right", f"{100 * np.average(given.right, weights=weights):.1f} %"),
            ("calibration error", f"{calibration_error(given, weights):.3f}"),
            ("sure", f"{100 * np.average(sure, weights=weights):.1f} %"),
            ("sure and wrong, of the sure", f"{100 * _wrong(given, weights, sure):.2f} %"),
            ("sure and wrong, worst collection", f"{100 * worst_share(evidence, given):.1f} %"),
        ],
    )
    header = ("left out", "names", "right %", "confidence %", "sure %", "of those wrong %", "calibration error")
    covered = table(("answered", "from a confidence of", "wrong %"), risk)
    media = table(
        ("medium", "precision %", "recall %", "F1 %"),
        [(name, *_f1(evidence.labels, given.medium, weights, at)) for at, name in enumerate(MEDIA)],
    )
    return "\n\n".join(
        (f"## {measured.title}", summary, media, table(header, rows), "Risk by coverage, the surest first:", covered)
    )


def _f1(labels: np.ndarray, answers: np.ndarray, weights: np.ndarray, medium: int) -> tuple[str, str, str]:
    right = weights[(labels == medium) & (answers == medium)].sum()
    precision, recall = right / weights[answers == medium].sum(), right / weights[labels == medium].sum()
    return tuple(f"{100 * each:.1f}" for each in (precision, recall, 2 * precision * recall / (precision + recall)))


def _wrong(given: Answered, weights: np.ndarray, sure: np.ndarray) -> float:
    return 1 - float(np.average(given.right[sure], weights=weights[sure]))


def _covered(given: Answered, weights: np.ndarray, share: float) -> tuple[str, str]:
    order = np.argsort(-given.confidence, kind="stable")
    kept = order[np.cumsum(weights[order]) <= share * weights.sum() + 1e-9]
    return (
        f"{given.confidence[kept[-1]]:.2f}",
        f"{100 * (1 - np.average(given.right[kept], weights=weights[kept])):.2f}",
    )


def _picture(measured: Sequence[Measured]) -> str:
    colours = ("#2563eb", "#ea580c")
    shapes = []
    for colour, each in zip(colours, measured, strict=False):
        weights = weights_of(each.evidence.collections)
        bucket = np.minimum((each.given.confidence * _BUCKETS).astype(int), _BUCKETS - 1)
        points = [
            (
                np.average(each.given.confidence[own], weights=weights[own]),
                np.average(each.given.right[own], weights=weights[own]),
            )
            for at in range(_BUCKETS)
            if (own := bucket == at).sum() >= 30
        ]
        line = " ".join(f"{_SIZE * x:.1f},{_SIZE * (1 - y):.1f}" for x, y in points)
        dots = "".join(f'<circle cx="{_SIZE * x:.1f}" cy="{_SIZE * (1 - y):.1f}" r="3"/>' for x, y in points)
        shapes.append(f'<g fill="{colour}" stroke="{colour}"><polyline fill="none" points="{line}"/>{dots}</g>')
    titles = "".join(
        f'<text x="12" y="{20 + 18 * at}" fill="{colour}">{each.title}</text>'
        for at, (colour, each) in enumerate(zip(colours, measured, strict=False))
    )
    ticks = "".join(
        f'<text x="{_SIZE * at}" y="{_SIZE + 18}" text-anchor="middle">{at}</text>'
        f'<text x="-8" y="{_SIZE * (1 - at) + 4}" text-anchor="end">{at}</text>'
        for at in (0, 0.25, 0.5, 0.75, 1)
    )
    return f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="-50 -20 480 470" font-family="sans-serif" font-size="13">
<rect x="-50" y="-20" width="480" height="470" fill="white"/>
<rect width="{_SIZE}" height="{_SIZE}" fill="none" stroke="#999"/>
<line x1="0" y1="{_SIZE}" x2="{_SIZE}" y2="0" stroke="#999" stroke-dasharray="4"/>
{"".join(shapes)}
{titles}
{ticks}
<text x="{_SIZE / 2}" y="{_SIZE + 38}" text-anchor="middle">confidence</text>
<text x="-38" y="{_SIZE / 2}" text-anchor="middle" transform="rotate(-90 -38 {_SIZE / 2})">share of answers that is right</text>
</svg>
"""
