"""The lives of made-up tickets: what happens to each, and when, drawn from a stream of random numbers.

The order in which numbers are drawn is part of the format: a draw more or less changes every byte of the log.
"""
import numpy as np

TYPES = [
    "created", "assigned", "status_changed", "agent_reply", "customer_reply", "priority_changed",
    "resolved", "reopened", "closed",
]
CREATED, ASSIGNED, CHANGED, AGENT_REPLY, CUSTOMER_REPLY, REPRIORITISED, RESOLVED, REOPENED, CLOSED = range(9)
NEW, OPEN, WAITING, DONE, SHUT = range(5)
CUSTOMER, AGENT, SYSTEM = range(3)
CUSTOMERS = 200
START = 1_672_531_200  # 2023-01-01T00:00:00Z
DAYS = 1096  # to the end of 2025; what would happen later is cut off
SECONDS = DAYS * 86_400
LONGEST = 12  # events of one ticket
NEVER = 2**31 - 1
DAY_WEIGHTS = np.array([1.25, 1.15, 1.1, 1.05, 1.0, 0.35, 0.2])  # Monday first
HOUR_WEIGHTS = np.array(
    [0.2, 0.15, 0.1, 0.1, 0.2, 0.5, 1, 2, 3.2, 3.6, 3.5, 3, 2.6, 2.9, 3, 2.8, 2.4, 1.9, 1.4, 1, 0.8, 0.6, 0.4, 0.3]
)
LENGTHS = [0.09, 0.11, 0.13, 0.15, 0.15, 0.13, 0.1, 0.08, 0.06]  # of four to twelve events
HOUR = 3600.0


def made(count: int, numbers: np.random.Generator) -> tuple[np.ndarray, ...]:
    """Types, states, priorities, roles and times of so many tickets, an event a column, and their customers."""
    at = creations(count, numbers)
    length = numbers.choice(np.arange(4, 13), count, p=LENGTHS)
    priority = numbers.choice(4, count, p=[0.05, 0.2, 0.45, 0.3]).astype(np.uint8)
    weights = 1 / np.arange(1, CUSTOMERS + 1) ** 0.7
    drawn = np.searchsorted(np.cumsum(weights / weights.sum()), numbers.random(count))
    customer = drawn.clip(0, CUSTOMERS - 1).astype(np.uint8)
    reopens = (length >= 7) & (numbers.random(count) < 0.18)
    grids = [np.zeros((count, LONGEST), np.uint8) for _ in range(4)] + [np.zeros((count, LONGEST), np.int32)]
    state = np.zeros(count, np.uint8)
    for step in range(LONGEST):
        chance = numbers.random(count)
        spread = numbers.standard_normal(count)
        kind, role, gap = happened(step, length, reopens, state, priority, chance, spread, numbers)
        if step > 0:
            at = at + np.minimum(gap * np.exp(1.15 * spread), 45 * 86_400.0).astype(np.int64) + 1
        times = np.minimum(np.where(step < length, at, NEVER), NEVER)
        for grid, column in zip(grids, (kind, state, priority, role, times)):
            grid[:, step] = column
    return *grids, customer


def creations(count: int, numbers: np.random.Generator) -> np.ndarray:
    """Seconds since the start of the log at which tickets are created, by weights of weekday and hour."""
    weekday = (np.arange(DAYS) + 6) % 7  # the first day is a Sunday
    days = np.cumsum(DAY_WEIGHTS[weekday] / DAY_WEIGHTS[weekday].sum())
    hours = np.cumsum(HOUR_WEIGHTS / HOUR_WEIGHTS.sum())
    day = np.minimum(np.searchsorted(days, numbers.random(count)), DAYS - 1).astype(np.int64)
    hour = np.minimum(np.searchsorted(hours, numbers.random(count)), 23)
    return day * 86_400 + hour * 3600 + numbers.integers(0, 3600, count)


def happened(step, length, reopens, state, priority, chance, spread, numbers):
    """Type, role and usual gap of one step of every ticket; `state` and `priority` are changed in place."""
    count = len(state)
    kind = np.full(count, AGENT_REPLY, np.uint8)
    role = np.full(count, AGENT, np.uint8)
    gap = np.full(count, 2 * HOUR)
    if step == 0:
        kind[:], state[:], role[:] = CREATED, NEW, CUSTOMER
        role[chance < 0.04] = SYSTEM
        return kind, role, gap
    if step == 1:
        assigned = ((length == 4) & (chance < 0.05)) | ((length > 4) & (chance < 0.75))
        kind[assigned] = ASSIGNED
        role[assigned & (spread > 0.5)] = SYSTEM
        gap[:], state[:] = 20 * 60.0, OPEN
    else:
        worked(step, state, priority, chance, numbers, kind, role, gap)
    ended(step, length, reopens, state, kind, role, gap)
    return kind, role, gap


def worked(step, state, priority, chance, numbers, kind, role, gap) -> None:
    """Work on an open ticket, or what ends a wait."""
    gap[:] = 35 * 60.0 if step == 2 else 2.2 * HOUR
    waiting = state == WAITING
    busy = ~waiting
    answered = waiting & (chance < 0.80)
    kind[answered], role[answered], state[answered] = CUSTOMER_REPLY, CUSTOMER, OPEN
    gap[waiting] = 20 * HOUR
    taken_back = waiting & (chance >= 0.80) & (chance < 0.90)
    kind[taken_back], state[taken_back] = CHANGED, OPEN
    asking = 0.30 if step > 2 else 0.12
    asked = busy & (chance < asking)
    kind[asked], state[asked] = CHANGED, WAITING
    raised = busy & (chance >= asking) & (chance < asking + 0.08)
    kind[raised] = REPRIORITISED
    priority[raised] = (numbers.random(len(state)) * 4).astype(np.uint8)[raised]
    kind[busy & (chance >= asking + 0.08) & (chance < asking + 0.18)] = ASSIGNED
    wrote = busy & (chance >= asking + 0.18) & (chance < asking + 0.26)
    kind[wrote], role[wrote] = CUSTOMER_REPLY, CUSTOMER


def ended(step, length, reopens, state, kind, role, gap) -> None:
    """The last steps of every ticket: resolved, perhaps reopened and resolved again, closed."""
    resolved = (step == length - 2) | (reopens & (step == length - 4))
    kind[resolved], state[resolved], role[resolved] = RESOLVED, DONE, AGENT
    reopened = reopens & (step == length - 3)
    kind[reopened], state[reopened], role[reopened], gap[reopened] = REOPENED, OPEN, CUSTOMER, 26 * HOUR
    closed = step == length - 1
    kind[closed], state[closed], role[closed], gap[closed] = CLOSED, SHUT, SYSTEM, 72 * HOUR
