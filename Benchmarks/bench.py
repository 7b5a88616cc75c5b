"""What every section of the benchmarks is given."""
import os
import subprocess
import sys
from dataclasses import dataclass, field

import peers


@dataclass
class Bench:
    """The program, its peers, the folders, and how much is asked."""

    root: str
    abide: str
    shared: str
    cache: str
    scratch: str
    rounds: int
    quick: bool
    peers: peers.Peers
    figures: dict[str, float] = field(default_factory=dict)  # what goals.py compares with the goals

    @property
    def tickets(self) -> int:
        """The size of the measuring job."""
        return 100_000 if self.quick else 1_000_000

    def has(self, command: str) -> bool:
        """Whether this abide knows a command."""
        asked = subprocess.run([self.abide, "help", command], capture_output=True, text=True)
        return asked.returncode == 0 and f"abide {command}" in asked.stdout

    def python(self, package: str) -> str | None:
        """The Python that has a peer's package, or nothing."""
        return self.peers.python if self.peers.has(package) else None

    def tell(self, what: str) -> None:
        print(f"{what} …", file=sys.stderr, flush=True)

    def folder(self, name: str) -> str:
        """A fresh folder for this run."""
        path = f"{self.scratch}/{name}"
        os.makedirs(path)
        return path
