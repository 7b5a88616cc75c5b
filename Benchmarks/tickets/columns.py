"""What every peer must know of a log: its columns, how tickets are named, and how the answer is written."""
import gzip
import json
import sys

KINDS = {
    "event_id": "BIGINT", "ticket_id": "BIGINT", "at": "TIMESTAMPTZ", "type": "VARCHAR", "status": "VARCHAR",
    "priority": "VARCHAR", "actor_role": "VARCHAR", "customer": "VARCHAR",
}
ANSWER = "month,priority,n,replied,resp_met,resp_secs,done,res_met,res_secs"


def is_ndjson(path: str) -> bool:
    return ".ndjson" in path


def first_lines(path: str) -> list[str]:
    with gzip.open(path, "rt") if path.endswith(".gz") else open(path) as file:
        return [file.readline().rstrip(), file.readline().rstrip()]


def order(path: str) -> list[str]:
    """The columns in the order of the file."""
    first = first_lines(path)[0]
    return list(json.loads(first)) if is_ndjson(path) else first.replace('"', "").split(",")


def identity(path: str) -> str:
    """Whether tickets are numbers or texts."""
    first, second = first_lines(path)
    if is_ndjson(path):
        value = str(json.loads(first)["ticket_id"])
    else:
        value = second.replace('"', "").split(",")[order(path).index("ticket_id")]
    return "BIGINT" if value.isdigit() else "VARCHAR"


def write_answer(rows) -> None:
    print(ANSWER)
    for row in rows:
        print(*row, sep=",")
    sys.stdout.flush()
