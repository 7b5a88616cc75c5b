"""How long checking a text takes: the sample, and texts of a megabyte of every shape."""
import measuring
import shapes
from bench import Bench

SIZES = (250_000, 1_000_000)

INTRO = """## Checking texts

`abide check` of the support desk, and of agreements that it grows into: each is sound and long in another way. Time is to follow the text:
four times the text is to take about four times as long."""


def section(bench: Bench) -> str:
    folder = bench.folder("check")
    sample = f"{bench.root}/{shapes.DESK}/desk.agreement.md"
    commands = {"the sample": [bench.abide, "check", sample]}
    for shape in shapes.SHAPES:
        for size in SIZES:
            path = shapes.write(bench.root, bench.folder(f"check/{shapes.named_file(shape)}-{size}"), shape, size)
            commands[f"{shape}: {size}"] = [bench.abide, "check", path]
    runs = measuring.in_turn(commands, bench.rounds)
    bench.figures["check: sample ms"] = measuring.median(runs["the sample"], "cpu") * 1e3
    lines = ["| the text | CPU s, 250 kB | CPU s, 1 MB | times | peak MiB |", "| - | -: | -: | -: | -: |"]
    slowest = 0.0
    for shape in shapes.SHAPES:
        small, large = (runs[f"{shape}: {size}"] for size in SIZES)
        cpu = measuring.median(large, "cpu")
        slowest = max(slowest, cpu)
        lines.append(
            f"| {shape} | {measuring.median(small, 'cpu'):.3f} | {cpu:.3f} "
            f"| {measuring.ratio(large, small, 'cpu'):.2f} | {measuring.median(large, 'peak'):.0f} |"
        )
    bench.figures["check: 1 MB s"] = slowest
    sample_words = f"The sample takes {bench.figures['check: sample ms']:.1f} ms of CPU."
    return "\n\n".join([INTRO, sample_words, "\n".join(lines)])
