"""Runs commands in turn and keeps what each took."""
import os
import re
import shutil
import statistics
import subprocess
import tempfile
import time
from dataclasses import dataclass

TIME = shutil.which("time", path="/usr/bin")
READ_AT_ONCE = bytearray(1 << 20)


@dataclass
class Run:
    """What one run of a command took."""

    cpu: float
    wall: float
    peak: float  # MiB
    output: str
    errors: str = ""


def warm(path: str) -> None:
    """Reads a file through, so that it stands in memory when it is timed: idle files leave it soon."""
    with open(path, "rb", buffering=0) as file:
        while file.readinto(READ_AT_ONCE):
            pass


def run(command: list[str], files: tuple[str, ...] = ()) -> Run:
    """Runs a command to its end with files warm; a failure stops the benchmark."""
    for path in files:
        warm(path)
    with tempfile.NamedTemporaryFile("r") as report, tempfile.TemporaryFile("w+") as errors:
        # A child forked from here would be charged with the memory of this program: `time` is small.
        wrapped = [TIME, "-f", "%M", "-o", report.name, *command] if TIME else command
        start = time.perf_counter()
        process = subprocess.Popen(wrapped, stdout=subprocess.PIPE, stderr=errors, text=True)
        output = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        errors.seek(0)
        said = errors.read()
        if process.returncode != 0:
            raise SystemExit(f"failed with {process.returncode}: {' '.join(command)}\n{said}")
        peak = int(report.read().split()[-1]) if TIME else usage.ru_maxrss
    return Run(usage.ru_utime + usage.ru_stime, wall, peak / 1024, output, said)


def in_turn(
    commands: dict[str, list[str]], rounds: int, files: dict[str, tuple[str, ...]] | None = None
) -> dict[str, list[Run]]:
    """Runs each command once a round, so that a busy moment of the machine falls on all of them.

    `files` says which files each command reads; they are warm when it starts.
    """
    files = files or {}
    for name, command in commands.items():
        run(command, files.get(name, ()))  # Programs come into memory.
    runs = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            runs[name].append(run(command, files.get(name, ())))
    return runs


def median(runs: list[Run], what: str) -> float:
    return statistics.median(getattr(each, what) for each in runs)


def ratio(runs: list[Run], to: list[Run], what: str) -> float:
    """The median of the ratios within each round."""
    return statistics.median(getattr(a, what) / max(getattr(b, what), 1e-9) for a, b in zip(runs, to))


def table(runs: dict[str, list[Run]], first: str) -> str:
    """A table of medians, with how many times the first each of the others took."""
    lines = [
        "| | CPU s | wall s | peak MiB | CPU, times abide | wall, times abide |",
        "| - | -: | -: | -: | -: | -: |",
    ]
    for name, mine in runs.items():
        lines.append(
            f"| {name} | {median(mine, 'cpu'):.3f} | {median(mine, 'wall'):.3f} "
            f"| {median(mine, 'peak'):.0f} | {ratio(mine, runs[first], 'cpu'):.2f} "
            f"| {ratio(mine, runs[first], 'wall'):.2f} |"
        )
    return "\n".join(lines)


def nanoseconds(text: str) -> dict[str, float]:
    """Lines such as `served 6.3` as numbers by name."""
    return {name: float(value) for name, value in re.findall(r"^(\S+) ([\d.]+)$", text, re.M)}


def megabytes(path: str) -> float:
    return os.path.getsize(path) / 1e6


def cores() -> set[int]:
    """The cores this program may use, and all it starts."""
    return os.sched_getaffinity(0)
