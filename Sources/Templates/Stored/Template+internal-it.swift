// Written by Scripts/compile-templates.
// swift-format-ignore-file

extension Template {
  static let internalIt = Template(
    name: "internal-it",
    summary: "An IT department and the department it serves; no money, but plans and reviews (OLA).",
    files: [
StoredFile(path: "Templates/internal-it/internal-it.agreement.md", text: ##"""
# Internal IT Service Agreement

The IT department and a department of the same organisation agree what IT does for it, how well, and what the Department does so that IT can. No money changes hands: what follows from a bad month is a review, a plan and, if need be, a talk with the directors. Where IT depends on suppliers, it promises no more here than its contracts with them allow. The tables and grey blocks are part of this text: they are what is measured.

```agreement internal-it
provider: fill name as provider (the IT department); signs director; mail fill address as provider-mail (the mail address for notices to the provider); post fill address as provider-post (the post address of the provider)
customer: fill name as customer (the department that IT serves); signs director; mail fill address as customer-mail (the mail address for notices to the customer); post fill address as customer-post (the post address of the customer)
owner: customer.key-user
in force: fill date as first-day (the first day in force) to fill date as last-day (the last day of the first term), then until ended under ending
zone: fill zone as zone (the time zone of every date and time, such as Europe/Dublin)
periods: calendar months
prevails: terms
law: fill words as law (the law that governs, and the courts, such as the law of Ireland, and the courts of Dublin)
complete: yes
leaves out: liability, because both parties are one legal person; indemnity, because both parties are one legal person; payment, because IT is paid from the common budget
uses: fill calendar as calendar (the calendar of public holidays, such as ie-public-holidays); tickets.feed
```

## 1. Meanings {#meanings}

Desk Hours are [08:00-17:00](=desk-hours), Monday to Friday, save on public holidays; a Working Day is a day on which the Desk opens. A Ticket is one request of one person of the Department. A Change is a planned change of a system that the Department uses.

```define
working-day: Mo-Fr 00:00-24:00 except fill calendar as calendar
desk-hours: Mo-Fr 08:00-17:00 except fill calendar as calendar

email-cut-off: 16:00
```

```record ticket
events: opened; reassessed; answered; waiting-on-customer; customer-answered; resolved; reopened; closed; scored
opened has: users-affected count; workaround yes, no
reassessed has: users-affected count; workaround yes, no
answered has: by provider, customer; automatic yes, no
scored has: score count
```

```record planned-change
events: done
done has: outcome went-well, caused-incident
```

```record breach
events: known; notified; upheld; cured
```

## 2. Purpose {#purpose}

People of the Department work without interruption, and know when they will be helped if they cannot.

```objective undisturbed-work
says: people of the Department work without interruption, and are helped soon when they cannot
served by: responded, resolved, changes-that-work, satisfied
```

## 3. Scope {#scope}

IT runs the workplaces and systems listed below and helps their users. Buying devices, and software that the Department brings in itself, are not part of it.

```service workplace
covers: workplaces and accounts; network; the shared systems; help for users; planned changes
leaves out: purchases; software the Department brings in itself; private devices
to: the service catalogue, as IT last published it
where: on site and remote
hours: desk-hours
by: the desk and engineers of IT
for: everybody in the Department
assumes: the Department names a key user and tells IT of joiners, movers and leavers in time
levels: responded, resolved, changes-that-work, satisfied
through: desk
```

```channel desk
of: provider
at: mail fill address as desk-mail (the mail address of the IT desk)
hours: desk-hours
```

## 4. Roles {#roles}

One party alone is accountable for each activity.

Table: Roles {#people role}

| role       | of       | reached                            |
| ---------- | -------- | ---------------------------------- |
| desk-lead  | provider | mail fill address as desk-mail     |
| head-of-it | provider | mail fill address as provider-mail |
| key-user   | customer | mail fill address as customer-mail |

Table: Who does what {#matrix activity}

| activity            | accountable         | responsible        | consulted           | informed            |
| ------------------- | ------------------- | ------------------ | ------------------- | ------------------- |
| helping-users       | provider.head-of-it | provider.desk-lead | customer.key-user   | customer.director   |
| joiners-and-leavers | customer.key-user   | customer.key-user  | provider.desk-lead  | provider.head-of-it |
| planning-changes    | provider.head-of-it | provider.desk-lead | customer.key-user   | customer.director   |
| accepting-changes   | customer.key-user   | customer.key-user  | provider.head-of-it | customer.director   |

## 5. Priorities and clocks {#clocks}

How many people a Ticket stops, and whether they can work round it, set its priority; either party may have the facts reassessed, and time already run is kept. An automatic acknowledgement is not an answer. The resolution clock stands still while IT waits for an answer it asked for, for at most [10 working days](=resolution.longest-pause) each time.

Table: Priority {#priority unique complete}

| users affected | workaround | -> priority |
| -------------- | ---------- | ----------- |
| >= 20          | any        | absolute    |
| 3 to < 20      | no         | urgent      |
| 3 to < 20      | yes        | normal      |
| < 3            | any        | normal      |

Table: Targets {#target unique complete}

| priority | -> first answer | -> resolution |
| -------- | --------------- | ------------- |
| normal   | 4 h             | 27 h          |
| urgent   | 1 h             | 9 h           |
| absolute | 15 min          | 4 h           |

```clock first-answer
runs: ticket.opened until ticket.answered where by is provider and automatic is no
reopened: never
reprioritised: time already run is kept, the new target applies
within: target.first-answer of desk-hours
```

```clock resolution
runs: ticket.opened until ticket.resolved
pauses: ticket.waiting-on-customer until ticket.customer-answered
longest-pause: 10 working days of working-day, each
reopened: by ticket.reopened within 5 working days of ticket.resolved, runs on without the resolved time; later, a new cycle
reprioritised: time already run is kept, the new target applies
within: target.resolution of desk-hours
```

## 6. Service levels {#levels}

Of the Tickets opened in a month [90 %](=responded.goal) are answered in time, of those resolved [85 %](=resolved.goal) in time. Of the Changes done, [95 %](=changes-that-work.goal) cause no incident. Of the people who score a Ticket, on a scale of one to five, [80 %](=satisfied.goal) give four or five.

Table: Levels {#level-list level}

| level             | out of                        | good                 | goal | too few                                | none at all |
| ----------------- | ----------------------------- | -------------------- | ---- | -------------------------------------- | ----------- |
| responded         | tickets opened in month       | first-answer met     | 90 % | under 20 tickets allows 2 misses       | met         |
| resolved          | tickets resolved in month     | resolution met       | 85 % | under 20 tickets allows 3 misses       | met         |
| changes-that-work | planned-changes done in month | outcome is went-well | 95 % | under 20 planned-changes allows 1 miss | met         |
| satisfied         | tickets scored in month       | score >= 4           | 80 % | under 10 tickets allows 2 misses       | no reading  |

## 7. After a bad month {#bad-months}

When a level was missed, IT names the cause and a plan in its report. When it was missed in two months running, both heads meet, and the Department may ask that a plan be carried out before other work of IT for it.

```right plan-first
by: customer
when: resolved missed in each of 2 months running
may: ask that the plan for the missed level be carried out before other work for the Department
within: 20 working days of working-day
until: the level met its goal in two months running
```

## 8. Escalation {#escalation}

Whoever a row names is told when a Ticket has used that share of its time.

Table: Ladder {#ladder every-row}

| resolution at | -> provider tells | -> customer is told |
| ------------- | ----------------- | ------------------- |
| >= 75 %       | desk-lead         | nobody              |
| >= 100 %      | head-of-it        | key-user            |
| >= 150 %      | director          | director            |

## 9. Control and oversight {#oversight}

The Department keeps control of its working day: a Change that stops people from working during Desk Hours needs its approval. It may look at the records of its Tickets at any time.

```control changes-by-day
says: changes that stop work during desk hours
needs: approval of customer.key-user
silence: refused after 3 working days of working-day
held by: changes-that-work
```

## 10. What each side does {#duties}

Both sides owe something by a date, and both say what follows when it is late. A level is not missed because the Department answered late.

Table: Duties {#duty-list duty}

| duty            | by       | to       | due                                                           | if late                                 |
| --------------- | -------- | -------- | ------------------------------------------------------------- | --------------------------------------- |
| monthly-report  | provider | customer | 5th working day of working-day after month end, 17:00         | tells customer.director                 |
| answer-question | customer | provider | 1 working day of working-day after ticket.waiting-on-customer | excuses resolution of that ticket: data |
| list-of-leavers | customer | provider | 3 working days of working-day before month end                | tells customer.director                 |

## 11. Reporting {#reporting}

Every month IT reports what was attained, each miss with its cause and plan, and the Changes ahead.

```report monthly-service
to: customer.key-user; customer.director
every: month
due: monthly-report
holds: levels and how they were attained, misses with causes and plans, changes done and ahead, what people asked most
```

## 12. Confidentiality {#confidentiality}

What IT sees of the Department's work it uses only to help, and shows to nobody who does not need it.

```confidentiality what-it-sees
by: provider
covers: files, mail and screens of the Department
except: what the law or the organisation's rules require to be told
lasts: without limit
```

## 13. Data protection {#data-protection}

Tickets hold personal data of the organisation's own people. They are used to help them and to see what goes wrong often, and are erased when they are no longer needed. A breach is told to the Department and to the data protection officer within [24 h](=ticket-data.breach) of becoming known.

```data ticket-data
class: personal
fields: name, mail address, device, what was asked
purpose: helping users and finding what goes wrong often
where: the organisation's own systems
seen by: provider.desk-lead; provider.head-of-it; customer.key-user
kept: 12 months after ticket.closed, then erased
breach: notify within 24 h after breach.known
```

## 14. Compliance {#compliance}

Both parties keep the organisation's rules on information security and the laws behind them. IT shows that backups can be restored.

```evidence restore-test
by: provider
says: record of a restore of each shared system, tested within the last year
renewed: before expires
asked: 30 days before expires
to: customer.key-user
```

## 15. Disputes {#disputes}

Who contests a fact or a figure says so, with the reason, within [10 working days](=dispute-steps.raised) of the report it stands in; what nobody contests by then stands. The heads try to settle it first, then the directors.

```dispute dispute-steps
raised: 10 working days of working-day after monthly-report
1: head of IT and key user, 5 working days
2: directors, 10 working days
meanwhile: both go on as before
```

## 16. Notices {#notices}

A notice is in writing and goes to the address at the head of this Agreement, or to another that the party has notified since. It is given by hand or by email. An email sent before [16:00](=email-cut-off) on a Working Day counts when it is sent; any other counts on the next Working Day.

```notice
by: hand, email
```

Table: Deemed receipt {#receipt unique complete}

| sent by | moment                           | -> received               |
| ------- | -------------------------------- | ------------------------- |
| hand    | any                              | on delivery               |
| email   | working-day before email-cut-off | when sent                 |
| email   | otherwise                        | next working-day at 09:00 |

## 17. Changes {#changes}

No change of this text holds unless it is written, names the terms it changes and what each said before, gives the day from which it holds, and is agreed by both directors. It reaches only what begins on or after that day.

```change
signed by: provider.director and customer.director
reaches: tickets opened on or after its effective date; months beginning on or after it
straddling: whole period old
```

## 18. Review {#review}

The document owner calls both sides together at least every [12 months](=regular-review.every). They compare the levels with what was attained, ask whether each still measures what matters and nothing that the IT cannot influence, and record a change or that none is needed.

```review regular-review
by: document-owner
every: 12 months
records: change proposed, or no change; what the levels cost to measure
```

## 19. Ending {#ending}

Either side may end this text on [90 days](=by-either.notice) notice, ending on [fill date as last-day](=by-either.not-before) or later. What was learnt of the other's work stays secret, and open Tickets are finished or handed over.

```ending by-either
by: either
notice: 90 days from received
not before: fill date as last-day
survives: #confidentiality, #data-protection
hand-over: open tickets and the list of systems, for 30 days
last invoice: within 30 days after the end
```

## Worked examples {#examples}

```example overnight the clock stands still
given: ticket opened 2026-03-10 16:00, users-affected 5, workaround no
given: answered 2026-03-10 16:30, by provider, automatic no
given: resolved 2026-03-11 16:00
expect: priority urgent; first-answer elapsed 30 min, met; resolution elapsed 9 h, met
```

```example twenty people at once
given: ticket opened 2026-03-10 09:00, users-affected 2, workaround yes
given: reassessed 2026-03-10 09:10, users-affected 20, workaround no
given: answered 2026-03-10 09:20, by provider, automatic no
expect: priority absolute; first-answer elapsed 20 min, missed
```

```example the department's silence is not IT's delay
given: ticket opened 2026-03-10 09:00, users-affected 1, workaround yes
given: waiting-on-customer 2026-03-10 10:00; customer-answered 2026-03-12 10:00
given: resolved 2026-03-13 10:00
expect: resolution elapsed 10 h, met
```

```example a change that goes well
given: planned-change done 2026-03-10 18:00, outcome went-well
expect: changes-that-work 1 / 1; changes-that-work met
```

```example an email a minute too late
given: notice email 2026-03-05 16:00; notice email 2026-03-05 15:59
expect: received 2026-03-06 09:00; received 2026-03-05 15:59
```

"""##),
StoredFile(path: "Templates/internal-it/tickets.feed.md", text: ##"""
# How tickets and changes become events

The parties agree on this export and on how its rows are read. Times are ISO 8601 in UTC. Rows may stand in any order: the number of an event
orders those of one instant.

```feed tickets
reads: csv
rows: events
subject: ticket by ticket
times: ISO 8601
at: at
id: event_id
sequence: event_id
ticket.opened: event is created
ticket.reassessed: event is reassessed
ticket.answered: event is reply
ticket.waiting-on-customer: event is waiting
ticket.customer-answered: event is answer
ticket.resolved: event is resolved
ticket.reopened: event is reopened
ticket.closed: event is closed
ticket.scored: event is scored
ticket.users-affected: users_affected
ticket.workaround: workaround
ticket.by: author; agent is provider; bot is provider; user is customer
ticket.automatic: automatic
ticket.score: score
```

```feed changes
reads: csv
rows: subjects
subject: planned-change by change
times: ISO 8601
order: file
planned-change.done: at done_at
planned-change.outcome: outcome; well is went-well; incident is caused-incident
```

"""##),
    ]
  )
}
