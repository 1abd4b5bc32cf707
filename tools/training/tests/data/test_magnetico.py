import sqlite3

import pytest

from mimmo_training.data.magnetico import sample_magnetico
from mimmo_training.data.names import File


@pytest.fixture
def database(tmp_path):
    path = tmp_path / "database.sqlite3"
    with sqlite3.connect(path) as connection:
        connection.execute(
            "CREATE TABLE torrents (id INTEGER PRIMARY KEY, info_hash BLOB, name TEXT, total_size INTEGER)"
        )
        connection.execute("CREATE TABLE files (id INTEGER PRIMARY KEY, torrent_id INTEGER, size INTEGER, path TEXT)")
        connection.executemany(
            "INSERT INTO torrents VALUES (?, x'00', ?, 30)", [(at, f"Name {at}") for at in range(1, 2001)]
        )
        connection.executemany(
            "INSERT INTO files (torrent_id, size, path) VALUES (?, ?, ?)",
            [(at, size, f"f{size}.mkv") for at in range(1, 2001) for size in (1, 5, 3, 4)],
        )
        connection.execute("UPDATE torrents SET name = CAST(x'ff41' AS TEXT) WHERE id = 7")
    return path


def test_the_whole_database_is_streamed_with_the_largest_files(database):
    releases = list(sample_magnetico(database, share=1))
    assert len(releases) == 2000
    assert releases[0].name == "Name 1"
    assert releases[0].files == (File("f5.mkv", 5), File("f4.mkv", 4), File("f3.mkv", 3))


def test_a_sample_has_about_the_share_and_depends_on_the_seed_alone(database):
    first = [release.name for release in sample_magnetico(database, share=0.1, seed=1)]
    assert 120 < len(first) < 280
    assert first == [release.name for release in sample_magnetico(database, share=0.1, seed=1)]
    assert first != [release.name for release in sample_magnetico(database, share=0.1, seed=2)]


def test_a_name_that_is_no_utf8_is_repaired(database):
    assert list(sample_magnetico(database, share=1))[6].name == "\ufffdA"


def test_a_missing_database_is_named(tmp_path):
    with pytest.raises(FileNotFoundError, match=r"nothing\.sqlite3"):
        list(sample_magnetico(tmp_path / "nothing.sqlite3", share=1))
