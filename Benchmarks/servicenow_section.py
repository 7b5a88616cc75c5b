"""The parts of the results about the ServiceNow log, which is not the project's own."""
import os

import servicenow
from bench import Bench

ABSENT = "Left out: the real logs are not beside the project; ABIDE_SHARED names their folder."

STATEMENT = """## A statement from the ServiceNow log

141,712 rows of 36 columns, 24,918 incidents. `abide statement` compiles the agreement, reads the log, runs three clocks
on every incident, measures two levels, settles April 2016 and writes statement and receipt, digest of the file included.
`wc -l` only finds line ends. DuckDB does one thing of it: it counts the level "closed in time" (5,800 of 7,945, the
same as the statement, or nothing is written) with the rule written as SQL, from the same six columns, on all cores; its figures
include the start of Python."""

GROWTH = """## Memory as the ServiceNow log grows

The log with its incidents once, twice and four times over, renumbered, and once with the unread columns so full that
every row is four times as long. All unpacked."""


def statement(bench: Bench) -> str:
    log = f"{bench.shared}/data/{servicenow.NAME}"
    if not os.path.exists(log):
        return f"{STATEMENT}\n\n{ABSENT}"
    python = bench.python("duckdb")
    tables = servicenow.against_tools(bench.abide, bench.root, log, python, bench.rounds, bench.scratch)
    return f"{STATEMENT}\n\n{tables}"


def memory(bench: Bench) -> str:
    log = f"{bench.shared}/data/{servicenow.NAME}"
    if not os.path.exists(log):
        return f"{GROWTH}\n\n{ABSENT}"
    rounds = max(3, bench.rounds // 2)
    return f"{GROWTH}\n\n{servicenow.growth(bench.abide, bench.root, log, rounds, bench.scratch)}"
