"""Agreements of a megabyte, each long in another way, all sound: made of the support desk, which goes on and on."""
import os
import shutil
from collections.abc import Callable

DESK = "Examples/support-desk"
SENTENCES = (
    "The Provider keeps a record of each visit and shows it to the Customer when asked.",
    "A copy of what was agreed stands in the office of each side, and either may see it there.",
    "The people named by the Customer tell the Provider what they need and by whom it was seen.",
    "Whatever was done on a day is told on that day, in the words of those who did it.",
    "Nothing in this part takes anything away from what the parts before it say.",
)
QUOTATIONS = (
    "The Monthly Fee is [18,500.00 EUR](=monthly-fee), as before.",
    "The Desk is staffed [07:30-22:00](=desk-hours) here too.",
    "Credits stop at [15 %](=monthly.cap), and [clause 4](#credits) says how.",
    "An email sent at [16:00](=email-cut-off) counts on the next day, by [clause 7](#notices).",
)


def prose(number: int) -> str:
    return clause(number, "\n".join(SENTENCES[(number + line) % len(SENTENCES)] for line in range(8)))


def quotations(number: int) -> str:
    return clause(number, " ".join(QUOTATIONS[(number + line) % len(QUOTATIONS)] for line in range(8)))


def examples(number: int) -> str:
    return (
        f"```example answered by a person {number}\n"
        f"given: ticket opened 2026-03-06 21:30, users-affected {number % 5}, workaround yes\n"
        "given: answered 2026-03-06 21:31, by provider, automatic yes\n"
        "given: answered 2026-03-07 11:00, by provider, automatic no\n"
        "expect: priority normal; first-response elapsed 4 h, due 2026-03-07 11:00, met\n```\n\n"
    )


def clocks(number: int) -> str:
    return (
        f"```clock resolution-{number}\nruns: ticket.opened until ticket.resolved\n"
        "pauses: ticket.waiting-on-customer until ticket.customer-answered\n"
        "longest-pause: 10 working days of working-day, each\n"
        "reopened: by ticket.reopened within 5 working days of ticket.resolved, runs on without the resolved time; "
        "later, a new cycle\nreprioritised: time already run is kept, the new target applies\n"
        "within: target.resolution of target.counted-in\n```\n\n"
        f"```exclusion customer-caused-{number}\nfrom: availability, leaving down and agreed time\n"
        "when: portal.down where cause is customer\n```\n\n"
    )


def duties(number: int) -> str:
    return (
        f"| duty-{number} | provider | customer | 5th working day of working-day after month end, 17:00 "
        f"| {number % 5 + 1} % of monthly-fee |\n"
    )


def levels(number: int) -> str:
    return f"| solved-{number} | tickets resolved in month where users-affected >= {number + 1} | resolution met | none | never | met |\n"


def rows(number: int) -> str:
    return f"| site-{number} | {number % 23 + 1} h | desk-hours |\n"


def definitions(number: int) -> str:
    return f"hours-{number}: Mo-Fr {6 + number % 4:02}:{number // 4 % 60:02}-18:00; Sa 09:00-13:00\n"


def clause(number: int, words: str) -> str:
    return f"## {number + 11}. Part {number} {{#part-{number}}}\n\n{words}\n\n"


SITES = "\n```record site-visit\nevents: asked; done\nhas: site listed in promise\n```\n"
VISIT = (
    "\n```clock visit\nruns: site-visit.asked until site-visit.done\nreopened: never\nreprioritised: frozen\n"
    "within: promise.arrival of promise.counted-in\n```\n"
)
PROMISE = "Table: Promise {#promise unique complete}\n\n| site | -> arrival | -> counted in |\n| - | - | - |\n"
DUTIES = "Table: More duties {#more-duties duty}\n\n| duty | by | to | due | if late |\n| - | - | - | - | - |\n"
LEVELS = (
    "Table: More levels {#more-levels level}\n\n| level | out of | good | goal | too few | none at all |\n"
    "| - | - | - | - | - | - |\n"
)


def named(count: int) -> str:
    """So many hours, and a row that reads each of them."""
    lines = "".join(definitions(number) for number in range(count))
    table = "".join(rows(number).replace("desk-hours", f"hours-{number}") for number in range(count))
    return f"```define\n{lines}```\n{SITES}\n{PROMISE}{table}{VISIT}"


def repeated(part: Callable[[int], str], before: str = "", after: str = "") -> Callable[[int], str]:
    """A text of one part, again and again."""
    return lambda count: before + "".join(part(number) for number in range(count)) + after


SHAPES: dict[str, Callable[[int], str]] = {
    "clauses of prose": repeated(prose),
    "clauses that quote terms": repeated(quotations),
    "worked examples": repeated(examples),
    "clocks and exclusions": repeated(clocks),
    "rows of duties": repeated(duties, DUTIES),
    "rows of levels": repeated(levels, LEVELS),
    "rows of a rule": repeated(rows, f"{SITES}\n{PROMISE}", VISIT),
    "hours and what reads them": named,
}


def named_file(shape: str) -> str:
    return shape.replace(" ", "-")


def write(root: str, folder: str, shape: str, size: int) -> str:
    """Writes a text of a shape and about a size in bytes; returns its path."""
    shutil.copytree(f"{root}/{DESK}/calendars", f"{folder}/calendars", dirs_exist_ok=True)
    shutil.copy(f"{root}/{DESK}/desk.feed.md", folder)
    with open(f"{root}/{DESK}/desk.agreement.md") as file:
        desk = file.read()
    make = SHAPES[shape]
    # Numbers grow longer: the size of a thousand parts tells how many there must be.
    each = len(make(1000)) / 1000
    text = f"{desk}\n## 10. More {{#more}}\n\nWhat follows makes this text long.\n\n"
    text += make(round((size - len(text)) / each))
    path = os.path.join(folder, f"{named_file(shape)}.agreement.md")
    with open(path, "w") as file:
        file.write(text)
    return path
