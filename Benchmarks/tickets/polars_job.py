"""The measuring job in Polars, streaming: python polars_job.py FILE DAYS     (POLARS_MAX_THREADS says how many threads)"""
import sys

import polars as pl

sys.dont_write_bytecode = True
import columns

KINDS = {"BIGINT": pl.Int64, "VARCHAR": pl.String, "TIMESTAMPTZ": pl.String}
TARGETS = {"priority": [1, 2, 3, 4], "response": [900, 3600, 14400, 28800], "resolution": [14400, 28800, 86400, 144000]}


def events(path: str) -> pl.LazyFrame:
    kinds = columns.KINDS | {"ticket_id": columns.identity(path)}
    schema = {name: KINDS[kinds[name]] for name in columns.order(path)}
    scan = pl.scan_ndjson if columns.is_ndjson(path) else pl.scan_csv
    return scan(path, schema=schema)


def served(rows: pl.LazyFrame, days: str) -> pl.LazyFrame:
    """Every event with the service seconds before it."""
    time = pl.col("at").str.to_datetime("%Y-%m-%dT%H:%M:%SZ", time_unit="us", cache=False).dt.epoch("s")
    rows = rows.select("event_id", "ticket_id", "type", "status", "priority", time.alias("t"))
    rows = rows.with_columns((pl.col("t") // 86400).alias("day")).join(pl.scan_csv(days), on="day", how="left")
    since = pl.max_horizontal(pl.col("t") % 86400 - pl.col("opens"), 0)
    return rows.select(
        "event_id",
        "ticket_id",
        "t",
        (pl.col("served") + pl.min_horizontal(since, pl.col("closes") - pl.col("opens"))).alias("b"),
        (pl.col("type") == "agent_reply").alias("replies"),
        pl.col("status").is_in(["new", "open"]).alias("runs"),
        pl.col("status").is_in(["resolved", "closed"]).alias("done"),
        pl.col("priority").str.slice(1, 1).cast(pl.Int8).alias("priority"),
    )


def tickets(rows: pl.LazyFrame) -> pl.LazyFrame:
    rows = rows.sort("ticket_id", "event_id")
    same = pl.col("ticket_id") == pl.col("ticket_id").shift(-1)
    rows = rows.with_columns(pl.when(same).then(pl.col("b").shift(-1)).alias("next"))
    return rows.group_by("ticket_id").agg(
        pl.col("t").min().alias("created"),
        pl.col("b").min().alias("first"),
        pl.col("b").filter(pl.col("replies")).min().alias("reply"),
        ((pl.col("next") - pl.col("b")) * pl.col("runs")).sum().alias("elapsed"),
        pl.col("done").last(),
        pl.col("priority").last(),
    )


def answer(rows: pl.LazyFrame) -> pl.LazyFrame:
    targets = pl.LazyFrame(TARGETS, schema_overrides={"priority": pl.Int8})
    berlin = pl.from_epoch("created", time_unit="s").dt.replace_time_zone("UTC").dt.convert_time_zone("Europe/Berlin")
    rows = rows.join(targets, on="priority").with_columns(
        berlin.dt.strftime("%Y-%m").alias("month"), (pl.col("reply") - pl.col("first")).alias("answered")
    )
    grouped = rows.group_by("month", pl.concat_str(pl.lit("P"), pl.col("priority")).alias("priority"))
    return grouped.agg(
        pl.len().alias("n"),
        pl.col("reply").count().alias("replied"),
        (pl.col("answered") <= pl.col("response")).sum().alias("resp_met"),
        pl.col("answered").sum().alias("resp_secs"),
        pl.col("done").sum().alias("closed"),
        (pl.col("done") & (pl.col("elapsed") <= pl.col("resolution"))).sum().alias("res_met"),
        (pl.col("elapsed") * pl.col("done")).sum().alias("res_secs"),
    ).sort("month", "priority")


def main() -> None:
    file, days = sys.argv[1:3]
    columns.write_answer(answer(tickets(served(events(file), days))).collect(engine="streaming").rows())


if __name__ == "__main__":
    main()
