"""The measuring job: a log of a million tickets to the levels of every month, beside what else could answer it."""
import answer
import events
import measuring
import reference
from bench import Bench
from events import TICKETS

OURS = "abide measure"
NO_TOOLS = "Left out: the log is made by numpy and polars, which could not be installed."

INTRO = """## Tickets to the report: the measuring job

{tickets:,} tickets, {rows:,} events, {megabytes:,.0f} MB of CSV. `abide measure` compiles the agreement and its feed, reads the log,
runs the clocks of [tickets.agreement.md](tickets/tickets.agreement.md) on every ticket and writes its eight levels for 37 months. The
others answer the same question with its rules written into a program: DuckDB from the file and from a table that it has
loaded already (only the question is timed, in a process that goes on), Polars streaming, and a C program that knows this
log by heart. `grep -c agent_reply` and `wc -l` answer nothing; they only pass over the bytes. All stay on two cores. Before
anything is written the answers must be equal: {agree} rows of month and priority, in {told}."""


def section(bench: Bench) -> str:
    path = events.log(bench, bench.tickets)
    if not path:
        return "## Tickets to the report: the measuring job\n\n" + NO_TOOLS
    commands = {OURS: events.measure(bench, path), f"{OURS}, one core": one_core(events.measure(bench, path))}
    commands |= peers(bench, path)
    for name, program in reference.programs(bench).items():
        commands[name] = [program, path, events.hours(bench)]
    commands["grep -c agent_reply"] = ["grep", "-c", "agent_reply", path]
    commands["wc -l"] = ["wc", "-l", path]
    runs = measuring.in_turn(commands, bench.rounds, {name: (path,) for name in commands})
    count_loaded(runs)
    agree = check(runs)
    remember(bench, runs, "CSV")
    intro = INTRO.format(
        tickets=bench.tickets, rows=events.rows(path), megabytes=measuring.megabytes(path), agree=agree,
        told=", ".join(answer.TOLD),
    )
    return intro + "\n\n" + measuring.table(runs, OURS)


def one_core(command: list[str]) -> list[str]:
    return ["taskset", "-c", str(min(measuring.cores())), *command]


def peers(bench: Bench, path: str, loaded: bool = True) -> dict[str, list[str]]:
    """Who else can answer the question from a file."""
    days = events.hours(bench)
    commands = {}
    if python := bench.python("duckdb"):
        command = [python, f"{TICKETS}/duckdb_job.py", path, days]
        commands["DuckDB, from the file"] = command
        if loaded:
            commands["DuckDB, a loaded table"] = [*command, "--loaded"]
    if python := bench.python("polars"):
        commands["Polars, streaming"] = [python, f"{TICKETS}/polars_job.py", path, days]
    return commands


def count_loaded(runs: dict[str, list[measuring.Run]]) -> None:
    """Of the loaded table only the question counts: its middle time of three."""
    for each in runs.get("DuckDB, a loaded table", []):
        asked = sorted(tuple(map(float, line.split())) for line in each.errors.splitlines())
        each.wall, each.cpu = asked[len(asked) // 2]


def check(runs: dict[str, list[measuring.Run]]) -> int:
    """Stops when two answers differ; returns how many rows were compared."""
    others = {
        name: each[0].output for name, each in runs.items() if each[0].output.startswith("month,priority")
    }
    if not others:
        raise SystemExit("there is nothing to compare abide's answer with")
    first = next(iter(others.values()))
    for name, text in others.items():
        if text != first:
            raise SystemExit(f"{name} answers otherwise than {next(iter(others))}")
    compared = [answer.check(each.output, first) for name in runs if name.startswith(OURS) for each in runs[name]]
    return compared[0]


def remember(bench: Bench, runs: dict[str, list[measuring.Run]], log: str) -> None:
    """Keeps the ratios that the goals speak of."""
    for name, mine in runs.items():
        bench.figures[f"{log}: {name}: wall"] = measuring.ratio(mine, runs[OURS], "wall")
        bench.figures[f"{log}: {name}: peak"] = measuring.ratio(mine, runs[OURS], "peak")
