"""The release: how large it is, and how soon it speaks."""
import glob
import os
import statistics
import tarfile
import time

from bench import Bench

STARTS = 60
WRONG = """# Shop

```agreement shop
provider: A Desk; signs director
customer: A Shop; signs director
in force: 2026-01-01 to 2026-12-31
prevails: terms
```
"""

INTRO = """## The release

One program that needs no library, no zone data and no shell of the machine it runs on; `make release` makes it and tries it in an
empty root. Start-up is the time from asking for the program to the first byte of its first finding in a small file that
is wrong: the middle of {starts} starts, the programs in turn. `true` says what starting any program takes here."""


def section(bench: Bench) -> str:
    archives = sorted(glob.glob(f"{bench.root}/dist/abide-*-linux-*.tar.gz"), key=os.path.getmtime)
    if not archives:
        return "## The release\n\nLeft out: there is none yet; `make release` makes it."
    folder = bench.folder("release")
    with tarfile.open(archives[-1]) as archive:
        archive.extractall(folder, filter="data")
    program = glob.glob(f"{folder}/*/abide")[0]
    wrong = f"{folder}/shop.agreement.md"
    with open(wrong, "w") as file:
        file.write(WRONG)
    commands = {
        "the release": [program, "check", wrong],
        "the build of `make build`": [bench.abide, "check", wrong],
        "true": ["/bin/true"],
    }
    found = {name: [] for name in commands}
    for _ in range(STARTS):
        for name, command in commands.items():
            found[name].append(first_word(command))
    bench.figures["start: ms"] = statistics.median(found["the release"]) * 1e3
    return "\n\n".join([INTRO.format(starts=STARTS), sizes(archives[-1], program), table(found)])


def sizes(archive: str, program: str) -> str:
    return (
        f"`{os.path.basename(archive)}` has {os.path.getsize(archive) / 1e6:.1f} MB, "
        f"the program in it {os.path.getsize(program) / 1e6:.1f} MB."
    )


def first_word(command: list[str]) -> float:
    """Seconds to the first byte on standard output or error, or to the end of a silent program."""
    reading, writing = os.pipe()
    actions = [(os.POSIX_SPAWN_DUP2, writing, 1), (os.POSIX_SPAWN_DUP2, writing, 2), (os.POSIX_SPAWN_CLOSE, reading)]
    start = time.perf_counter()
    process = os.posix_spawn(command[0], command, os.environ, file_actions=actions)
    os.close(writing)
    os.read(reading, 1)
    taken = time.perf_counter() - start
    while os.read(reading, 1 << 16):
        pass
    os.close(reading)
    os.waitpid(process, 0)
    return taken


def table(found: dict[str, list[float]]) -> str:
    lines = ["| | median ms | fastest ms |", "| - | -: | -: |"]
    for name, times in found.items():
        lines.append(f"| {name} | {statistics.median(times) * 1e3:.2f} | {min(times) * 1e3:.2f} |")
    return "\n".join(lines)
