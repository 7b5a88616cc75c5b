"""Service hours: the batch command, and single operations beside those of other programs."""
import json
import random
import shlex
import statistics
import subprocess
from datetime import datetime, timezone
from zoneinfo import ZoneInfo

import hours_peers
import measuring

ZONE = "Europe/Berlin"
CLOSED = ["*-01-01", "*-05-01", "*-10-03", "*-12-24", "*-12-25", "*-12-26", "*-12-31"]
BATCH = 200_000
FEW = 2_000


def pairs(count: int) -> list[tuple[int, int]]:
    """Instants of the years 2021 to 2026 and later ones, a day apart in the middle; always the same ones."""
    numbers = random.Random(2026)
    first = int(datetime(2021, 1, 4, tzinfo=timezone.utc).timestamp())
    starts = [first + numbers.randrange(5 * 365 * 86_400) for _ in range(count)]
    return [(start, start + int(numbers.expovariate(1 / 120_000))) for start in starts]


def local(seconds: int) -> int:
    return seconds + int(datetime.fromtimestamp(seconds, ZoneInfo(ZONE)).utcoffset().total_seconds())


def batch(abide: str, rounds: int, scratch: str) -> str:
    """`abide hours --batch` over cases, half of them served and half add."""
    path = f"{scratch}/cases.ndjson"
    text = lambda seconds: datetime.fromtimestamp(seconds, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    with open(path, "w") as file:
        for number, (start, end) in enumerate(pairs(BATCH)):
            case = {"zone": ZONE, "hours": "Mo-Fr 08:00-17:00", "except": CLOSED, "from": text(start)}
            case |= {"op": "add", "seconds": end - start} if number % 2 else {"op": "served", "to": text(end)}
            file.write(json.dumps(case) + "\n")
    runs = measuring.in_turn({"abide": [abide, "hours", "--batch", path]}, rounds)["abide"]
    cpu = measuring.median(runs, "cpu")
    return (
        f"{BATCH:,} cases as JSON, one line each: {cpu:.2f} s of CPU, {BATCH / cpu:,.0f} cases a second, "
        f"peak {measuring.median(runs, 'peak'):.0f} MiB."
    )


def kernel(
    program: str, python: str | None, has_duration: bool, rounds: int, scratch: str, figures: dict[str, float] | None = None
) -> str:
    """Nanoseconds of one operation, all programs over the same pairs and in turn; notes the figures that have goals."""
    figures = {} if figures is None else figures
    write_pairs(scratch)
    utc, few = f"{scratch}/utc", f"{scratch}/few"
    commands = {"ServiceHours": reading(utc, program)}
    made, missing = hours_peers.build(scratch)
    if "prefix_table" in made:
        commands["C, prefix table of days"] = reading(utc, made["prefix_table"])
    if python:
        commands["numpy, all pairs at once"] = [python, f"{peers()}/with_numpy.py", f"{scratch}/local"]
    commands["ServiceHours, the first 2,000"] = reading(few, program)
    if has_duration:
        script = f"{peers()}/with_business_duration.py"
        commands["business-duration"] = [python, script, f"{scratch}/local", str(FEW)]
    for name, label in hours_peers.SLOW.items():
        if name in made:
            commands[label] = reading(few, made[name], str(FEW))
    runs = measuring.in_turn(commands, rounds)
    said = {name: [measuring.nanoseconds(each.output) for each in mine] for name, mine in runs.items()}
    check_same_answers(said)
    for what in ["served", "add"]:
        figures[f"{what}: ns"] = statistics.median(each[what] for each in said["ServiceHours"])
    parts = [kernel_table(said), tables(program, made.get("prefix_table"), rounds, scratch, figures)]
    if missing:
        parts.append(f"Not to be had here, so left out: {', '.join(missing)}.")
    return "\n\n".join(parts)


def write_pairs(scratch: str) -> None:
    """The pairs as instants, as local times, the first few, and all in order of time."""
    some = pairs(BATCH)
    instants = [f"{start} {end}\n" for start, end in some]
    files = {
        "utc": instants,
        "local": [f"{local(start)} {local(end)}\n" for start, end in some],
        "few": instants[:FEW],
        "ordered": [f"{start} {end}\n" for start, end in sorted(some)],
    }
    for name, lines in files.items():
        with open(f"{scratch}/{name}", "w") as file:
            file.writelines(lines)


def reading(path: str, *command: str) -> list[str]:
    """A command that reads a file."""
    return ["sh", "-c", shlex.join(command) + f" < {shlex.quote(path)}"]


def check_same_answers(said: dict[str, list[dict[str, float]]]) -> None:
    """Stops when a program does not serve the same sum of seconds as ours; business-duration knows no zones but local ones."""
    sums = {mine[0]["seconds"] for mine in said.values()}
    if len(sums) > 2:
        raise SystemExit(f"not all programs serve the same sum of seconds: {sorted(sums)}")


def kernel_table(said: dict[str, list[dict[str, float]]]) -> str:
    lines = [
        "| | served, ns | times ServiceHours | add | next opening | open? | step a day | hours served in all |",
        "| - | -: | -: | -: | -: | -: | -: | -: |",
    ]
    ours = [each["served"] for each in said["ServiceHours"]]
    for name, mine in said.items():
        served = statistics.median(each["served"] for each in mine)
        times = statistics.median(each["served"] / one for each, one in zip(mine, ours))
        rest = " | ".join(median_of(mine, what) for what in ["add", "next", "open", "step"])
        hours = mine[0]["seconds"] / 3600
        lines.append(f"| {name} | {served:,.1f} | {times:,.1f} | {rest} | {hours:,.2f} |")
    return "\n".join(lines)


def tables(program: str, reference: str | None, rounds: int, scratch: str, figures: dict[str, float]) -> str:
    """What many hours cost: each pair asks another of 1, 100 or 1,000 tables, at random and in order of time."""
    commands = {}
    for order in ["utc", "ordered"]:
        for count in [1, 100, 1000]:
            commands[order, count, "ours"] = reading(f"{scratch}/{order}", program, str(count))
            if reference:
                commands[order, count, "C"] = reading(f"{scratch}/{order}", reference, str(count))
    runs = measuring.in_turn(commands, rounds)
    said = {key: [measuring.nanoseconds(each.output) for each in mine] for key, mine in runs.items()}
    lines = [
        "| pairs, tables | running total, ns | served | add | next opening | C, served |",
        "| - | -: | -: | -: | -: | -: |",
    ]
    for (order, count, whose), mine in said.items():
        if whose != "ours":
            continue
        ours = " | ".join(median_of(mine, what) for what in ["total", "served", "add", "next"])
        theirs = said.get((order, count, "C"))
        if theirs and theirs[0]["seconds"] != mine[0]["seconds"]:
            raise SystemExit(f"the prefix table serves another sum of seconds from {count} tables")
        if (order, count) == ("utc", 1000):
            figures["served, 1000 tables: ns"] = statistics.median(each["served"] for each in mine)
        name = "at random" if order == "utc" else "in order of time"
        lines.append(f"| {name}, {count:,} | {ours} | {median_of(theirs, 'served') if theirs else ''} |")
    return "\n".join(lines)


def median_of(said: list[dict[str, float]], what: str) -> str:
    return f"{statistics.median(each[what] for each in said):,.1f}" if what in said[0] else ""


def peers() -> str:
    return __file__.rsplit("/", 1)[0] + "/peers/hours"


def build_kernel(root: str) -> str:
    """Builds the program that times single operations, beside the other builds."""
    options = ["-c", "release", "--package-path", f"{root}/Benchmarks/HoursKernel"]
    options += ["--scratch-path", f"{root}/.build/hours-kernel"]
    subprocess.run(["swift", "build", "--quiet", *options], check=True)
    shown = subprocess.run(
        ["swift", "build", *options, "--show-bin-path"], check=True, capture_output=True, text=True
    )
    return shown.stdout.strip() + "/hours-kernel"
