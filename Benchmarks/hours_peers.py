"""Builds the programs that service hours are compared with; what cannot be had is left out by name."""
import os
import shutil
import subprocess

HERE = os.path.dirname(os.path.abspath(__file__)) + "/peers/hours"
GEMS = os.path.expanduser("~/.cache/abide-benchmarks/gems")

# Programs that answer pair by pair in microseconds, and are given a few pairs only.
SLOW = {
    "foundation": "Foundation Calendar",
    "rickar": "Go rickar/cal",
    "business_time": "Ruby business_time",
    "biz": "Ruby biz",
}


def build(scratch: str) -> tuple[dict[str, str], list[str]]:
    """The paths of the programs that could be built, and the names of the others."""
    made = {
        "prefix_table": prefix_table(scratch),
        "foundation": foundation(scratch),
        "rickar": rickar(scratch),
        "business_time": gem("business_time", scratch),
        "biz": gem("biz", scratch),
    }
    missing = [SLOW.get(name, "C") for name, path in made.items() if not path]
    return {name: path for name, path in made.items() if path}, missing


def succeeds(*command: str, where: str | None = None, **more: str) -> bool:
    if not shutil.which(command[0]):
        return False
    environment = os.environ | more
    return subprocess.run(command, cwd=where, env=environment, capture_output=True).returncode == 0


def prefix_table(scratch: str) -> str | None:
    program = f"{scratch}/prefix_table"
    return program if succeeds("cc", "-O2", "-o", program, f"{HERE}/prefix_table.c") else None


def foundation(scratch: str) -> str | None:
    program = f"{scratch}/foundation"
    return program if succeeds("swiftc", "-O", "-o", program, f"{HERE}/foundation.swift") else None


def rickar(scratch: str) -> str | None:
    folder = f"{scratch}/rickar"
    shutil.copytree(f"{HERE}/rickar", folder, dirs_exist_ok=True)
    works = (
        succeeds("go", "mod", "init", "rickar", where=folder)
        and succeeds("go", "get", "github.com/rickar/cal/v2", where=folder)
        and succeeds("go", "build", "-o", "rickar", where=folder)
    )
    return f"{folder}/rickar" if works else None


def gem(name: str, scratch: str) -> str | None:
    """A script that runs with a gem, once the gem is installed in a folder of its own and works."""
    if not shutil.which("ruby"):
        return None
    installed = os.path.isdir(GEMS) or succeeds(
        "gem", "install", "--no-document", "--install-dir", GEMS, "business_time", "biz"
    )
    script = f"{scratch}/{name}"
    with open(script, "w") as file:
        file.write(f'#!/bin/sh\nGEM_PATH="{GEMS}" exec ruby "{HERE}/with_ruby.rb" {name} "$1"\n')
    os.chmod(script, 0o755)
    works = installed and subprocess.run([script, "0"], input="", text=True, capture_output=True).returncode == 0
    return script if works else None
