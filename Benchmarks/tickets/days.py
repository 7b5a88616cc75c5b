#!/usr/bin/env python3
"""Writes the desk's hours as a table of days for the peers, who know nothing of hours: days.py FILE

Monday to Friday 07:30-22:00 and Saturday 09:00-13:00 in Berlin, less the holidays of the calendar beside this file. A
row a day of UTC: its number since 1970, the seconds served before it, and where its one window opens and closes.
"""
import datetime
import os
import re
import sys
import zoneinfo

BERLIN = zoneinfo.ZoneInfo("Europe/Berlin")
CALENDAR = os.path.dirname(os.path.abspath(__file__)) + "/calendars/brandenburg.calendar.md"
FIRST, LAST = datetime.date(2020, 1, 1), datetime.date(2030, 12, 31)
WEEKDAYS = [((7, 30), (22, 0))] * 5 + [((9, 0), (13, 0)), None]


def windows() -> dict[int, tuple[int, int]]:
    """The seconds of the day between which each open day of UTC is open."""
    with open(CALENDAR) as file:
        closed = set(re.findall(r"^\| (\d{4}-\d\d-\d\d) ", file.read(), re.M))
    found = {}
    for number in range((LAST - FIRST).days + 1):
        date = FIRST + datetime.timedelta(number)
        window = WEEKDAYS[date.weekday()]
        if window and date.isoformat() not in closed:
            edges = [int(datetime.datetime(*date.timetuple()[:3], *edge, tzinfo=BERLIN).timestamp()) for edge in window]
            found[edges[0] // 86_400] = (edges[0] % 86_400, edges[1] % 86_400)
    return found


def write(path: str) -> None:
    open_days = windows()
    first = (FIRST - datetime.date(1970, 1, 1)).days
    served = 0
    with open(path, "w") as file:
        file.write("day,served,opens,closes\n")
        for day in range(first, first + (LAST - FIRST).days + 1):
            opens, closes = open_days.get(day, (0, 0))
            file.write(f"{day},{served},{opens},{closes}\n")
            served += closes - opens


if __name__ == "__main__":
    write(sys.argv[1])
