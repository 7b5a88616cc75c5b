"""A month of many agreements, closed from one log."""
import csv
import os

import events
import growth
import job
import measuring
from bench import Bench
from events import texts

MONTH = "2024-03"
CUT_OFF = "2026-01-01T00:00:00Z"  # one for all: the last event of each would differ
CUSTOMERS = 200

INTRO = """## Many agreements, one read

`abide close` settles {month} of every agreement in a folder from one log of {tickets:,} tickets. The customers are shared out among the
agreements, each with the job's clocks and levels; each row goes to the agreement of its customer, and each agreement gets a
statement of its own. However they are shared out, the tickets of all statements must add up to the same figures."""


def section(bench: Bench) -> str:
    intro = INTRO.format(month=MONTH, tickets=bench.tickets)
    if not bench.has("close"):
        return intro + "\n\nLeft out: this abide has no `close`."
    path = events.log(bench, bench.tickets)
    if not path:
        return intro + "\n\n" + job.NO_TOOLS
    counts = [1, 10, 50, 200]
    folders = {count: shared_out(bench, count) for count in counts}
    commands = {f"{count}": close(bench, folders[count], path) for count in counts}
    runs = measuring.in_turn(commands, growth.rounds(bench), {name: (path,) for name in commands})
    sums = {count: added_up(f"{folders[count]}-statements") for count in counts}
    if len(set(sums.values())) != 1:
        raise SystemExit(f"the statements do not add up to one sum: {sums}")
    lines = ["| agreements | CPU s | wall s | peak MiB | wall, times the first |", "| -: | -: | -: | -: | -: |"]
    for count, mine in zip(counts, runs.values()):
        times = measuring.ratio(mine, runs["1"], "wall")
        lines.append(
            f"| {count} | {measuring.median(mine, 'cpu'):.3f} | {measuring.median(mine, 'wall'):.3f} "
            f"| {measuring.median(mine, 'peak'):.0f} | {times:.2f} |"
        )
    good, counted = sums[1]
    return "\n\n".join([intro, f"All levels of all statements: {good:,} good of {counted:,} counted.", "\n".join(lines)])


def close(bench: Bench, folder: str, path: str) -> list[str]:
    output = f"{folder}-statements"
    os.makedirs(output, exist_ok=True)
    data = ["--data", f"tickets={path}", "--at", CUT_OFF]
    return [bench.abide, "close", MONTH, folder, *data, "--output", output, "--statements", "csv"]


def shared_out(bench: Bench, count: int) -> str:
    """A folder of so many agreements, which share the customers out among themselves."""
    folder = bench.folder(f"agreements-{count}")
    agreement = texts.write(folder, ndjson=False, shuffled=False)
    with open(agreement) as file:
        text = file.read()
    os.remove(agreement)
    feed = f"{folder}/tickets.feed.md"
    with open(feed) as file:
        told = texts.replaced(file.read(), "order: file", "order: file\nagreement: by customer")
    with open(feed, "w") as file:
        file.write(told)
    for number in range(count):
        accounts = "; ".join(f"cust-{customer + 1:03}" for customer in range(number, CUSTOMERS, count))
        mine = text.replace("```agreement tickets-2023", f"```agreement tickets-{number + 1:03}")
        mine = texts.replaced(mine, "zone: Europe/Berlin", f"zone: Europe/Berlin\naccount: {accounts}")
        with open(f"{folder}/tickets-{number + 1:03}.agreement.md", "w") as file:
            file.write(mine)
    return folder


def added_up(folder: str) -> tuple[int, int]:
    """What all levels of all statements in a folder add up to: good and counted."""
    good = counted = 0
    for name in os.listdir(folder):
        with open(f"{folder}/{name}") as file:
            for row in csv.DictReader(line for line in file if line.strip()):
                if row["kind"] == "reading":
                    good += int(row["good"])
                    counted += int(row["counted"])
    if counted == 0:
        raise SystemExit(f"the statements in {folder} count nothing")
    return good, counted
