import random
import re

import pytest

from mimmo_training.reader.invented import made_references
from mimmo_training.reader.labelled import Labelled
from mimmo_training.reader.labels import LABELS
from mimmo_training.reader.languages import COUNTED, language_words, number_words
from mimmo_training.reader.synthesis.dates import date_text
from mimmo_training.reader.synthesis.generate import verdicts_of
from mimmo_training.reader.synthesis.layouts import audio, reading, software, video
from mimmo_training.reader.synthesis.numbers import anime_count, counted, episode_count, season_count
from mimmo_training.reader.synthesis.slots import SLOTS
from mimmo_training.reader.synthesis.style import restyled
from mimmo_training.reader.synthesis.templates import chosen, pieces_of

LAYOUTS = [
    table
    for module in (video, audio, reading, software)
    for table in vars(module).values()
    if hasattr(table, "templates")
]


def test_every_slot_of_every_layout_can_be_filled():
    slots = {slot for table in LAYOUTS for template in table.templates for slot in re.findall(r"\{(\w+)\}", template)}
    assert slots <= set(SLOTS)


def test_templates_have_options_and_choices():
    rng = random.Random(1)
    made = {
        "".join(text for text, _ in pieces_of(chosen(rng, "a< {b}>«c|d»"), {"b": ("B", "title")})) for _ in range(99)
    }
    assert made == {"ac", "ad", "a Bc", "a Bd"}


@pytest.mark.parametrize("language", language_words(), ids=lambda language: language.code)
def test_every_language_counts_everything(language):
    rng = random.Random(2)
    for kind in COUNTED:
        for number in (2, 7, 12):
            pieces = counted(rng, language, kind, "season", number)
            (text,) = [text for text, label in pieces if label == "season"]
            assert text.isdigit() or text.lower() in number_words() or set(text) <= {*language.digits, "十"}


@pytest.mark.parametrize("count", [episode_count, season_count, anime_count])
def test_counts_label_numbers_alone(count):
    rng = random.Random(3)
    for _ in range(300):
        for text, label in count(rng, language_words()).pieces:
            assert label is None or label in LABELS
            if label in ("episode", "absoluteEpisode", "seasonEpisode"):
                assert re.search(r"\d|[一二三四五六七八九十〇]", text) or text.lower() in number_words()


def test_days_are_of_the_language():
    texts = {date_text(random.Random(seed), language_words()[1]).lower() for seed in range(200)}
    assert any("januar" in text for text in texts)
    assert any(re.fullmatch(r"\d{4}.\d\d.\d\d", text) for text in texts)


def test_a_style_keeps_what_the_words_are():
    rng = random.Random(4)
    for _ in range(300):
        name = restyled(
            rng,
            Labelled.of(
                [
                    ("Who's There?", "title"),
                    (" - ", None),
                    ("S", None),
                    ("02", "season"),
                    (" ", None),
                    ("x264", "codec"),
                ]
            ),
        )
        labels = [label for _, label in name.pieces() if label is not None]
        assert labels[:1] in (["title"], ["other"], ["site"])
        assert "".join(text for text, label in name.pieces() if label == "season") in ("02", "2", "")
        assert len(name.text) == len(name.labels)


@pytest.mark.parametrize(
    ("pieces", "verdicts"),
    [
        ([("S", None), ("02", "season"), ("E", None), ("05", "episode")], ("seasonal", "episode")),
        ([("S", None), ("02", "season"), ("E", None), ("05-07", "episode")], ("seasonal", "episodes")),
        ([("S", None), ("02", "season")], ("seasonal", "season")),
        ([("S", None), ("01-S03", "season")], ("seasonal", "seasons")),
        ([("105", "episode")], ("absolute", "episode")),
        ([("2021.03.04", "date")], ("date", "episode")),
        ([("Two", "part")], ("parts", "none")),
        ([("Film", "title")], ("none", "none")),
        ([("12", "?")], (None, None)),
    ],
)
def test_verdicts_follow_from_the_labels(pieces, verdicts):
    assert verdicts_of(Labelled.of(pieces), "video") == verdicts


def test_invented_names_are_the_same_each_time():
    names = made_references()
    assert len(names) == 240
    assert names == made_references()
