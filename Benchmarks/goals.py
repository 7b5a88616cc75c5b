"""What was aimed at, and what was measured: the first table of the results."""
from dataclasses import dataclass

from bench import Bench


@dataclass(frozen=True)
class Goal:
    """A figure that is to be at least, or at most, so much."""

    says: str
    figure: str
    least: float | None = None
    most: float | None = None
    unit: str = "times"

    def row(self, found: float) -> str:
        goal = f"at least {self.least:.3g}" if self.least is not None else f"at most {self.most:.3g}"
        reached = found >= self.least if self.least is not None else found <= self.most
        return f"| {self.says} | {goal} {self.unit} | {found:.2f} | {'yes' if reached else '**no**'} |"


def against(log: str, title: str, least: dict[str, tuple[float, float | None]]) -> list[Goal]:
    goals = []
    for peer, (wall, peak) in least.items():
        goals.append(Goal(f"{title}: speed, times {peer}", f"{log}: {peer}: wall", least=wall))
        if peak:
            goals.append(Goal(f"{title}: memory of {peer}, times ours", f"{log}: {peer}: peak", least=peak))
    return goals


GOALS = [
    *against("CSV", "CSV in order, numbers", {
        "DuckDB, from the file": (10, 20), "Polars, streaming": (10, 20), "DuckDB, a loaded table": (4, None),
        "C by hand, for this machine": (1 / 1.5, None), "grep -c agent_reply": (1 / 1.3, None),
    }),
    *against("any-order", "CSV in any order, texts, quoted", {
        "DuckDB, from the file": (6, 8), "Polars, streaming": (6, 8), "DuckDB, a loaded table": (2.5, None),
        "grep -c agent_reply": (0.5, None),
    }),
    *against("ndjson", "NDJSON in order", {"DuckDB, from the file": (12, None)}),
    *against("any-order-ndjson", "NDJSON in any order, texts", {"DuckDB, from the file": (8, None)}),
    Goal("Texts as ids, in order", "shape: incidents", most=1.5),
    Goal("UUIDs as ids, in order", "shape: uuids", most=1.5),
    Goal("5,000,000 tickets: memory", "tickets 5000000: peak", most=250, unit="MiB"),
    Goal("Replay of the packed log", "replay: ms", most=60, unit="ms"),
    Goal("`served`, random instants", "served: ns", most=5, unit="ns"),
    Goal("`add`, random instants", "add: ns", most=8, unit="ns"),
    Goal("`served`, 1,000 tables", "served, 1000 tables: ns", most=10, unit="ns"),
    Goal("Checking the sample: CPU", "check: sample ms", most=20, unit="ms"),
    Goal("Checking the slowest text of 1 MB: CPU", "check: 1 MB s", most=0.2, unit="s"),
    Goal("Start-up to the first finding, the release", "start: ms", most=10, unit="ms"),
]


def section(bench: Bench) -> str:
    """The goals that the sections of this run have figures for; nothing where they have none."""
    rows = [goal.row(bench.figures[goal.figure]) for goal in GOALS if goal.figure in bench.figures]
    if not rows:
        return ""
    head = ["| what | goal | measured | reached |", "| - | - | -: | - |"]
    small = "" if not bench.quick else (
        "\n\nThe goals are for a million tickets; this was a quick run over a tenth of them, in which starting the "
        "programs weighs more."
    )
    return "## What was aimed at\n\n" + "\n".join(head + rows) + small
