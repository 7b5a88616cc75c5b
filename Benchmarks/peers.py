"""Python packages to compare with, in an environment outside the project."""
import os
import subprocess
import sys


class Peers:
    """What could be installed; what could not is left out of the tables, and named."""

    wanted = ["duckdb", "polars", "numpy", "business-duration"]

    def __init__(self, folder: str) -> None:
        self.python = f"{folder}/bin/python"
        self.versions = self.installed()
        missing = [name for name in self.wanted if name not in self.versions]
        if missing:
            print(f"installing {', '.join(missing)} …", file=sys.stderr)
            if not os.path.exists(self.python):
                subprocess.run([sys.executable, "-m", "venv", folder], capture_output=True)
            for name in missing:
                command = [self.python, "-m", "pip", "install", "--quiet", name]
                if os.path.exists(self.python):
                    subprocess.run(command, capture_output=True)
            self.versions = self.installed()

    def installed(self) -> dict[str, str]:
        if not os.path.exists(self.python):
            return {}
        listed = subprocess.run(
            [self.python, "-m", "pip", "list", "--format", "freeze"], capture_output=True, text=True
        )
        lines = [line.split("==") for line in listed.stdout.splitlines() if "==" in line]
        return {name.lower().replace("_", "-"): version for name, version in lines}

    def has(self, name: str) -> bool:
        return name in self.versions

    @property
    def missing(self) -> list[str]:
        return [name for name in self.wanted if not self.has(name)]
