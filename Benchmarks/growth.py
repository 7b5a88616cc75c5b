"""How time and memory grow: with the tickets, the tables of hours, the levels and the agreements."""
import events
import growing
import job
import measuring
from bench import Bench

INTRO = """## Growth

Time is to follow the rows, and memory what is known of each ticket; more hours, levels and agreements are to cost
little beside reading."""


def section(bench: Bench) -> str:
    if not events.log(bench, bench.tickets):
        return "## Growth\n\n" + job.NO_TOOLS
    return "\n\n".join([INTRO, tickets(bench), tables(bench), levels(bench)])


def rounds(bench: Bench) -> int:
    return max(3, bench.rounds // 2)


def tickets(bench: Bench) -> str:
    sizes = [10_000, 100_000] if bench.quick else [10_000, 100_000, 1_000_000, 5_000_000]
    paths = {size: events.log(bench, size) for size in sizes}
    commands = {f"{size}": events.measure(bench, path) for size, path in paths.items()}
    runs = measuring.in_turn(commands, rounds(bench), {f"{size}": (path,) for size, path in paths.items()})
    lines = ["| tickets | events | MB | CPU s | wall s | wall, ns an event | peak MiB |", "| -: | -: | -: | -: | -: | -: | -: |"]
    for size, path in paths.items():
        mine, rows = runs[f"{size}"], events.rows(path)
        wall = measuring.median(mine, "wall")
        bench.figures[f"tickets {size}: ns"] = wall / rows * 1e9
        bench.figures[f"tickets {size}: peak"] = measuring.median(mine, "peak")
        lines.append(
            f"| {size:,} | {rows:,} | {measuring.megabytes(path):,.0f} | {measuring.median(mine, 'cpu'):.3f} "
            f"| {wall:.3f} | {wall / rows * 1e9:.1f} | {measuring.median(mine, 'peak'):.0f} |"
        )
    return "### Tickets\n\n" + "\n".join(lines)


def tables(bench: Bench) -> str:
    """One clock, and a thousand customers who share ever more tables of hours."""
    counts = [1, 10, 100] if bench.quick else [1, 10, 100, 1000]
    path = events.shaped(bench, "thousand")
    texts = {count: growing.hours(bench.folder(f"hours-{count}"), count, 1000) for count in counts}
    intro = f"### Tables of hours\n\nOne clock on {bench.tickets:,} tickets of 1,000 customers; each customer has one of the tables."
    return intro + "\n\n" + grown(bench, "tables", texts, path)


def levels(bench: Bench) -> str:
    counts = [1, 10, 50]
    path = events.log(bench, bench.tickets)
    texts = {count: growing.levels(bench.folder(f"levels-{count}"), count) for count in counts}
    intro = f"### Levels\n\nOne clock on {bench.tickets:,} tickets, 37 months, each level with a condition of its own."
    return intro + "\n\n" + grown(bench, "levels", texts, path)


def grown(bench: Bench, what: str, texts: dict[int, str], path: str) -> str:
    commands = {f"{count}": events.on(bench, text, path) for count, text in texts.items()}
    runs = measuring.in_turn(commands, rounds(bench), {name: (path,) for name in commands})
    first = next(iter(runs.values()))
    lines = [f"| {what} | CPU s | wall s | peak MiB | wall, times the first |", "| -: | -: | -: | -: | -: |"]
    for name, mine in runs.items():
        times = measuring.ratio(mine, first, "wall")
        bench.figures[f"{what} {name}"] = times
        lines.append(
            f"| {int(name):,} | {measuring.median(mine, 'cpu'):.3f} | {measuring.median(mine, 'wall'):.3f} "
            f"| {measuring.median(mine, 'peak'):.0f} | {times:.2f} |"
        )
    return "\n".join(lines)
