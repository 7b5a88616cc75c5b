"""The part of the results about service hours alone."""
import hours
from bench import Bench

INTRO = """## Service hours

Mo-Fr 08:00-17:00 in Berlin with seven closed days a year, pairs of instants over five years."""


def section(bench: Bench) -> str:
    program = hours.build_kernel(bench.root)
    python = bench.python("numpy")
    has_duration = python is not None and bench.peers.has("business-duration")
    parts = [INTRO, hours.batch(bench.abide, bench.rounds, bench.scratch)]
    options = (program, python, has_duration, bench.rounds, bench.scratch)
    parts.append(hours.kernel(*options, figures=bench.figures))
    return "\n\n".join(parts)
