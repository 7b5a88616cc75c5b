"""Sections that wait for a command: many agreements in one read, and the packed log."""

from bench import Bench

AGREEMENTS = """## Many agreements, one read

`abide close` settles a month of every agreement in a folder from one log, each row going to the agreement of its customer."""

PACKED = """## Replay from a packed log

`abide pack` writes the log once; the figures are those of `abide measure` from it, as one would run it again after changing a holiday
or a target."""


def agreements(bench: Bench) -> str:
    if not bench.has("close"):
        return AGREEMENTS + "\n\nLeft out: this abide has no `close`."
    return AGREEMENTS + "\n\nLeft out: the benchmark does not know this `close` yet."


def packed(bench: Bench) -> str:
    if not bench.has("pack"):
        return PACKED + "\n\nLeft out: this abide has no `pack`."
    return PACKED + "\n\nLeft out: the benchmark does not know this `pack` yet."
