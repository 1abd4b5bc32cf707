"""The job on a Spark of two workers, beside `mimmo batch` on the same rows.

Needs Java, `requirements.txt`, and what is built.
"""

from __future__ import annotations

import contextlib
import gzip
import json
import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet
import pyspark
import pytest
from classify import FIELDS, READERS, Asking, answered, classified, format_of
from pyspark.sql import SparkSession

HERE = Path(__file__).parent
PAGE = HERE.parent.parent / "docs/cluster.md"
SPARK_HOME = Path(pyspark.__file__).parent
MIMMO = ("node", str(HERE.parent.parent / "packages/cli/dist/main.js"))
OPTIONS = ("--no-ml", "--metadata", "rules")
ASKING = Asking(command=MIMMO, options=OPTIONS)
ODD = [
    None,
    "",
    "  ",
    'The "Quoted" Film, with a comma (2003) 1080p',
    "Two\nLines 720p",
    "Фильм.2012.BDRip",
    "{not json",
    "/etc/hosts",
    "x" * 100_000,
]
SHAPES = [
    "Some.Show.S01E{:02d}.720p.WEB.h264-GRP",
    "The Lanterns - Album {} (1997) [FLAC]",
    "Paper Moons {} 2011 1080p BluRay x264",
    "Anna Berg - Book {}.epub",
    "Program v1.{} (x64) Setup",
    "Word {}",
]
NAMES = [*ODD, *(SHAPES[at % len(SHAPES)].format(at % 90) for at in range(3000))]
# More than a fraction of 53 bits holds, and not in every row.
KEYS = [None if at % 7 == 0 else 2**60 + at for at in range(len(NAMES))]
ROWS = pa.table({"key": pa.array(KEYS, pa.int64()), "name": pa.array(NAMES, pa.string())})


@pytest.fixture(scope="module")
def spark():
    # Without these Spark asks for the machine's name, and waits where nobody knows it.
    os.environ |= {"SPARK_LOCAL_IP": "127.0.0.1", "SPARK_LOCAL_HOSTNAME": "localhost", "PYTHONPATH": str(HERE)}
    os.environ |= {"SPARK_HOME": str(SPARK_HOME), "PYSPARK_PYTHON": sys.executable}
    session = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    yield session
    session.stop()


@pytest.fixture(scope="module")
def alone(tmp_path_factory) -> list[dict]:
    """What one machine answers, without the numbers of the lines."""
    given = tmp_path_factory.mktemp("alone") / "names.jsonl"
    given.write_text("".join(json.dumps({"name": name}) + "\n" for name in NAMES))
    run = subprocess.run([*MIMMO, "batch", str(given), *OPTIONS, "--details"], capture_output=True, check=False)
    answers = [json.loads(line) for line in run.stdout.splitlines()]
    assert [answer.pop("id") for answer in answers] == list(range(1, len(NAMES) + 1))
    return answers


def expected(answer: dict) -> dict:
    error = answer.get("error")
    fields = {**answer, **answer.get("metadata", {}), "error": error and f"{error['code']}: {error['message']}"}
    return {name: fields.get(name) for name in FIELDS if name != "report"}


def test_the_command_writes_the_rows_with_the_answers_of_one_machine(spark, alone, tmp_path):
    del spark
    pa.parquet.write_table(ROWS, tmp_path / "names.parquet")
    command = [SPARK_HOME / "bin/spark-submit", "--master", "local[2]", "--conf", "spark.ui.enabled=false"]
    asked = ["--input", tmp_path / "names.parquet", "--output", tmp_path / "reports.parquet", "--partitions", "4"]
    how = ["--mimmo", " ".join(MIMMO), "--options", " ".join(OPTIONS)]
    subprocess.run([*command, HERE / "classify.py", *asked, *how], check=True)
    assert len(list((tmp_path / "reports.parquet").glob("*.parquet"))) == 4
    rows = pa.parquet.read_table(tmp_path / "reports.parquet").to_pylist()

    def order(row: dict) -> str:
        return json.dumps([row["key"], row["name"]])

    by_hand = [
        {"key": key, "name": name, "mimmo": {**expected(answer), "report": None}}
        for key, name, answer in zip(KEYS, NAMES, alone, strict=True)
    ]
    assert sorted(rows, key=order) == sorted(by_hand, key=order)
    ask_as_the_page_does(tmp_path, alone)


def ask_as_the_page_does(folder: Path, alone: list[dict]) -> None:
    """The queries of docs/cluster.md over what Spark wrote and over what one machine did."""
    with gzip.open(folder / "reports.jsonl.gz", "wt") as file:
        file.writelines(json.dumps({"id": str(at), **answer}) + "\n" for at, answer in enumerate(alone))
    [queries] = re.findall("^```sql\n(.*?)^```$", PAGE.read_text(), re.DOTALL | re.MULTILINE)
    with contextlib.chdir(folder), duckdb.connect() as database:
        by_kind, left_open, films, titles = [
            database.execute(query).fetchall() for query in queries.split(";\n") if query.strip()
        ]
        media = [answer.get("medium") for answer in alone]
        assert {medium: sum(n for kind, _, n, _ in by_kind if kind == medium) for medium in media} == Counter(media)
        unsure = sum(answer.get("confidence", 1) < 0.9 for answer in alone)
        assert left_open == [(unsure,)]
        assert database.execute("SELECT count(*) FROM 'open.parquet'").fetchall() == [(unsure,)]
        assert films[0][1] == 2011
        assert titles[0][0] == "Some Show"


@pytest.mark.parametrize("kind", ["csv", "jsonl"])
def test_tables_of_text_are_answered_as_one_machine_answers_them(kind, spark, alone, tmp_path):
    path = tmp_path / f"names.{kind}"
    if kind == "csv":
        pa.csv.write_csv(ROWS, path)
    else:
        path.write_text("".join(json.dumps(row) + "\n" for row in ROWS.to_pylist()))
    rows = classified(READERS[format_of(str(path))](spark, str(path)), ASKING).collect()
    blank = {"INPUT_EMPTY", "INPUT_INVALID"}

    def told(fields: dict) -> dict:
        # A table of text does not tell a blank name from none.
        code = (fields["error"] or "").split(":")[0]
        return {**fields, "error": "blank" if code in blank else fields["error"]}

    assert [told({name: row.mimmo[name] for name in FIELDS if name != "report"}) for row in rows] == [
        told(expected(answer)) for answer in alone
    ]


def test_details_are_whole_reports(alone):
    batches = ROWS.to_batches(max_chunksize=1000)
    asking = Asking(command=MIMMO, options=(*OPTIONS, "--details"))
    rows = [row for batch in answered(batches, asking) for row in batch.to_pylist()]
    assert [json.loads(row["mimmo"]["report"]) for row in rows] == alone


def test_files_are_read_from_a_column_of_their_own():
    files = [[{"path": "01 Intro.flac", "size": 30_000_000}, {"path": "02 Song.flac", "size": 31_000_000}], None]
    batch = pa.RecordBatch.from_pydict({"torrent": ["Quiet Engines", "Quiet Engines"], "content": files})
    [answer] = answered([batch], Asking("torrent", "content", MIMMO, OPTIONS))
    assert [row["mimmo"]["medium"] for row in answer.to_pylist()] == ["audio", "other"]


def test_no_rows_and_empty_batches_have_no_answers():
    assert list(answered([], ASKING)) == []
    empty = ROWS.slice(0, 0).to_batches() or [pa.RecordBatch.from_pylist([], schema=ROWS.schema)]
    assert [batch.num_rows for batch in answered(empty, ASKING)] == [0] * len(empty)


def test_a_command_that_ends_early_fails_the_task():
    with pytest.raises(RuntimeError, match="ended before it had answered"):
        list(answered(ROWS.to_batches(), Asking(command=("false",))))


def test_a_fault_of_who_gives_the_rows_is_not_taken_for_their_end():
    def failing():
        yield from ROWS.slice(0, 10).to_batches()
        raise OSError("the disk is gone")

    with pytest.raises(OSError, match="the disk is gone"):
        list(answered(failing(), ASKING))


def test_who_wants_no_more_rows_ends_the_process():
    batches = answered(ROWS.to_batches(max_chunksize=100), ASKING)
    next(batches)
    batches.close()


def test_columns_that_are_not_there_are_named(spark):
    rows = spark.createDataFrame([("a",)], "torrent string")
    with pytest.raises(ValueError, match="no column 'name'; there are torrent"):
        classified(rows, ASKING)
