"""The shapes in which the log of the job is written.

The events are the same ones in each, so is every answer; only the way they are written differs.
"""
from dataclasses import dataclass


@dataclass(frozen=True)
class Shape:
    """One way of writing the log."""

    says: str
    suffix: str = "csv"
    names: str = "numbers"  # of tickets: numbers, incidents or uuids
    quoted: bool = False
    moved: bool = False  # columns in another order
    shuffled: bool = False  # rows in no order at all, told apart by their event_id
    customers: int = 0  # other customers, so many of them


SHAPES = {
    "numbers": Shape("as generated: in order, tickets are numbers"),
    "incidents": Shape("in order, tickets are texts such as INC0012345", names="incidents"),
    "uuids": Shape("in order, tickets are UUIDs", names="uuids"),
    "quoted": Shape("in order, numbers, every field in quotes", quoted=True),
    "moved": Shape("in order, numbers, columns in another order", moved=True),
    "customers": Shape("in order, numbers, 20,000 customers", customers=20_000),
    "thousand": Shape("in order, numbers, 1,000 customers", customers=1_000),
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
