import numpy as np

from mimmo_training.classifier import with_rules as module
from mimmo_training.classifier.metrics import Answers
from mimmo_training.classifier.predictions import Prediction
from mimmo_training.classifier.with_rules_report import figures_with_rules

#: Stands for the built packages: rules that know one mark, and take files for a book's.
RULES = """
import { createInterface } from 'node:readline';
for await (const line of createInterface({ input: process.stdin })) {
  const { name, files, medium, confidence } = JSON.parse(line);
  const rule = files.length > 0 ? 'book' : name.includes('1080p') ? 'video' : undefined;
  const decided = { medium: rule, confidence: 0.99, source: 'patterns' };
  console.log(JSON.stringify(rule ? decided : { medium, confidence, source: 'ml' }));
}
"""


def prediction(name: str, medium: str) -> Prediction:
    logits = (3.0, 0.0, 0.0, 0.0, 0.0)
    return Prediction(name, medium, "site", None, logits, logits, False, (("a.epub", 5),))


def stub(tmp_path, monkeypatch):
    script = tmp_path / "rules.mjs"
    script.write_text(RULES)
    monkeypatch.setattr(module, "_SCRIPT", script)


def test_rules_decide_what_they_know_and_the_model_the_rest(tmp_path, monkeypatch):
    stub(tmp_path, monkeypatch)
    rows = [prediction("A 1080p", "video"), prediction("line\u2028break\nB", "audio")]
    model = Answers(np.array([1, 0]), np.array([[0.6, 0.1, 0.1, 0.1, 0.1]] * 2))
    decided = module.with_rules(rows, model, files=False)
    assert decided.sources.tolist() == ["patterns", "ml"]
    assert decided.answers.right.tolist() == [True, True]
    np.testing.assert_allclose(decided.answers.confidence, [0.99, 0.6])
    assert module.with_rules(rows, model, files=True).answers.predicted.tolist() == [3, 3]


def test_the_figures_say_who_answered(tmp_path, monkeypatch):
    stub(tmp_path, monkeypatch)
    rows = [prediction(f"{at} 1080p" if at % 2 else f"{at}", "video" if at % 2 else "audio") for at in range(200)]
    text = figures_with_rules({"first": rows[:100], "second": rows[100:]})
    assert "| patterns | 0.500 | 1.000 | 0.000 |" in text
    assert "| ml | 0.500 | 1.000 | 1.000 |" in text
