"""Evidence, numbers and page, in this order."""

import json
from pathlib import Path

import numpy as np

from ..predictions import Prediction
from .evidence import evidence_of
from .page import Measured, cross_fitted, write_page, write_sample
from .pool import Pool, answered, fit_pool, fit_temperature_with_files

#: What `export` takes into the manifest.
NUMBERS = "sureness.json"


def measure(folds: dict[str, list[Prediction]], run: Path, docs: Path, sample: Path) -> str:
    """Write the page, the picture and the sample; keep the numbers beside the runs, and return them."""
    alone, listed = evidence_of(folds, files=False), evidence_of(folds, files=True)
    chosen = fit_pool(alone)
    with_files = fit_temperature_with_files(listed, chosen)
    pools = {fold: fit_pool(alone.where(alone.folds != fold)) for fold in folds}
    measured = (
        Measured("Names alone", alone, cross_fitted(alone, pools, answered)),
        Measured("Names with their files", listed, cross_fitted(listed, _listed(listed, pools), answered)),
    )
    write_page(docs, measured, chosen, with_files)
    write_sample(sample, alone)
    numbers = {
        "temperature": {"nameOnly": chosen.temperature, "withFiles": with_files},
        "pool": {"weighed": chosen.weighed, "named": chosen.named, "spoken": chosen.spoken},
    }
    (run / NUMBERS).write_text(json.dumps(numbers, indent=2) + "\n", encoding="utf-8")
    return json.dumps(numbers)


def _listed(evidence, pools: dict[str, Pool]) -> dict[str, Pool]:
    """The pools with the temperature for files that the other folds choose."""
    found = {}
    for fold, pool in pools.items():
        others = evidence.where(evidence.folds != fold)
        temperature = fit_temperature_with_files(others, pool) if np.any(evidence.folds != fold) else pool.temperature
        found[fold] = Pool(temperature, pool.weighed, pool.named, pool.spoken)
    return found
