"""Service hours: the batch command, and single operations against numpy and business-duration."""
import json
import random
import statistics
import subprocess
from datetime import datetime, timezone
from zoneinfo import ZoneInfo

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


def kernel(program: str, python: str | None, has_duration: bool, rounds: int, scratch: str) -> str:
    """Nanoseconds of one operation, all programs over the same pairs and in turn."""
    some = pairs(BATCH)
    with open(f"{scratch}/utc", "w") as utc, open(f"{scratch}/local", "w") as wall:
        for start, end in some:
            utc.write(f"{start} {end}\n")
            wall.write(f"{local(start)} {local(end)}\n")
    commands = {"ServiceHours": ["sh", "-c", f"'{program}' < '{scratch}/utc'"]}
    if python:
        commands["numpy"] = [python, f"{peers()}/numpy_hours.py", f"{scratch}/local"]
    if has_duration:
        script = f"{peers()}/business_duration_hours.py"
        commands["business-duration"] = [python, script, f"{scratch}/local", str(FEW)]
        few = f"head -n {FEW} '{scratch}/utc' | '{program}'"
        commands["ServiceHours, the first 2,000"] = ["sh", "-c", few]
    runs = measuring.in_turn(commands, rounds)
    said = {name: [measuring.nanoseconds(each.output) for each in mine] for name, mine in runs.items()}
    check_same_answer(said, "ServiceHours", "numpy")
    check_same_answer(said, "ServiceHours, the first 2,000", "business-duration")
    return kernel_table(said)


def check_same_answer(said: dict[str, list[dict[str, float]]], ours: str, theirs: str) -> None:
    if theirs in said and said[ours][0]["seconds"] != said[theirs][0]["seconds"]:
        raise SystemExit(f"{theirs} serves another sum of seconds than {ours}")


def kernel_table(said: dict[str, list[dict[str, float]]]) -> str:
    lines = [
        "| | served, ns | times ServiceHours | add, ns | hours served in all |",
        "| - | -: | -: | -: | -: |",
    ]
    ours = [each["served"] for each in said["ServiceHours"]]
    for name, mine in said.items():
        served = statistics.median(each["served"] for each in mine)
        times = statistics.median(each["served"] / one for each, one in zip(mine, ours))
        add = f"{statistics.median(each['add'] for each in mine):.1f}" if "add" in mine[0] else ""
        hours = mine[0]["seconds"] / 3600
        lines.append(f"| {name} | {served:,.1f} | {times:,.1f} | {add} | {hours:,.2f} |")
    return "\n".join(lines)


def peers() -> str:
    return __file__.rsplit("/", 1)[0] + "/peers"


def build_kernel(root: str) -> str:
    """Builds the program that times single operations, beside the other builds."""
    options = ["-c", "release", "--package-path", f"{root}/Benchmarks/HoursKernel"]
    options += ["--scratch-path", f"{root}/.build/hours-kernel"]
    subprocess.run(["swift", "build", "--quiet", *options], check=True)
    shown = subprocess.run(
        ["swift", "build", *options, "--show-bin-path"], check=True, capture_output=True, text=True
    )
    return shown.stdout.strip() + "/hours-kernel"
