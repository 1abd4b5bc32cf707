import numpy as np
import pytest

from mimmo_training.classifier.calibrate import calibration_error, fit_temperature, probabilities, reliability
from mimmo_training.classifier.metrics import Answers, abstain_curve, answers, by_medium, confusion, scores
from mimmo_training.classifier.predictions import Prediction, read_predictions, write_predictions
from mimmo_training.classifier.report import cross_fitted, draw_reliability, figures, fit_temperatures


def overconfident(count: int, factor: float) -> tuple[np.ndarray, np.ndarray]:
    """Logits whose true probabilities are those of the logits divided by `factor`."""
    rng = np.random.default_rng(4)
    true = rng.normal(0, 2, (count, 5))
    cumulated = probabilities(true, 1).cumsum(1)
    labels = (rng.random((count, 1)) > cumulated).sum(1).clip(max=4)
    return true * factor, labels


def test_the_temperature_of_overconfident_logits_is_found():
    logits, labels = overconfident(20_000, 2.5)
    assert fit_temperature(logits, labels) == pytest.approx(2.5, rel=0.05)


def test_scaling_brings_the_calibration_error_down():
    logits, labels = overconfident(20_000, 2.5)
    before, after = answers(logits, labels, 1.0), answers(logits, labels, 2.5)
    assert calibration_error(before.confidence, before.right) > 0.1
    assert calibration_error(after.confidence, after.right) < 0.02


def test_the_reliability_table_weighs_rows():
    confidence, right = np.array([0.91, 0.91, 0.35]), np.array([True, False, False])
    assert reliability(confidence, right, np.array([3.0, 1.0, 4.0])) == [
        (pytest.approx(0.35), 0.0, 0.5),
        (pytest.approx(0.91), 0.75, 0.5),
    ]


def test_scores_count_only_media_that_occur():
    given = Answers(np.array([0, 0, 1, 1]), np.eye(5)[[0, 0, 1, 2]])
    found = scores(given)
    assert found.accuracy == 0.75
    assert found.macro_f1 == pytest.approx((1 + 2 / 3) / 2)
    assert confusion(given)[1].tolist() == [0, 1, 1, 0, 0]
    assert by_medium(given)[0] == ("audio", 1.0, 1.0, 1.0, 2)


def test_withholding_the_least_sure_answers_raises_accuracy():
    given = Answers(np.array([0, 0]), np.array([[0.9, 0.1, 0, 0, 0], [0.4, 0.6, 0, 0, 0]]))
    assert abstain_curve(given, (1.0, 0.5)) == [(1.0, 0.6, 0.5), (0.5, 0.9, 1.0)]


@pytest.fixture
def folds():
    logits, labels = overconfident(600, 1.5)
    media = ("audio", "video", "software", "book", "other")
    rows = [
        Prediction(
            f"n{at}",
            media[label],
            ("scene", "site")[at % 2],
            ("ru", None)[at % 3 > 0],
            tuple(row),
            tuple(row * 2),
            at < 99,
            (("a.bin", 5),),
        )
        for at, (row, label) in enumerate(zip(logits.tolist(), labels, strict=True))
        for row in [np.array(row)]
    ]
    return {"first": rows[:300], "second": rows[300:]}


def test_a_fold_is_calibrated_on_the_other_folds(folds):
    predictions, given = cross_fitted(folds, files=False)
    assert len(predictions) == len(given.labels) == 600
    temperature = fit_temperatures(folds["second"]).name_only
    first = probabilities(np.array([row.logits for row in folds["first"]]), temperature)
    np.testing.assert_allclose(given.probabilities[:300], first)


def test_the_figures_name_every_collection_and_the_diagram_is_drawn(folds, tmp_path):
    text = figures(folds)
    assert "| site | 300 |" in text
    assert "later scene names" in text
    draw_reliability(folds, tmp_path / "reliability.png")
    assert (tmp_path / "reliability.png").read_bytes().startswith(b"\x89PNG")


def test_predictions_survive_a_round_trip(folds, tmp_path):
    write_predictions(tmp_path / "p.jsonl.gz", folds["first"])
    read = read_predictions(tmp_path / "p.jsonl.gz")
    assert read[5].name == folds["first"][5].name
    assert list(read[5].logits) == list(folds["first"][5].logits)
