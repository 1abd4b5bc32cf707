"""The model card: a text with places for the figures, so that no figure in it is typed by hand."""

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import ModuleType

from mimmo_training.classifier.tables import table

from .figures import FIELDS, Count
from .labels import LABELS
from .manifest import GRAPH, MANIFEST
from .synthesis import codes
from .synthesis.layouts import audio, reading, software, video
from .synthesis.weighted import Weighted

#: The card's text; `{{figures}}` and the like are filled in.
TEMPLATE = Path(__file__).with_name("model_card.md")
#: A group with fewer values of a field is not shown.
_LEAST = 20
_LAYERS = {1: "one layer", 2: "two layers", 3: "three layers"}


def write_card(folder: Path, figures: Mapping[str, str]) -> None:
    """Write `MODEL_CARD.md` beside the model; `figures` are the tables, by their place in the text."""
    manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    training = manifest["training"]
    values = {
        "version": manifest["version"],
        "megabytes": f"{(folder / GRAPH).stat().st_size / 1e6:.1f}",
        "parameters": f"{training['parameters'] / 1e6:.2f}M",
        "names": f"{training['all_names']:,}",
        "minutes": f"{training['all_minutes']:.0f}",
        "layers": _LAYERS.get(training["shape"]["layers"], str(training["shape"]["layers"])),
        "processes": "one process" if training["processes"] == 1 else f"{training['processes']} processes",
        "layouts": str(_templates(audio, reading, software, video)),
        "codes": str(_templates(codes)),
        "labels": ", ".join(f"`{label}`" for label in LABELS),
        **figures,
    }
    text = TEMPLATE.read_text(encoding="utf-8")
    for name, value in values.items():
        text = text.replace("{{" + name + "}}", value)
    (folder / "MODEL_CARD.md").write_text(text, encoding="utf-8")


def fields_table(counts: Mapping[tuple[str, str], Count], groups: Sequence[str]) -> str:
    """Percent right of each field in each group, with how many values were expected."""
    shown = [group for group in groups if any(_is_shown(counts, group, field) for field in FIELDS)]
    rows = [[group, *(_cell(counts, group, field) for field in FIELDS)] for group in shown]
    return table(("left out", *FIELDS), rows)


def sure_table(counts: Mapping[tuple[str, str], Count]) -> str:
    """Of the values said with 0.95 and more, how many are right."""
    rows = []
    for field in FIELDS:
        count = counts.get(("all", field), Count())
        if count.sure:
            rows.append((field, f"{count.sure / count.expected:.1%}", f"{count.sure_and_right / count.sure:.1%}"))
    return table(("field", "said with 0.95 or more", "of these right"), rows)


def labels_table(counts: Mapping[str, Count]) -> str:
    """Of the spans of each label, how many are found, and how many of those said are right."""
    rows = [
        (
            label,
            str(count.expected),
            f"{count.right / max(count.expected, 1):.1%}",
            f"{count.right / max(count.sure, 1):.1%}",
        )
        for label in LABELS
        if (count := counts.get(label, Count())).expected >= _LEAST
    ]
    return table(("label", "spans", "found", "of those said right"), rows)


def collections_of(counts: Iterable[tuple[str, str]]) -> tuple[list[str], list[str]]:
    """The groups of the figures: collections, and languages."""
    groups = sorted({group for group, _ in counts if group != "all"})
    return [group for group in groups if not group.startswith("language ")], [
        group for group in groups if group.startswith("language ")
    ]


def _templates(*modules: ModuleType) -> int:
    """How many templates the tables of modules have."""
    tables = [each for module in modules for each in vars(module).values() if isinstance(each, Weighted)]
    return sum(len(each.templates) for each in tables)


def _is_shown(counts: Mapping[tuple[str, str], Count], group: str, field: str) -> bool:
    return (group, field) in counts and counts[group, field].expected >= _LEAST


def _cell(counts: Mapping[tuple[str, str], Count], group: str, field: str) -> str:
    if not _is_shown(counts, group, field):
        return ""
    count = counts[group, field]
    return f"{100 * count.right / count.expected:.1f} ({count.expected})"
