"""The shipped model's card, from its manifest: no figure in it is typed by hand."""

import json
from pathlib import Path

_TEMPLATE = Path(__file__).with_name("model_card.md")


def _earlier(record: dict | None) -> str:
    if not record:
        return ""
    steps, tokens, minutes = record["steps"], record["tokens"] / 1e6, record["options"]["minutes"]
    trained = f"{steps:,} steps, {tokens:.1f} million tokens and {minutes:.0f} minutes"
    return f"It went on (`--begin-with`) from weights that {trained} had trained in the same way.\n"


def write_card(folder: Path) -> None:
    """Write `MODEL_CARD.md` beside the manifest."""
    manifest = json.loads((folder / "manifest.json").read_text())
    run = manifest["trainingRun"]
    shape, figures = run["shape"], run["figures"]
    exact = figures["exactMatch"]
    values = {
        "parameters": f"{run['parameters'] / 1e6:.1f} million",
        "layers": shape["layers"],
        "width": shape["width"],
        "heads": shape["heads"],
        "vocabulary": f"{shape['vocabulary']:,}",
        "precision": run["quantisation"],
        "size": f"{manifest['files'][0]['sizeInBytes'] / 1e6:.1f} MB",
        "steps": f"{run['steps']:,}",
        "tokens": f"{run['tokens'] / 1e6:.1f} million",
        "minutes": f"{run['options']['minutes']:.0f}",
        "earlier": _earlier(run.get("beganWith")),
        "held_out": f"{figures['heldOut']:,}",
        "exact": "\n".join(f"| {key} | {share * 100:.1f} |" for key, share in exact.items()),
        "precisions": "\n".join(f"| {key} | {share * 100:.1f} |" for key, share in figures["byPrecision"].items()),
    }
    text = _TEMPLATE.read_text(encoding="utf-8")
    for key, value in values.items():
        text = text.replace(f"{{{{{key}}}}}", str(value))
    (folder / "MODEL_CARD.md").write_text(text, encoding="utf-8")
