"""The texts of the job for a shape of the log: the agreement as it stands, and its feed with the lines that differ."""
import os
import shutil

HERE = os.path.dirname(os.path.abspath(__file__))


def write(folder: str, ndjson: bool, shuffled: bool) -> str:
    """Writes agreement, calendar and feed into a folder; returns the agreement's path."""
    shutil.copytree(f"{HERE}/calendars", f"{folder}/calendars", dirs_exist_ok=True)
    agreement = shutil.copy(f"{HERE}/tickets.agreement.md", folder)
    with open(f"{HERE}/tickets.feed.md") as file:
        feed = file.read()
    if ndjson:
        feed = replaced(feed, "reads: csv", "reads: ndjson")
    if shuffled:
        feed = replaced(feed, "order: file", "id: event_id\nsequence: event_id")
    with open(f"{folder}/tickets.feed.md", "w") as file:
        file.write(feed)
    return agreement


def replaced(text: str, line: str, by: str) -> str:
    if text.count(f"\n{line}\n") != 1:
        raise SystemExit(f"the feed has no line {line}")
    return text.replace(f"\n{line}\n", f"\n{by}\n")
