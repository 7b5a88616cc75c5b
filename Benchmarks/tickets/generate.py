#!/usr/bin/env python3
"""Makes the log of the measuring job: generate.py TICKETS FOLDER [--ndjson] [--seed SEED]

Writes FOLDER/events_TICKETS.csv (and .ndjson): tickets of three years, 7.7 events each, in order of time. The same
number and seed make the same bytes anywhere. README.md of this folder says what a row holds.
"""
import argparse
import sys

import numpy as np
import polars as pl

sys.dont_write_bytecode = True
import lives

SEED = 20260101
TYPES = lives.TYPES
STATES = ["new", "open", "waiting_on_customer", "resolved", "closed"]
PRIORITIES = ["P1", "P2", "P3", "P4"]
ROLES = ["customer", "agent", "system"]
CUSTOMERS = [f"cust-{number:03}" for number in range(1, lives.CUSTOMERS + 1)]
TICKETS_AT_ONCE = 250_000
ROWS_AT_ONCE = 2_000_000


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("tickets", type=int)
    options.add_argument("folder")
    options.add_argument("--ndjson", action="store_true")
    options.add_argument("--seed", type=int, default=SEED)
    asked = options.parse_args()
    events = Events(asked.tickets, asked.seed)
    path = f"{asked.folder}/events_{asked.tickets}"
    with open(f"{path}.csv", "wb") as file:
        for number, rows in enumerate(events.frames()):
            rows.write_csv(file, include_header=number == 0)
    if asked.ndjson:
        with open(f"{path}.ndjson", "wb") as file:
            for rows in events.frames():
                rows.write_ndjson(file)


class Events:
    """All events of so many tickets in order of time, ties by ticket."""

    def __init__(self, tickets: int, seed: int) -> None:
        blocks = []
        for first in range(0, tickets, TICKETS_AT_ONCE):
            numbers = np.random.Generator(np.random.PCG64([seed, tickets, first // TICKETS_AT_ONCE]))
            blocks.append(lives.made(min(TICKETS_AT_ONCE, tickets - first), numbers))
        grids = [np.concatenate([block[place] for block in blocks]) for place in range(5)]
        customers = np.concatenate([block[5] for block in blocks])
        times = grids[4]
        # Tickets are numbered in order of creation.
        by_creation = np.argsort(times[:, 0], kind="stable")
        ticket = np.repeat(np.arange(1, tickets + 1, dtype=np.int32), lives.LONGEST)
        flat = times[by_creation].ravel()
        kept = np.flatnonzero(flat < lives.SECONDS)
        order = kept[np.argsort(flat[kept], kind="stable")]
        self.types, self.states, self.priorities, self.roles = (
            grid[by_creation].ravel()[order] for grid in grids[:4]
        )
        self.times = flat[order].astype(np.int64) + lives.START
        self.tickets = ticket[order]
        self.customers = customers[by_creation][self.tickets - 1]

    def frames(self):
        """The rows, so many at a time."""
        for start in range(0, len(self.times), ROWS_AT_ONCE):
            yield self.frame(start, min(len(self.times), start + ROWS_AT_ONCE))

    def frame(self, start: int, end: int) -> pl.DataFrame:
        rows = slice(start, end)
        at = pl.Series(self.times[rows] * 1000).cast(pl.Datetime("ms"))
        return pl.DataFrame(
            {
                "event_id": np.arange(start + 1, end + 1, dtype=np.int64),
                "ticket_id": self.tickets[rows],
                "at": at.dt.strftime("%Y-%m-%dT%H:%M:%SZ"),
                "type": named(self.types[rows], TYPES),
                "status": named(self.states[rows], STATES),
                "priority": named(self.priorities[rows], PRIORITIES),
                "actor_role": named(self.roles[rows], ROLES),
                "customer": named(self.customers[rows], CUSTOMERS),
            }
        )


def named(codes: np.ndarray, names: list[str]) -> pl.Series:
    return pl.Series(names).gather(codes.astype(np.uint32))


if __name__ == "__main__":
    main()
