"""Agreements that grow with what is measured: many tables of hours, many levels."""
import os
import shutil

from events import TICKETS

HEAD = """# Growing

```agreement growing
provider: Spreebogen Desk GmbH; signs director
customer: Its customers; signs director
in force: 2023-01-01 to 2026-01-31
zone: Europe/Berlin
periods: calendar months
prevails: terms
uses: calendars/brandenburg 2023.1; tickets.feed
```

```record ticket
events: created; replied; waiting; resumed; resolved; reopened; closed
has: priority p1, p2, p3, p4; customer {customer}
```

```clock resolution
runs: ticket.created until ticket.resolved
pauses: ticket.waiting until ticket.resumed
reopened: by ticket.reopened, runs on without the resolved time
{promise}
```

```change
signed by: provider.director and customer.director
reaches: months beginning on or after its effective date
```
"""

LEVELS = """
Table: Levels {#level-list level}

| level | out of | good | goal | too few | none at all |
| ----- | ------ | ---- | ---- | ------- | ----------- |
"""


def hours(folder: str, tables: int, customers: int) -> str:
    """An agreement in which the customers share so many tables of hours; returns its path."""
    text = HEAD.format(customer="listed in promise", promise="reprioritised: frozen\nwithin: 8 h of promise.counted-in")
    text += "\n```define\n"
    for number in range(tables):
        minutes = 6 * 60 + number % 120
        closes = 17 * 60 + number // 120
        text += f"hours-{number}: Mo-Fr {clock(minutes)}-{clock(closes)}; Sa 09:00-13:00 except brandenburg\n"
    text += "```\n\nTable: Promise {#promise unique complete}\n\n| customer | -> counted in |\n| -------- | ------------- |\n"
    for number in range(tables):
        mine = ", ".join(f"customer-{customer:05}" for customer in range(number, customers, tables))
        text += f"| {mine} | hours-{number} |\n"
    return written(folder, text + LEVELS + level("solved", "", "resolution met"))


def levels(folder: str, count: int) -> str:
    """An agreement with so many levels, each over the tickets of one customer and priority; returns its path."""
    names = ", ".join(f"cust-{number:03}" for number in range(1, 201))
    text = HEAD.format(customer=names, promise="within: 8 h of desk-hours")
    text += "\n```define\ndesk-hours: Mo-Fr 07:30-22:00; Sa 09:00-13:00 except brandenburg\n```\n" + LEVELS
    for number in range(count):
        where = f" where customer is cust-{number // 4 + 1:03} and priority is p{number % 4 + 1}"
        text += level(f"solved {number + 1}", where, "resolution met")
    return written(folder, text)


def clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def level(name: str, where: str, good: str) -> str:
    return f"| {name} | tickets created in month{where} | {good} | 50 % | never | no reading |\n"


def written(folder: str, text: str) -> str:
    """Writes the agreement with its calendar, and the job's feed with the customer read."""
    shutil.copytree(f"{TICKETS}/calendars", f"{folder}/calendars", dirs_exist_ok=True)
    with open(f"{TICKETS}/tickets.feed.md") as file:
        feed = file.read().replace("ticket.priority: priority\n", "ticket.priority: priority\nticket.customer: customer\n")
    with open(f"{folder}/tickets.feed.md", "w") as file:
        file.write(feed)
    path = os.path.join(folder, "growing.agreement.md")
    with open(path, "w") as file:
        file.write(text)
    return path
