"""The files of the measuring job, made once and kept in the cache folder."""
import hashlib
import os
import subprocess
import sys

from bench import Bench

TICKETS = os.path.dirname(os.path.abspath(__file__)) + "/tickets"
sys.path.append(TICKETS)

import columns
import days
import shapes
import texts

PERIODS = "2023-01..2026-01"
# The bytes the generator makes everywhere, so that figures of two machines speak of one file.
DIGESTS = {
    100_000: "dad86305a7cb62756b9b611c9c3f6165c0b814063e8fce72d4bc27e75d7b9601",
    1_000_000: "d3b78765b0a22f5ecf84e87d1b730ea780dcc708c2d15d1f84ed482004e58d6b",
}


def log(bench: Bench, tickets: int, ndjson: bool = False) -> str | None:
    """The generated log, or nothing where its tools cannot be had."""
    folder = f"{bench.cache}/tickets"
    path = f"{folder}/events_{tickets}.{'ndjson' if ndjson else 'csv'}"
    if not os.path.exists(path):
        python = bench.python("polars") and bench.python("numpy")
        if not python:
            return None
        os.makedirs(folder, exist_ok=True)
        bench.tell(f"making a log of {tickets:,} tickets")
        made = f"{folder}/made"
        os.makedirs(made, exist_ok=True)
        command = [python, f"{TICKETS}/generate.py", str(tickets), made]
        subprocess.run(command + (["--ndjson"] if ndjson else []), check=True)
        verify(f"{made}/events_{tickets}.csv", tickets)
        for name in os.listdir(made):
            os.replace(f"{made}/{name}", f"{folder}/{name}")
    return path


def verify(path: str, tickets: int) -> None:
    if tickets in DIGESTS:
        with open(path, "rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
        if found != DIGESTS[tickets]:
            raise SystemExit(f"{path} has the digest {found}; another numpy or polars makes another log")


def shaped(bench: Bench, name: str) -> str | None:
    """The log of the job's size in a shape."""
    if name == "numbers":
        return log(bench, bench.tickets)
    if name == "ndjson":
        return log(bench, bench.tickets, ndjson=True)
    path = f"{bench.cache}/tickets/{name}_{bench.tickets}.{shapes.SHAPES[name].suffix}"
    if not os.path.exists(path):
        plain = log(bench, bench.tickets)
        if not plain:
            return None
        bench.tell(f"writing the log {shapes.SHAPES[name].says}")
        made = f"{bench.cache}/tickets/made-{os.path.basename(path)}"
        command = [bench.peers.python, f"{TICKETS}/shape.py", name, plain, made]
        subprocess.run(command, check=True)
        os.replace(made, path)
    return path


def hours(bench: Bench) -> str:
    """The desk's hours as a table of days."""
    path = f"{bench.scratch}/days.csv"
    if not os.path.exists(path):
        days.write(path)
    return path


def measure(bench: Bench, path: str, name: str = "numbers") -> list[str]:
    """The command that measures the job's agreement on a log of a shape."""
    folder = f"{bench.scratch}/texts-{name}"
    agreement = f"{folder}/tickets.agreement.md"
    if not os.path.exists(agreement):
        os.makedirs(folder)
        one = shapes.SHAPES[name]
        texts.write(folder, one.suffix == "ndjson", one.shuffled)
    return on(bench, agreement, path)


def on(bench: Bench, agreement: str, path: str) -> list[str]:
    return [bench.abide, "measure", agreement, "--data", path, "--period", PERIODS, "--format", "csv"]


def rows(path: str) -> int:
    """How many events a log has."""
    with open(path, "rb") as file:
        lines = sum(block.count(b"\n") for block in iter(lambda: file.read(1 << 20), b""))
    return lines if columns.is_ndjson(path) else lines - 1
