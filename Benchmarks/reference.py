"""Compiles the job's floor, tickets/reference.c, for this machine and for any."""
import shutil
import subprocess

from bench import Bench
from events import TICKETS

KINDS = {"C by hand, for this machine": ["-march=native"], "C by hand, for any x86-64": []}


def programs(bench: Bench) -> dict[str, str]:
    """The programs by name; none where there is no gcc."""
    if not shutil.which("gcc"):
        return {}
    made = {}
    for number, (name, options) in enumerate(KINDS.items()):
        made[name] = f"{bench.scratch}/reference-{number}"
        command = ["gcc", "-O3", *options, "-D_GNU_SOURCE", "-pthread", f"{TICKETS}/reference.c", "-o", made[name]]
        subprocess.run(command, check=True)
    return made
