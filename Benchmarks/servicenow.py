"""The ServiceNow log settled, against the usual tools, and how memory grows with it."""
import gzip
import os
import shutil

import measuring

NAME = "uci-incident-event-log.csv.gz"


def statement(abide: str, root: str, log: str) -> list[str]:
    agreement = f"{root}/Examples/servicenow/incidents.agreement.md"
    return [abide, "statement", agreement, "--data", log, "--period", "2016-04"]


def unpack(log: str, path: str) -> str:
    with gzip.open(log) as packed, open(path, "wb") as text:
        shutil.copyfileobj(packed, text)
    return path


def against_tools(abide: str, root: str, log: str, python: str | None, rounds: int, scratch: str) -> str:
    """The statement of April 2016 from the packed and the unpacked log."""
    parts = []
    peer = f"{root}/Benchmarks/peers/duckdb_level.py"
    for title, path, count in [
        ("Packed, as the export comes", log, f"gzip -dc '{log}' | wc -l"),
        ("Unpacked, 46 MB", unpack(log, f"{scratch}/log.csv"), f"wc -l '{scratch}/log.csv'"),
    ]:
        commands = {"abide statement": statement(abide, root, path)}
        commands["gzip -dc, wc -l" if path == log else "wc -l"] = ["sh", "-c", count]
        if python:
            commands["DuckDB, one count"] = [python, peer, path]
        runs = measuring.in_turn(commands, rounds)
        parts += [f"### {title}", measuring.table(runs, "abide statement")]
        if python:
            check_same_answer(runs)
    return "\n\n".join(parts)


def check_same_answer(runs: dict[str, list[measuring.Run]]) -> None:
    good, counted = runs["DuckDB, one count"][0].output.split()
    said = f"{int(good):,} / {int(counted):,} incidents"
    if said not in runs["abide statement"][0].output:
        raise SystemExit(f"DuckDB counts {said}, the statement does not")


def growth(abide: str, root: str, log: str, rounds: int, scratch: str) -> str:
    """Memory over the log once, twice and four times with new incidents, and once but four times as wide."""
    with gzip.open(log, "rt", newline="") as packed:
        header, *rows = packed.read().splitlines()
    files = {
        "once": repeated(header, rows, 1, scratch),
        "twice": repeated(header, rows, 2, scratch),
        "four times": repeated(header, rows, 4, scratch),
        "once, rows four times as long": widened(header, rows, scratch),
    }
    commands = {name: statement(abide, root, path) for name, path in files.items()}
    runs = measuring.in_turn(commands, rounds)
    lines = [
        "| the log | MB | rows | incidents | peak MiB | CPU s |",
        "| - | -: | -: | -: | -: | -: |",
    ]
    for name, path in files.items():
        times = {"twice": 2, "four times": 4}.get(name, 1)
        lines.append(
            f"| {name} | {os.path.getsize(path) / 1e6:.0f} | {times * len(rows):,} | {times * 24_918:,} "
            f"| {measuring.median(runs[name], 'peak'):.1f} | {measuring.median(runs[name], 'cpu'):.3f} |"
        )
    return "\n".join(lines)


def repeated(header: str, rows: list[str], times: int, scratch: str) -> str:
    """The log so many times, each time with other incidents: INC0000045, INC1000045 and so on."""
    path = f"{scratch}/times-{times}.csv"
    with open(path, "w") as file:
        file.write(header + "\n")
        for copy in range(times):
            file.writelines(f"INC{copy}{row[4:]}\n" for row in rows)
    return path


def widened(header: str, rows: list[str], scratch: str) -> str:
    """The log with the columns that the feed does not read so full that rows are four times as long."""
    read = {"number", "incident_state", "sys_mod_count", "opened_at", "sys_updated_at", "priority"}
    names = header.split(",")
    padding = [name for name in names if name not in read]
    path = f"{scratch}/wide.csv"
    with open(path, "w") as file:
        file.write(header + "\n")
        for row in rows:
            fields = row.split(",")
            missing = 3 * len(row)
            for place, name in enumerate(names):
                if name in padding:
                    fields[place] += "x" * (missing // len(padding))
            file.write(",".join(fields) + "\n")
    return path
