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


@dataclass
class Run:
    """What one run of a command took."""

    cpu: float
    wall: float
    peak: float  # MiB
    output: str


def run(command: list[str]) -> Run:
    """Runs a command to its end; a failure stops the benchmark."""
    with tempfile.NamedTemporaryFile("r") as report:
        # A child forked from here would be charged with the memory of this program: `time` is small.
        wrapped = [TIME, "-f", "%M", "-o", report.name, *command] if TIME else command
        start = time.perf_counter()
        process = subprocess.Popen(wrapped, stdout=subprocess.PIPE, text=True)
        output = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            raise SystemExit(f"failed with {process.returncode}: {' '.join(command)}")
        peak = int(report.read().split()[-1]) if TIME else usage.ru_maxrss
    return Run(usage.ru_utime + usage.ru_stime, wall, peak / 1024, output)


def in_turn(commands: dict[str, list[str]], rounds: int) -> dict[str, list[Run]]:
    """Runs each command once a round, so that a busy moment of the machine falls on all of them."""
    for command in commands.values():
        run(command)  # Files and programs come into memory.
    runs = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            runs[name].append(run(command))
    return runs


def median(runs: list[Run], what: str) -> float:
    return statistics.median(getattr(each, what) for each in runs)


def ratio(runs: list[Run], to: list[Run], what: str) -> float:
    """The median of the ratios within each round."""
    return statistics.median(getattr(a, what) / getattr(b, what) for a, b in zip(runs, to))


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
