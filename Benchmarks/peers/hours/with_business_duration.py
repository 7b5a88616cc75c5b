"""Service hours pair by pair with business-duration: python business_duration_hours.py FILE COUNT

Takes the first COUNT pairs of local times of FILE; zones are not the package's business.
"""
import datetime
import sys
import time

import pandas
from business_duration import businessDuration

CLOSED = [(1, 1), (5, 1), (10, 3), (12, 24), (12, 25), (12, 26), (12, 31)]
HOLIDAYS = {datetime.date(year, *day): "" for year in range(2021, 2028) for day in CLOSED}
with open(sys.argv[1]) as file:
    lines = [next(file).split() for _ in range(int(sys.argv[2]))]
pairs = [[pandas.Timestamp(int(second), unit="s") for second in line] for line in lines]
seconds = 0.0
start = time.perf_counter()
for opened, closed in pairs:
    seconds += businessDuration(
        opened, closed, datetime.time(8), datetime.time(17), holidaylist=HOLIDAYS, unit="sec"
    )
elapsed = time.perf_counter() - start
print(f"served {elapsed / len(pairs) * 1e9:.1f}")
print(f"seconds {round(seconds)}")
