"""The figures of rules and model together: what MIMMO answers on names that neither has been fitted to."""

import numpy as np

from .metrics import Answers
from .predictions import Prediction, is_scene
from .report import abstain_table, confusion_table, cross_fitted, headline, share_right
from .tables import collections_of, languages_of, scores_table, table, values_table
from .with_rules import Decided, with_rules


def figures_with_rules(folds: dict[str, list[Prediction]]) -> str:
    """All tables on rules and model together, as Markdown. Asks the built packages, see `with_rules`."""
    predictions, alone = cross_fitted(folds, files=False)
    _, together = cross_fitted(folds, files=True)
    names = with_rules(predictions, alone, files=False)
    listed = with_rules(predictions, together, files=True).answers
    p2p = np.array([not is_scene(prediction) for prediction in predictions])
    real = np.array([prediction.real_files for prediction in predictions])
    collections = collections_of(predictions)
    summary = [
        *headline(predictions, names.answers),
        *share_right("right with real file lists", listed, real),
        *share_right("right with made file lists", listed, p2p & ~real),
    ]
    sections = [
        "### Rules and model together",
        values_table(summary),
        "#### Who answers (peer-to-peer, names alone)",
        _sources_table(names, alone, p2p),
        "#### Names alone, by collection left out",
        scores_table({name: names.answers.where(rows) for name, rows in collections.items()}),
        "#### Names with file lists, by collection left out",
        scores_table({name: listed.where(rows) for name, rows in collections.items()}),
        "#### By language (peer-to-peer, names alone)",
        scores_table({name: names.answers.where(rows) for name, rows in languages_of(predictions).items()}),
        "#### Confusion (peer-to-peer, names alone; rows are labels)",
        confusion_table(names.answers.where(p2p)),
        "#### Answers withheld (peer-to-peer, names alone)",
        abstain_table(names.answers.where(p2p)),
    ]
    return "\n\n".join(sections) + "\n"


def _sources_table(decided: Decided, model: Answers, chosen: np.ndarray) -> str:
    """Of each stage: the share of the names that it decides, how many it has right, and the model on the same names."""
    rows = []
    for source in sorted(set(decided.sources[chosen].tolist())):
        here = chosen & (decided.sources == source)
        right, by_model = decided.answers.where(here).right.mean(), model.where(here).right.mean()
        rows.append((source, f"{here.sum() / chosen.sum():.3f}", f"{right:.3f}", f"{by_model:.3f}"))
    return table(("source", "share of names", "right", "the model alone on these"), rows)
