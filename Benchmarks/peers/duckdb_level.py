"""Counts the level "closed in time" of April 2016 with DuckDB: python duckdb_level.py FILE

Reads the six columns that the level looks at (abide's feed reads the same six) and prints "GOOD COUNTED". It
knows the rule by heart: no agreement is read, and no other clock, level, credit or receipt is worked out.
"""
import sys

import duckdb

TIME = "%d/%m/%Y %H:%M"
QUESTION = f"""
WITH changes AS (
  SELECT number, incident_state, priority, sys_mod_count,
         strptime(sys_updated_at, '{TIME}') AS changed, strptime(opened_at, '{TIME}') AS opened
  FROM read_csv(?, header = true, all_varchar = true)
),
incidents AS (
  SELECT number,
         min(opened) AS opened,
         min(changed) FILTER (incident_state = 'Closed') AS closed,
         arg_max(priority, (changed, sys_mod_count::INTEGER)) AS priority
  FROM changes GROUP BY number
)
SELECT count(*) FILTER (served(closed) - served(opened) <= 62 * 60), count(*)
FROM incidents
WHERE priority = '3 - Moderate' AND closed >= TIMESTAMP '2016-04-01' AND closed < TIMESTAMP '2016-05-01'
"""

# Minutes of Mo-Fr 14:00-23:00 before a moment, by arithmetic; 2016-01-04 was a Monday.
SERVED = """
CREATE MACRO days(moment) AS date_diff('day', TIMESTAMP '2016-01-04', moment);
CREATE MACRO served(moment) AS
  (days(moment) // 7) * 5 * 540 + least(days(moment) % 7, 5) * 540
  + CASE WHEN days(moment) % 7 < 5
         THEN greatest(0, least(540, 60 * hour(moment) + minute(moment) - 840)) ELSE 0 END;
"""

connection = duckdb.connect()
connection.execute(SERVED)
print(*connection.execute(QUESTION, [sys.argv[1]]).fetchone())
