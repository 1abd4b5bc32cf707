"""Evidence, numbers and page, in this order, and the numbers into what is shipped."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np

from ..export import MANIFEST
from ..predictions import Prediction
from .compare import compared
from .evidence import evidence_of
from .page import Measured, cross_fitted, write_page, write_sample
from .pool import Pool, answered, fit_pool, fit_temperature_with_files

#: The numbers, beside the runs: what `export` takes into the manifest.
NUMBERS = "sureness.json"
#: Where the numbers are shipped that belong to no model.
GENERATED = Path("packages/mimmo/src/sureness/numbers.generated.ts")


def measure(folds: dict[str, list[Prediction]], run: Path, docs: Path, sample: Path, model: Path, how: str) -> str:
    """Write the page, the picture and the sample, and the numbers beside the runs and into what is shipped; return them.

    `how` says on the page how the measured models were trained.
    """
    alone, listed = evidence_of(folds, files=False), evidence_of(folds, files=True)
    chosen = fit_pool(alone)
    with_files = fit_temperature_with_files(listed, chosen)
    pools = {fold: fit_pool(alone.where(alone.folds != fold)) for fold in folds}
    measured = (
        Measured("Names alone", alone, cross_fitted(alone, pools, answered)),
        Measured("Names with their files", listed, cross_fitted(listed, _listed(listed, pools), answered)),
    )
    write_page(docs, measured, chosen, with_files, compared(alone, pools), how)
    write_sample(sample, alone)
    numbers = {
        "temperature": {"nameOnly": chosen.temperature, "withFiles": with_files},
        "pool": {"weighed": chosen.weighed, "named": chosen.named, "spoken": chosen.spoken},
    }
    (run / NUMBERS).write_text(json.dumps(numbers, indent=2) + "\n", encoding="utf-8")
    _ship(numbers, chosen, model)
    return json.dumps(numbers | {"reader": chosen.reader})


def _ship(numbers: dict, chosen: Pool, model: Path) -> None:
    path = model / MANIFEST
    # Before the first `export` there is none, which then takes the numbers from the runs.
    if path.exists():
        manifest = json.loads(path.read_text(encoding="utf-8"))
        path.write_text(json.dumps(manifest | numbers, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    GENERATED.write_text(
        f"""// Written by `python -m mimmo_training classifier sureness`; do not edit.
import type {{ PoolWeights }} from '@mimmo/core';

/** What the name reader's verdict on the medium counts beside rules and classifier, and rules where there is no classifier. */
export const READER_POOL: PoolWeights = {{ weighed: {chosen.reader}, named: {chosen.named}, spoken: {chosen.spoken} }};

/** What is said at most of a name that shows nothing but a title. */
export const UNPROVEN = {chosen.unproven};
""",
        encoding="utf-8",
    )


def _listed(evidence, pools: dict[str, Pool]) -> dict[str, Pool]:
    """The pools with the temperature for files that the other folds choose."""
    found = {}
    for fold, pool in pools.items():
        others = evidence.where(evidence.folds != fold)
        temperature = fit_temperature_with_files(others, pool) if np.any(evidence.folds != fold) else pool.temperature
        found[fold] = replace(pool, temperature=temperature)
    return found
