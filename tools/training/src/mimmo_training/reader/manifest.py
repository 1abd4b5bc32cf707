"""The manifest of the shipped folder: all that a reader of the model must know, in one JSON file.

```json
{
  "name": "name-reader", "version": "0.1.0",
  "labels": ["title", …],
  "heads": { "medium": ["audio", …], "kind": […], "numbering": ["none", …], "packScope": ["none", …] },
  "buckets": 24576, "ids": 12, "features": 9, "window": 256, "stride": 192,
  "calibration": {
    "labels": { "title": [[0, 0], [0.5, 0.41], …, [1, 0.99]], … },
    "heads": { "medium": [[0, 0], …, [1, 0.99]], … }
  },
  "files": [{ "path": "model.onnx", "sizeInBytes": 1, "sha256": "…" }],
  "training": { … }
}
```

Every label and every head has its points (`decoding.calibrated`). `files`, `name` and `version` are those of every
model's manifest.
"""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

from .decoding import Calibration
from .features import BUCKETS, FEATURES, IDS, STRIDE, WINDOW
from .labels import HEADS, LABELS

GRAPH = "model.onnx"
MANIFEST = "manifest.json"


def write_manifest(
    folder: Path,
    version: str,
    labels: Mapping[str, Calibration],
    heads: Mapping[str, Calibration],
    training: Mapping[str, object],
) -> None:
    """Write `manifest.json` beside the model's graph; `labels` and `heads` are the tables of calibration."""
    content = (folder / GRAPH).read_bytes()
    manifest = {
        "name": "name-reader",
        "version": version,
        "labels": list(LABELS),
        "heads": {head: list(values) for head, values in HEADS.items()},
        "buckets": BUCKETS,
        "ids": IDS,
        "features": FEATURES,
        "window": WINDOW,
        "stride": STRIDE,
        "calibration": {
            "labels": {label: labels[label] for label in LABELS},
            "heads": {head: heads[head] for head in HEADS},
        },
        "files": [{"path": GRAPH, "sizeInBytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}],
        "training": training,
    }
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
