#!/usr/bin/env python3
"""Writes the generated log in another shape: shape.py SHAPE EVENTS.csv OUT     (shapes.py lists them)"""
import sys
import uuid

import numpy as np
import polars as pl

sys.dont_write_bytecode = True
from shapes import SHAPES, Shape

SEED = 20260102
OTHER_ORDER = ["customer", "status", "at", "actor_role", "ticket_id", "priority", "event_id", "type"]


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
    if shape.customers:
        owners = numbers.integers(0, shape.customers, rows["ticket_id"].max() + 1)
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
