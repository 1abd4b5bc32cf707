"""What releases are, for tables of millions of them: a job of Spark around ``mimmo batch``.

    spark-submit classify.py --input names.parquet --output reports.parquet --column name

Reads Parquet, CSV with headings, or JSON Lines. Writes Parquet: the columns of the input as they are, and ``mimmo``, a
struct of the answer. Each task sends its rows through one ``mimmo batch -``, and Spark asks a task again whose machine
is lost.
"""

from __future__ import annotations

import argparse
import json
import shlex
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from queue import SimpleQueue
from subprocess import PIPE, Popen
from threading import Thread
from typing import IO

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.types import DoubleType, IntegerType, StringType, StructField, StructType

READERS = {
    "parquet": lambda spark, path: spark.read.parquet(path),
    # As RFC 4180 has it, and `mimmo batch`: a quotation mark within quotation marks is doubled.
    "csv": lambda spark, path: spark.read.csv(path, header=True, multiLine=True, escape='"'),
    "jsonl": lambda spark, path: spark.read.json(path),
}
FIELDS = {
    "medium": StringType(),
    "subcategory": StringType(),
    "confidence": DoubleType(),
    "source": StringType(),
    "title": StringType(),
    "artist": StringType(),
    "year": IntegerType(),
    "error": StringType(),
    "report": StringType(),
}
ANSWER = StructType([StructField(name, kind) for name, kind in FIELDS.items()])
ARROW_KINDS = {StringType(): pa.string(), DoubleType(): pa.float64(), IntegerType(): pa.int32()}
ARROW_ANSWER = pa.struct([(name, ARROW_KINDS[kind]) for name, kind in FIELDS.items()])


@dataclass(frozen=True)
class Asking:
    """How rows are asked about; Spark carries it to the tasks."""

    column: str = "name"
    """The column with the names of releases."""
    files_column: str | None = None
    """The column with their files, an array of structs of ``path`` and ``size``; none where names are all there is."""
    command: tuple[str, ...] = ("mimmo",)
    """How the command is called on the workers."""
    options: tuple[str, ...] = ()
    """Options of ``mimmo batch``; with ``--details`` the struct has the whole ``report``, as JSON."""


def classified(rows: DataFrame, asking: Asking) -> DataFrame:
    """The rows, each with the answer to it in the column ``mimmo``.

    Raises ValueError for rows that lack a column that is asked for, or have one called ``mimmo``.
    """
    for column in filter(None, [asking.column, asking.files_column]):
        if column not in rows.columns:
            raise ValueError(f"There is no column {column!r}; there are {', '.join(rows.columns)}.")
    if "mimmo" in rows.columns:
        raise ValueError("The column of the answers is called 'mimmo'; rename that of the input.")
    schema = StructType([*rows.schema, StructField("mimmo", ANSWER)])
    # Rows stay as Arrow has them: pandas would make fractions of whole numbers where some are missing.
    return rows.mapInArrow(lambda batches: answered(batches, asking), schema)


def answered(batches: Iterable[pa.RecordBatch], asking: Asking) -> Iterator[pa.RecordBatch]:
    """Batches of rows with the answers to them; all of a task go through one process of ``mimmo``.

    What it has been sent and has not answered is bounded by the pipes between, so memory does not grow with the task.

    Raises RuntimeError where the process ends before it has answered; the log of the executor has what it said.
    """
    command = [*asking.command, "batch", "-", "--input-format", "jsonl", "--jobs", "1", *asking.options]
    sent: SimpleQueue[pa.RecordBatch | BaseException | None] = SimpleQueue()
    process = Popen(command, stdin=PIPE, stdout=PIPE)
    # From a thread of its own: who writes all before reading waits for ever, once both pipes are full.
    sender = Thread(target=_send, args=(batches, process.stdin, sent, asking), daemon=True)
    sender.start()
    try:
        done = 0
        while (batch := sent.get()) is not None:
            if isinstance(batch, BaseException):
                raise batch
            answers = [json.loads(line) for line in islice(process.stdout, batch.num_rows)]
            numbers = [answer.pop("id") for answer in answers]
            if numbers != list(range(done, done + batch.num_rows)):
                raise RuntimeError(f"{shlex.join(command)!r} ended before it had answered all; the log says why.")
            done += batch.num_rows
            whole = "--details" in asking.options
            column = pa.array([_fields_of(answer, whole=whole) for answer in answers], type=ARROW_ANSWER)
            yield pa.RecordBatch.from_arrays([*batch.columns, column], [*batch.schema.names, "mimmo"])
    finally:
        # Where all went well its input is closed, and it has nothing left to do.
        process.kill()
        # The sender closes the input itself, unless it waits for rows that nobody wants any more.
        sender.join(timeout=10)
        process.stdout.close()
        process.wait()


def _send(
    batches: Iterable[pa.RecordBatch],
    stdin: IO[bytes],
    sent: SimpleQueue[pa.RecordBatch | BaseException | None],
    asking: Asking,
) -> None:
    """Send batches as lines of JSON, their rows numbered, and say what was sent and how it ended."""
    number = 0
    try:
        for batch in batches:
            sent.put(batch)
            names = batch.column(asking.column).to_pylist()
            files = batch.column(asking.files_column).to_pylist() if asking.files_column else [None] * len(names)
            lines = []
            for name, listed in zip(names, files, strict=True):
                lines.append(json.dumps({"id": number, "name": name, "files": listed}))
                number += 1
            stdin.write(("\n".join(lines) + "\n").encode() if lines else b"")
        sent.put(None)
    except BrokenPipeError:
        # It is the reader who says that the process is gone.
        sent.put(None)
    except BaseException as error:
        sent.put(error)
    finally:
        with suppress(BrokenPipeError):
            stdin.close()


def _fields_of(answer: dict, *, whole: bool) -> dict:
    """The answer as the struct has it."""
    error = answer.get("error")
    return {
        **answer,
        **answer.get("metadata", {}),
        "error": error and f"{error['code']}: {error['message']}",
        "report": json.dumps(answer, ensure_ascii=False) if whole else None,
    }


def main() -> None:
    """Read, ask, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--input", required=True, help="what Spark reads: a file, a folder, an address")
    parser.add_argument("--output", required=True, help="where the Parquet goes; must not be there yet")
    parser.add_argument("--format", choices=READERS, help="of the input, where its ending does not say")
    parser.add_argument("--column", default="name", help="the column with the names")
    parser.add_argument("--files-column", help="the column with the files: an array of structs of path and size")
    parser.add_argument("--partitions", type=int, help="how many tasks there are; as many as Spark chooses")
    parser.add_argument("--mimmo", default="mimmo", help="how the command is called on the workers")
    parser.add_argument("--options", default="", help="options of mimmo batch: '--no-ml --metadata rules'")
    given = parser.parse_args()
    asking = Asking(
        given.column, given.files_column, tuple(shlex.split(given.mimmo)), tuple(shlex.split(given.options))
    )
    spark = SparkSession.builder.appName("mimmo").getOrCreate()
    try:
        rows = READERS[given.format or format_of(given.input)](spark, given.input)
        if given.partitions:
            rows = rows.repartition(given.partitions)
        classified(rows, asking).write.parquet(given.output)
    finally:
        spark.stop()


def format_of(path: str) -> str:
    """The format that a path's ending says."""
    name = path.lower().rstrip("/").removesuffix(".gz")
    if name.endswith((".jsonl", ".ndjson", ".json")):
        return "jsonl"
    return "csv" if name.endswith(".csv") else "parquet"


if __name__ == "__main__":
    main()
