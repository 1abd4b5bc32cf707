import numpy as np
import pytest

from mimmo_training.reader.features import BUCKETS, STRIDE, WINDOW, described, fnv1a, folded, windows_of
from mimmo_training.reader.tokens import plain_text, words_of


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Northern.Lights.S01E02.1080p", "Northern Lights S 01 E 02 1080 p"),
        ("showS01e02", "show S 01 e 02"),
        ("grp-shows01e02", "grp show s 01 e 02"),
        ("Files2 News24 MPEG4", "Files 2 News 24 MPEG 4"),
        ("第12集 秘密の庭 시즌1 제5회", "第 12 集 秘 密 の 庭 시즌 1 제 5 회"),
        ("エピソード３　Ｓ０１", "エピソード 3 S 01"),
        ("ตอนที่ ๑๒ الحلقة ٣", "ตอนที่ 12 الحلقة 3"),
        ("1ª Temporada, Iñárritu, Ⅳ", "1 ª Temporada Iñárritu Ⅳ"),
        ("🎬 𝕄ovie", "ovie"),
        ("_-_ ", ""),
        ("", ""),
    ],
)
def test_cuts_names_into_words(name: str, words: str):
    plain = plain_text(name)
    assert " ".join(plain[start:end] for start, end in words_of(plain)) == words


@pytest.mark.parametrize("name", ["🎬 Film", "\ud800x", "Ｆｕｌｌ　width", "a\tb"])
def test_plain_text_has_the_units_of_the_name(name: str):
    assert len(plain_text(name)) == len(name.encode("utf-16-le", "surrogatepass")) // 2


def test_hashes_as_published():
    assert [fnv1a(""), fnv1a("a"), fnv1a("foobar")] == [0x811C9DC5, 0xE40C292C, 0xBF9CF968]


@pytest.mark.parametrize(("text", "word"), [("SÉPTIMA", "septima"), ("Йод", "иод"), ("が", "が"), ("ไทย", "ไทย")])
def test_folds_marks_of_letters_that_have_them(text: str, word: str):
    assert folded(text) == word


def test_describes_every_word():
    words, ids, features = described("[Group] Show Show - 05 (x264).mkv")
    assert ids.shape == (len(words), 12)
    assert ids.max() < BUCKETS
    assert features[:, 1].tolist()[0] != 2
    assert features[1:3, 7].tolist() == [2, 1]
    assert [features[at, 3] for at in (0, 1, 4)] == [2, 0, 1]
    assert features[-1, 2] == 3
    assert features[:, 4].tolist() == list(range(len(words)))


def test_describes_a_name_of_nothing():
    words, ids, features = described("--")
    assert (words, ids.shape, features.shape) == ([], (0, 12), (0, 9))


@pytest.mark.parametrize("count", [1, WINDOW, WINDOW + 1, 448, 449, 5000])
def test_windows_say_each_word_once(count: int):
    windows = windows_of(count)
    said = np.zeros(count, int)
    for start, end, kept_from, kept_to in windows:
        assert start <= kept_from < kept_to <= end <= start + WINDOW
        assert start % STRIDE == 0
        said[kept_from:kept_to] += 1
    assert said.tolist() == [1] * count
