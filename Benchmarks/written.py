"""The measuring job from the same events written in other ways: quoted, in any order, as NDJSON, compressed."""
import events
import job
import measuring
from bench import Bench
from shapes import SHAPES

INTRO = """## The same events, written otherwise

What the job takes when the log has another shape. The feed says `order: file` where rows stand in order, and names `event_id` as what
identifies and orders rows where they do not. Every answer is the one above."""

PAIRED = {
    "any-order": "Any order, texts as ids, every field in quotes",
    "ndjson": "NDJSON in order",
    "any-order-ndjson": "NDJSON in any order, texts as ids",
}


def section(bench: Bench) -> str:
    if not events.log(bench, bench.tickets):
        return "## The same events, written otherwise\n\n" + job.NO_TOOLS
    parts = [INTRO, alone(bench)]
    for name, title in PAIRED.items():
        parts += [f"### {title}", beside_others(bench, name)]
    return "\n\n".join(parts)


def alone(bench: Bench) -> str:
    """abide on every shape, in turn."""
    paths = {name: events.shaped(bench, name) for name in SHAPES}
    commands = {name: events.measure(bench, path, name) for name, path in paths.items()}
    runs = measuring.in_turn(commands, bench.rounds, {name: (path,) for name, path in paths.items()})
    different = [name for name in runs if comparable(runs[name][0]) != comparable(runs["numbers"][0])]
    if different:
        raise SystemExit(f"abide answers otherwise from {', '.join(different)}")
    lines = ["| the log | MB | CPU s | wall s | peak MiB | wall, times the first |", "| - | -: | -: | -: | -: | -: |"]
    for name, mine in runs.items():
        times = measuring.ratio(mine, runs["numbers"], "wall")
        bench.figures[f"shape: {name}"] = times
        lines.append(
            f"| {SHAPES[name].says} | {measuring.megabytes(paths[name]):,.0f} | {measuring.median(mine, 'cpu'):.3f} "
            f"| {measuring.median(mine, 'wall'):.3f} | {measuring.median(mine, 'peak'):.0f} | {times:.2f} |"
        )
    return "\n".join(lines)


def comparable(run: measuring.Run) -> list[str]:
    """The readings without what names the text, which differs with the feed."""
    return [",".join(line.split(",")[2:]) for line in run.output.splitlines()]


def beside_others(bench: Bench, name: str) -> str:
    path = events.shaped(bench, name)
    commands = {job.OURS: events.measure(bench, path, name)}
    commands |= job.peers(bench, path, loaded=name == "any-order")
    commands["grep -c agent_reply"] = ["grep", "-c", "agent_reply", path]
    runs = measuring.in_turn(commands, bench.rounds, {each: (path,) for each in commands})
    job.count_loaded(runs)
    job.check(runs)
    job.remember(bench, runs, name)
    return measuring.table(runs, job.OURS)
