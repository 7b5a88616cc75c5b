#!/usr/bin/env python3
"""Writes the generated log in another shape: shape.py SHAPE EVENTS.csv OUT

The events are the same ones, so is every answer; only the way they are written differs. The shapes stand in SHAPES.
"""
import sys
import uuid
from dataclasses import dataclass

import numpy as np
import polars as pl

SEED = 20260102
CUSTOMERS = 20_000
OTHER_ORDER = ["customer", "status", "at", "actor_role", "ticket_id", "priority", "event_id", "type"]


@dataclass(frozen=True)
class Shape:
    """One way of writing the log."""

    says: str
    suffix: str = "csv"
    names: str = "numbers"  # of tickets: numbers, incidents or uuids
    quoted: bool = False
    moved: bool = False  # columns in another order
    shuffled: bool = False  # rows in no order at all, told apart by their event_id
    many: bool = False  # customers by the thousand


SHAPES = {
    "numbers": Shape("as generated: in order, tickets are numbers"),
    "incidents": Shape("in order, tickets are texts such as INC0012345", names="incidents"),
    "uuids": Shape("in order, tickets are UUIDs", names="uuids"),
    "quoted": Shape("in order, numbers, every field in quotes", quoted=True),
    "moved": Shape("in order, numbers, columns in another order", moved=True),
    "customers": Shape(f"in order, numbers, {CUSTOMERS:,} customers", many=True),
    "gzip": Shape("in order, numbers, compressed", suffix="csv.gz"),
    "any-order": Shape(
        "any order, INC0012345, every field in quotes, columns in another order",
        names="incidents", quoted=True, moved=True, shuffled=True,
    ),
    "any-order-uuids": Shape(
        "any order, UUIDs, every field in quotes, columns in another order",
        names="uuids", quoted=True, moved=True, shuffled=True,
    ),
    "ndjson": Shape("in order, numbers, NDJSON", suffix="ndjson"),
    "any-order-ndjson": Shape(
        "any order, INC0012345, keys in another order, NDJSON",
        suffix="ndjson", names="incidents", moved=True, shuffled=True,
    ),
}


def ticket_names(tickets: int, names: str) -> pl.Series:
    """The name of each ticket, the first one being nobody's."""
    if names == "incidents":
        return "INC" + pl.int_range(tickets + 1, eager=True).cast(pl.String).str.zfill(7)
    bits = np.random.Generator(np.random.PCG64(SEED)).bytes(16 * (tickets + 1))
    one = lambda place: str(uuid.UUID(bytes=bits[place : place + 16], version=4))
    return pl.Series([one(place) for place in range(0, len(bits), 16)])


def shaped(shape: Shape, rows: pl.DataFrame) -> pl.DataFrame:
    numbers = np.random.Generator(np.random.PCG64(SEED + 1))
    if shape.names != "numbers":
        names = ticket_names(rows["ticket_id"].max(), shape.names)
        rows = rows.with_columns(names.gather(rows["ticket_id"].cast(pl.UInt32)).alias("ticket_id"))
    if shape.many:
        owners = numbers.integers(0, CUSTOMERS, rows["ticket_id"].max() + 1)
        owner = pl.Series(owners[rows["ticket_id"].to_numpy()]).cast(pl.String).str.zfill(5)
        rows = rows.with_columns(("customer-" + owner).alias("customer"))
    if shape.shuffled:
        rows = rows[numbers.permutation(len(rows))]
    return rows.select(OTHER_ORDER) if shape.moved else rows


def write(name: str, events: str, path: str) -> None:
    """Writes the shape of a name to a path."""
    shape = SHAPES[name]
    rows = shaped(shape, pl.read_csv(events))
    if shape.suffix == "ndjson":
        rows.write_ndjson(path)
    elif shape.suffix == "csv.gz":
        rows.write_csv(path, compression="gzip", compression_level=6)
    else:
        rows.write_csv(path, quote_style="always" if shape.quoted else "necessary")


if __name__ == "__main__":
    write(*sys.argv[1:4])
