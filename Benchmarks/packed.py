"""Replay: the log packed once, and its figures again under changed texts."""
import os

import events
import job
import measuring
from bench import Bench
from events import texts

INTRO = """## Replay from a packed log

`abide pack` reads the log once and keeps its rows; `abide measure --packed` makes all levels of all months from that file, as one
would after changing a target or a holiday. Every figure must equal what the same text makes of the CSV. One core."""

CHANGES = {
    "as agreed": None,
    "a target changed": ("tickets.agreement.md", "within: 24 h of desk-hours", "within: 20 h of desk-hours"),
    "a holiday left out": ("calendars/brandenburg.calendar.md", "| 2024-05-01 | Labour Day       |\n", ""),
}


def section(bench: Bench) -> str:
    if not bench.has("pack"):
        return INTRO + "\n\nLeft out: this abide has no `pack`."
    path = events.log(bench, bench.tickets)
    if not path:
        return INTRO + "\n\n" + job.NO_TOOLS
    plain = {name: events.on(bench, changed(bench, number, change), path) for number, (name, change) in enumerate(CHANGES.items())}
    packed = f"{bench.scratch}/tickets.abidelog"
    pack = [bench.abide, "pack", plain["as agreed"][2], "--data", path, "-o", packed]
    packing = measuring.in_turn({"pack": pack}, 1, {"pack": (path,)})["pack"]
    commands = {name: job.one_core(from_packed(command, packed)) for name, command in plain.items()}
    runs = measuring.in_turn(commands, bench.rounds * 3, {name: (packed,) for name in commands})
    for name, mine in runs.items():
        if mine[0].output != measuring.run(plain[name]).output:
            raise SystemExit(f"{name}: the packed log and the CSV give different figures")
    bench.figures["replay: ms"] = max(measuring.median(mine, "wall") for mine in runs.values()) * 1e3
    return "\n\n".join([INTRO, size(path, packed, packing), table(runs)])


def changed(bench: Bench, number: int, change: tuple[str, str, str] | None) -> str:
    """The job's agreement with one change; returns its path."""
    agreement = texts.write(bench.folder(f"packed-{number}"), ndjson=False, shuffled=False)
    if change:
        name, was, now = change
        path = f"{os.path.dirname(agreement)}/{name}"
        with open(path) as file:
            text = file.read()
        if text.count(was) != 1:
            raise SystemExit(f"{name} has no single {was.strip()}")
        with open(path, "w") as file:
            file.write(text.replace(was, now))
    return agreement


def from_packed(command: list[str], packed: str) -> list[str]:
    place = command.index("--data")
    return [*command[:place], "--packed", packed, *command[place + 2 :]]


def size(path: str, packed: str, packing: list[measuring.Run]) -> str:
    rows = events.rows(path)
    return (
        f"{rows:,} events, {measuring.megabytes(path):,.0f} MB as CSV, {measuring.megabytes(packed):,.0f} MB packed: "
        f"{os.path.getsize(packed) / rows:.1f} bytes an event. Packing takes {measuring.median(packing, 'wall'):.2f} s."
    )


def table(runs: dict[str, list[measuring.Run]]) -> str:
    lines = ["| the text | CPU ms | wall ms | peak MiB |", "| - | -: | -: | -: |"]
    for name, mine in runs.items():
        cpu, wall = (measuring.median(mine, what) * 1e3 for what in ("cpu", "wall"))
        lines.append(f"| {name} | {cpu:.1f} | {wall:.1f} | {measuring.median(mine, 'peak'):.0f} |")
    return "\n".join(lines)
