"""Reference files that hold TypeScript to Python: names → words → ids and features → logits → spans and verdicts.

One JSON line a name, in `references.jsonl`:

* `name`, `words` (`[start, end]` in UTF-16 units), `spans` (`[label, start, end, confidence]`, calibrated),
  `verdicts` (`{ medium: [value, confidence], … }`, calibrated): on every line;
* `ids` (a list a word), `features` (a list a word): on the first `DESCRIBED` lines;
* `logits` (`{ labels: a list a word, medium: […], … }`): on the first `MEASURED` lines.

Floats are rounded to four digits.
"""

import json
from collections.abc import Sequence
from pathlib import Path

from .decoding import calibrated
from .features import described
from .labels import HEADS
from .reading import Graph, Reading, padded, read_all
from .reference_names import REFERENCE_NAMES

REFERENCES = "references.jsonl"
#: Lines with ids and features; there are the scripts, the cuts and the odd characters.
DESCRIBED = 60
#: Lines with logits.
MEASURED = 12


def write_references(graph: Graph, manifest: dict, folder: Path, made: Sequence[str]) -> None:
    """Write the file for the tests of @mimmo/name-reader; `made` are names that follow those of `reference_names`."""
    names = [*REFERENCE_NAMES, *made]
    readings = read_all(graph, names)
    lines = [_line(graph, manifest, at, reading) for at, reading in enumerate(readings)]
    folder.mkdir(parents=True, exist_ok=True)
    text = "".join(json.dumps(line, separators=(",", ":")) + "\n" for line in lines)
    (folder / REFERENCES).write_text(text, encoding="ascii")


def _line(graph: Graph, manifest: dict, at: int, reading: Reading) -> dict:
    words, ids, features = described(reading.name)
    tables = manifest["calibration"]
    line: dict[str, object] = {
        "name": reading.name,
        "words": [list(word) for word in words],
        "spans": [
            [span.label, span.start, span.end, round(calibrated(span.confidence, tables["labels"][span.label]), 4)]
            for span in reading.spans
        ],
        "verdicts": {
            head: [value, round(calibrated(confidence, tables["heads"][head]), 4)]
            for head in HEADS
            for value, confidence in [reading.verdict(head)]
        },
    }
    if at < DESCRIBED:
        line |= {"ids": ids.tolist(), "features": features.tolist()}
    if at < MEASURED and words:
        said = graph(*padded([(ids, features)]))
        line["logits"] = {
            output: [[round(float(logit), 4) for logit in row] for row in logits[0]]
            if logits.ndim == 3
            else [round(float(logit), 4) for logit in logits[0]]
            for output, logits in zip(("labels", *HEADS), said, strict=True)
        }
    return line
