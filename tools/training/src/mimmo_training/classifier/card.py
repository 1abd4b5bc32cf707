"""The model card: a text with places for the figures, so that no figure in it is typed by hand."""

import json
from pathlib import Path

from mimmo_training.data.splits import BASE, FOLDS

from .export import MANIFEST

#: The card's text; `{{figures}}` and the like are filled in.
TEMPLATE = Path(__file__).with_name("model_card.md")


def write_card(model: Path, run: Path) -> None:
    """Write `MODEL_CARD.md` beside the model from `figures.md` and, where there is one, `comparison.md` of its runs."""
    manifest = json.loads((model / MANIFEST).read_text(encoding="utf-8"))
    training, comparison = manifest["training"], run / "comparison.md"
    base = json.loads((run / BASE.name / "training.json").read_text(encoding="utf-8"))
    values = {
        "version": manifest["version"],
        "base_rows": f"{base.get('rows', 0):,}",
        "rows": f"{training['rows']:,}",
        "epochs": str(training["epochs"]),
        "steps": f"{training['steps']:,}",
        "seconds": f"{training['seconds']:,}",
        "megabytes": f"{sum(file['sizeInBytes'] for file in manifest['files']) / 1e6:.1f}",
        "temperatures": "{nameOnly} for names alone, {withFiles} with files".format(**manifest["temperature"]),
        "figures": (run / "figures.md").read_text(encoding="utf-8").strip(),
        "folds": ", ".join(f"`{name}` {rows:,}" for name, rows in _fold_rows(run).items()),
        "comparison": comparison.read_text(encoding="utf-8").strip() if comparison.exists() else "Not measured.",
    }
    text = TEMPLATE.read_text(encoding="utf-8")
    for name, value in values.items():
        text = text.replace("{{" + name + "}}", value)
    (model / "MODEL_CARD.md").write_text(text, encoding="utf-8")


def _fold_rows(run: Path) -> dict[str, int]:
    """Texts that each fold's model was trained on."""
    records = {fold.name: run / fold.name / "training.json" for fold in FOLDS}
    return {name: json.loads(path.read_text())["rows"] for name, path in records.items() if path.exists()}
