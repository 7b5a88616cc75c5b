"""Service hours of many pairs at once with numpy: python numpy_hours.py FILE

FILE holds pairs of local times as seconds; the question is the one of hours.py, whose single daily window lets
whole days be counted by busday_count and the ends be cut. Zones are numpy's to ignore: the pairs come as local.
"""
import sys
import time

import numpy as np

DAY, OPENS, CLOSES = 86_400, 8 * 3600, 17 * 3600
CLOSED = ["01-01", "05-01", "10-03", "12-24", "12-25", "12-26", "12-31"]
pairs = np.loadtxt(sys.argv[1], dtype=np.int64)
holidays = [f"{year}-{day}" for year in range(2021, 2028) for day in CLOSED]
calendar = np.busdaycalendar(holidays=holidays)
epoch = np.datetime64("2021-01-01")
first = (epoch - np.datetime64("1970-01-01")).astype(np.int64)


def total(seconds: np.ndarray) -> np.ndarray:
    days = seconds // DAY
    dates = epoch + (days - first)
    whole = np.busday_count(epoch, dates, busdaycal=calendar) * (CLOSES - OPENS)
    part = np.clip(seconds % DAY - OPENS, 0, CLOSES - OPENS)
    return whole + np.where(np.is_busday(dates, busdaycal=calendar), part, 0)


start = time.perf_counter()
served = total(pairs[:, 1]) - total(pairs[:, 0])
elapsed = time.perf_counter() - start
print(f"served {elapsed / len(pairs) * 1e9:.1f}")
print(f"seconds {served.sum()}")
