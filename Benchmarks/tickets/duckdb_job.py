"""The measuring job in DuckDB: python duckdb_job.py FILE DAYS [--loaded] [--threads N]

Prints the job's answer. With --loaded the events are first read into a table, which is not counted, and the question
is then asked three times; wall and CPU seconds of each stand on standard error.
"""
import argparse
import sys
import time

import duckdb

sys.dont_write_bytecode = True
import columns

QUESTION = """
WITH served AS (
  SELECT event_id, ticket_id, t, type, status, priority,
         served + least(greatest(t % 86400 - opens, 0), closes - opens) AS b
  FROM (SELECT event_id, ticket_id, epoch("at")::BIGINT AS t, type, status, priority FROM {source})
  JOIN days ON t // 86400 = day
), steps AS (
  SELECT *, lead(b) OVER (PARTITION BY ticket_id ORDER BY event_id) AS next FROM served
), tickets AS (
  SELECT ticket_id, min(t) AS created, min(b) AS first, arg_max(priority, event_id) AS priority,
         arg_max(status, event_id) AS status, min(b) FILTER (type = 'agent_reply') AS reply,
         coalesce(sum(next - b) FILTER (status IN ('new', 'open')), 0) AS elapsed
  FROM steps GROUP BY ticket_id
), targets(priority, response, resolution) AS (
  VALUES ('P1', 900, 14400), ('P2', 3600, 28800), ('P3', 14400, 86400), ('P4', 28800, 144000)
)
SELECT strftime(timezone('Europe/Berlin', to_timestamp(created)), '%Y-%m') AS "month", priority, count(*) AS n,
       count(reply), count(*) FILTER (reply - first <= response), coalesce(sum(reply - first), 0)::BIGINT,
       count(*) FILTER (status IN ('resolved', 'closed')),
       count(*) FILTER (status IN ('resolved', 'closed') AND elapsed <= resolution),
       coalesce(sum(elapsed) FILTER (status IN ('resolved', 'closed')), 0)::BIGINT
FROM tickets JOIN targets USING (priority) GROUP BY 1, 2 ORDER BY 1, 2
"""


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("file")
    options.add_argument("days")
    options.add_argument("--loaded", action="store_true")
    options.add_argument("--threads", type=int, default=2)
    asked = options.parse_args()
    connection = duckdb.connect()
    connection.execute(f"SET threads = {asked.threads}; SET timezone = 'UTC'")
    connection.execute(f"CREATE TABLE days AS SELECT * FROM read_csv('{asked.days}')")
    source = reader(asked.file)
    if asked.loaded:
        connection.execute(f"CREATE TABLE events AS SELECT * FROM {source}")
        source = "events"
    for _ in range(3 if asked.loaded else 1):
        start, used = time.perf_counter(), time.process_time()
        rows = connection.execute(QUESTION.format(source=source)).fetchall()
        if asked.loaded:
            print(time.perf_counter() - start, time.process_time() - used, file=sys.stderr)
    columns.write_answer(rows)


def reader(path: str) -> str:
    kinds = {name: kind for name, kind in columns.KINDS.items()} | {"ticket_id": columns.identity(path)}
    types = ", ".join(f"'{name}': '{kinds[name]}'" for name in columns.order(path))
    if columns.is_ndjson(path):
        return f"read_json('{path}', format = 'newline_delimited', columns = {{{types}}})"
    return f"read_csv('{path}', header = true, columns = {{{types}}})"


if __name__ == "__main__":
    main()
