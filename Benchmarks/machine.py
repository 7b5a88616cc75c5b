"""What was measured, and on what."""
import os
import platform
import subprocess

from bench import Bench


def two_cores() -> None:
    """Keeps this program and all it starts on two cores: the goals speak of two."""
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:2])
    os.environ["POLARS_MAX_THREADS"] = "2"


def machine(cores: int, date: str | None) -> str:
    with open("/proc/cpuinfo") as file:
        models = [line.split(":")[1].strip() for line in file if line.startswith("model name")]
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    model = models[0] if models else platform.machine()
    busy = f"load {os.getloadavg()[0]:.1f} at the start"
    day = f"{date}. " if date else ""
    used = "two of them used" if cores > 2 else "all used"
    return f"{day}{cores} cores of {model}, {used}; {memory:.0f} GiB; {busy}."


def versions(bench: Bench) -> str:
    def first_line(*command: str) -> str:
        said = subprocess.run(command, capture_output=True, text=True, cwd=bench.root)
        return (said.stdout.splitlines() or ["unknown"])[0]

    commit = first_line("git", "rev-parse", "--short=10", "HEAD")
    changed = subprocess.run(
        ["git", "status", "--porcelain", "Sources", "Package.swift"], capture_output=True, text=True, cwd=bench.root
    )
    state = " with changes" if changed.stdout else ""
    names = [f"{name} {version}" for name, version in bench.peers.versions.items() if name in bench.peers.wanted]
    tools = [first_line("swift", "--version"), first_line("gcc", "--version"), f"Python {platform.python_version()}"]
    return f"abide {first_line(bench.abide, '--version')} at {commit}{state}; {'; '.join(tools + names)}."
