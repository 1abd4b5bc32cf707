"""What a net is worth on names that it never saw, and how sure it may be: figures and calibration, of the collections
left out."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .calibrate import label_tables, spans_said, tables, true_spans, verdicts_said
from .dataset import silver_examples
from .decoding import Calibration, calibrated
from .figures import Count, figures_of
from .labels import HEADS
from .languages import language_words
from .left_out import LEFT_OUT_LANGUAGES
from .reading import Graph, read_all
from .real_names import RealName, real_names_of, rows_of
from .synthesis.generate import Example, Maker
from .synthesis.pools import Pools, pools_of
from .synthesis.works import Works

#: Names of one left-out collection that are measured, at most.
_MOST = 300
#: Names made in the layouts of left-out collections.
REFILLED = 3_000
#: Names made to count in the languages that the first training left out.
_MADE = 800


@dataclass(frozen=True)
class LeftOut:
    """Names of the collections left out: rows with their fields, and names with labels."""

    rows: list[dict]
    labelled: list[Example]
    #: Names that count in the languages which the first training left out.
    other_languages: list[Example]


@dataclass(frozen=True)
class Measured:
    """Figures by group and field, and the tables that say how sure the net may be."""

    counts: dict[tuple[str, str], Count]
    labels: dict[str, Calibration]
    heads: dict[str, Calibration]


def left_out(data: Path, trained: Sequence[RealName], works: Works) -> LeftOut:
    """The names that everything is measured on; labels are of fields that rules confirm, and of works put in."""
    rows, seen = [], {}
    for row in rows_of(data, left_out=True):
        seen[row["collection"]] = seen.get(row["collection"], 0) + 1
        if seen[row["collection"]] <= _MOST:
            rows.append(row)
    names = real_names_of(rows, data)
    pools = pools_of(names)
    texts = pools_of(trained).texts
    maker = Maker(works, Pools({**texts, **pools.texts}, pools.tails, pools.layouts))
    confirmed = silver_examples(name for name in names if name.is_confirmed)
    others = [language.code for language in language_words() if language.code not in (*LEFT_OUT_LANGUAGES, "en")]
    counting = Maker(works, pools_of(trained), others).examples(78, _MADE, layouts=0.0)
    return LeftOut(rows, [*confirmed, *maker.examples(77, REFILLED, layouts=1.0)], list(counting))


def measured(graph: Graph, names: LeftOut) -> Measured:
    """Everything on the names left out. The tables are of the same names: figures of sure values are kind for that."""
    readings = read_all(graph, [example.labelled.text for example in names.labelled])
    labels = label_tables(spans_said(readings, names.labelled))
    heads = tables(verdicts_said(readings, names.labelled), tuple(HEADS))
    of_rows = read_all(graph, [row["name"] for row in names.rows])

    def sureness(field: str, confidence: float) -> float:
        return calibrated(confidence, heads["medium"] if field == "medium" else labels[field])

    return Measured(figures_of(names.rows, of_rows, sureness), labels, heads)


def by_label(graph: Graph, examples: Sequence[Example]) -> dict[str, Count]:
    """How many spans of each label are found on made names; `sure` are those said, right or wrong."""
    readings = read_all(graph, [example.labelled.text for example in examples])
    counts: dict[str, Count] = {}
    for reading, example in zip(readings, examples, strict=True):
        expected = true_spans(example.labelled)
        said = {(span.label, span.start, span.end) for span in reading.spans}
        for span in expected | said:
            count = counts.setdefault(span[0], Count())
            count.expected += span in expected
            count.right += span in expected and span in said
            count.sure += span in said
    return counts
