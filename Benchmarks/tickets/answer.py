#!/usr/bin/env python3
"""Compares abide's readings with the job's answer: answer.py READINGS.csv ANSWER.csv

READINGS.csv is what `abide measure --format csv` wrote of tickets.agreement.md. Its levels are made into rows of the job, and both
texts must be equal to the byte in the columns that the agreement has levels for.
"""
import csv
import re
import sys

# The columns of the job that levels tell, each as the level's name after the priority and a column of the readings.
TOLD = {"n": ("responded", "all"), "resp_met": ("responded", "good"), "res_met": ("resolved", "good")}


def from_readings(text: str) -> str:
    """The rows of the job that readings tell."""
    months = {}
    for row in csv.DictReader(text.splitlines()):
        priority, what = row["level"].split("-", 1)
        figures = {"good": int(row["good"]), "all": int(row["counted"]) + undecided(row["remark"])}
        months.setdefault((row["period"], priority.upper()), {})[what] = figures
    rows = []
    for key, levels in sorted(months.items()):
        figures = [levels[level][figure] for level, figure in TOLD.values()]
        if figures[0] > 0:
            rows.append([*key, *figures])
    return written(rows)


def undecided(remark: str) -> int:
    """Tickets that the level lists as open: the job counts them too."""
    found = re.search(r"([\d,]+) not decided yet", remark)
    return int(found[1].replace(",", "")) if found else 0


def from_answer(text: str) -> str:
    """The same columns of a peer's answer."""
    rows = csv.DictReader(text.splitlines())
    return written([row[name] for name in ("month", "priority", *TOLD)] for row in rows)


def written(rows) -> str:
    return "\n".join(",".join(map(str, row)) for row in [["month", "priority", *TOLD], *rows]) + "\n"


def check(readings: str, answer: str) -> int:
    """Stops with the first difference; returns how many rows agree."""
    ours, theirs = from_readings(readings).splitlines(), from_answer(answer).splitlines()
    for ours_row, their_row in zip(ours, theirs):
        if ours_row != their_row:
            raise SystemExit(f"abide says {ours_row}, the job's answer is {their_row}")
    if len(ours) != len(theirs) or len(ours) < 2:
        raise SystemExit(f"abide has {len(ours)} rows, the job's answer {len(theirs)}")
    return len(ours) - 1


if __name__ == "__main__":
    with open(sys.argv[1]) as readings, open(sys.argv[2]) as answer:
        print(f"{check(readings.read(), answer.read())} rows agree in {', '.join(TOLD)}")
