// Written by Scripts/compile-templates.
// swift-format-ignore-file

extension Template {
  static let managedService = Template(
    name: "managed-service",
    summary: "A provider runs a customer's systems: availability, patches, backups and help.",
    files: [
StoredFile(path: "Templates/managed-service/managed-service.agreement.md", text: ##"""
# Managed Service Agreement

The Provider runs systems of the Customer: it keeps them available, patched and backed up, watches them day and night, and helps the people who depend on them. This text says how well, at what price, and what follows when either side falls short. Its tables and grey blocks are part of it: they are what is measured and settled.

```agreement managed-service
provider: fill name as provider (the firm that runs the systems); signs director; mail fill address as provider-mail (the mail address for notices to the provider); post fill address as provider-post (the post address of the provider)
customer: fill name as customer (the firm whose systems they are); signs director; mail fill address as customer-mail (the mail address for notices to the customer); post fill address as customer-post (the post address of the customer)
owner: customer.service-owner
in force: fill date as first-day (the first day in force) to fill date as last-day (the last day of the first term), then until ended under ending
zone: fill zone as zone (the time zone of every date and time, such as Europe/Dublin)
periods: calendar months
money: fill currency as currency (the currency, such as EUR)
prevails: terms
law: fill words as law (the law that governs, and the courts, such as the law of Ireland, and the courts of Dublin)
complete: yes
uses: fill calendar as calendar (the calendar of public holidays, such as ie-public-holidays); monitor.feed; work.feed
```

## 1. Meanings {#meanings}

The Monthly Fee is [fill amount as monthly-fee](=monthly-fee); work beyond the scope is charged by the rates in [clause 10](#payment). The Systems are those in the list both parties keep; a System is Down while the monitoring finds that it cannot be used. Support Hours are [08:00-18:00](=support-hours), Monday to Friday, save on public holidays. A Patch is an update that its maker says closes a weakness.

```define
working-day: Mo-Fr 00:00-24:00 except fill calendar as calendar
support-hours: Mo-Fr 08:00-18:00 except fill calendar as calendar
always: Mo-Su 00:00-24:00
monthly-fee: fill amount as monthly-fee (the monthly fee, such as 6,800.00 EUR) per month
liability-floor: fill amount as liability-floor (the amount below which no limit of liability lies)
hourly-rate: fill amount as hourly-rate (the price of an hour of an engineer, such as 120.00 EUR)
email-cut-off: 16:00
```

```record system
intervals: down
down has: part shared, workplace; cause provider, customer, third-party, unknown
```

```record maintenance
intervals: window
window has: announced instant
```

```record ticket
events: opened; reassessed; answered; waiting-on-customer; customer-answered; resolved; reopened; closed
opened has: users-affected count; workaround yes, no
reassessed has: users-affected count; workaround yes, no
answered has: by provider, customer; automatic yes, no
```

```record patch
events: published; deferred; installed
published has: severity critical, other
```

```record backup
events: run
run has: outcome restorable, failed
```

```record invoice
events: received
```

```record breach
events: known; notified; upheld; cured
```

```record claim
events: received
```

```record takeover
events: completed
```

## 2. Purpose {#purpose}

The Customer's people find their systems running, safe and with nothing lost, and do not have to think about it.

```objective running-and-safe
says: systems run, are safe, and lose nothing
served by: availability, patched, backed-up
```

```objective help-at-hand
says: whoever is stopped is helped soon
served by: answered, resolved
```

## 3. Scope {#scope}

The Provider runs the Systems: monitoring, maintenance, Patches, backups and help. Buying hardware, changing programs and projects are not part of it and are offered apart.

```service operations
covers: monitoring; maintenance; patches; backups and restores; incidents; help for users
leaves out: purchases of hardware and licences; changes to programs; projects
to: the operations manual both parties keep
where: remote, and on site when that does not help; fill words as site (where on-site work is done, such as the Dublin office)
hours: always
by: the Provider's operations centre and engineers
for: staff of the Customer
assumes: hardware and software under maintenance of their makers; access day and night
levels: availability, patched, backed-up, answered, resolved
through: operations-centre
```

```channel operations-centre
of: provider
at: phone fill words as desk-phone (the phone number of the operations centre); mail fill address as desk-mail (the mail address of the operations centre)
hours: always
```

## 4. Roles {#roles}

Each party names people for the roles below and tells the other of a change before it takes effect. One party alone is accountable for each activity.

Table: Roles {#people role}

| role            | of       | reached                            | hours         |
| --------------- | -------- | ---------------------------------- | ------------- |
| duty-engineer   | provider | mail fill address as desk-mail     | always        |
| service-manager | provider | mail fill address as provider-mail | support-hours |
| service-owner   | customer | mail fill address as customer-mail | support-hours |

Table: Who does what {#matrix activity}

| activity           | accountable              | responsible            | consulted                | informed               |
| ------------------ | ------------------------ | ---------------------- | ------------------------ | ---------------------- |
| running-systems    | provider.service-manager | provider.duty-engineer | customer.service-owner   | customer.director      |
| installing-patches | provider.service-manager | provider.duty-engineer | customer.service-owner   | customer.director      |
| approving-windows  | customer.service-owner   | customer.service-owner | provider.service-manager | provider.duty-engineer |
| restoring-data     | provider.service-manager | provider.duty-engineer | customer.service-owner   | customer.director      |

## 5. Priorities and clocks {#clocks}

How many people a Ticket stops, and whether they can work round it, set its priority; either party may have the facts reassessed, and time already run is kept. An automatic acknowledgement is not an answer. The resolution clock stands still while the Provider waits for an answer it asked for, for at most [10 working days](=resolution.longest-pause) each time. A critical Patch is installed within [5 working days](=patching.due) of its publication, unless the Customer asks for it to wait.

Table: Priority {#priority unique complete}

| users affected | workaround | -> priority |
| -------------- | ---------- | ----------- |
| >= 50          | any        | absolute    |
| 5 to < 50      | no         | urgent      |
| 5 to < 50      | yes        | normal      |
| < 5            | any        | normal      |

Table: Targets {#target unique complete}

| priority | -> first answer | -> resolution | -> counted in |
| -------- | --------------- | ------------- | ------------- |
| normal   | 4 h             | 30 h          | support-hours |
| urgent   | 1 h             | 10 h          | support-hours |
| absolute | 15 min          | 4 h           | always        |

```clock first-answer
runs: ticket.opened until ticket.answered where by is provider and automatic is no
reopened: never
reprioritised: time already run is kept, the new target applies
within: target.first-answer of target.counted-in
```

```clock resolution
runs: ticket.opened until ticket.resolved
pauses: ticket.waiting-on-customer until ticket.customer-answered
longest-pause: 10 working days of working-day, each
reopened: by ticket.reopened within 5 working days of ticket.resolved, runs on without the resolved time; later, a new cycle
reprioritised: time already run is kept, the new target applies
within: target.resolution of target.counted-in
```

```clock patching
for: severity is critical
runs: patch.published until patch.installed
cancelled: by patch.deferred
reopened: never
due: 5 working days of working-day after patch.published, rolled first
```

## 6. Service levels {#levels}

The Systems are available [99.9 %](=availability.goal) of each month; a shared System weighs more than a workplace. Left out are outages the Customer causes, and maintenance announced [5 working days](=maintenance-work.announced) before it starts, at night, for [8 h](=maintenance-work.up-to) a month at most. Of critical Patches [95 %](=patched.goal) are installed in time; [98 %](=backed-up.goal) of backups can be restored. Of Tickets [95 %](=answered.goal) are answered and [90 %](=resolved.goal) resolved in time.

```level availability
out of: minutes of always
good: not system.down
components: part; shared weighs 3; workplace weighs 1
goal: 99.9 %
none at all: impossible
```

Table: Levels {#level-list level}

| level     | out of                                                | good                  | goal | too few                          | none at all |
| --------- | ----------------------------------------------------- | --------------------- | ---- | -------------------------------- | ----------- |
| patched   | patches installed in month where severity is critical | patching met          | 95 % | under 20 patches allows 1 miss   | met         |
| backed-up | backups run in month                                  | outcome is restorable | 98 % | under 50 backups allows 1 miss   | impossible  |
| answered  | tickets opened in month                               | first-answer met      | 95 % | under 20 tickets allows 1 miss   | met         |
| resolved  | tickets resolved in month                             | resolution met        | 90 % | under 20 tickets allows 2 misses | met         |

```exclusion maintenance-work
from: availability, leaving down and agreed time
when: maintenance.window
announced: 5 working days of working-day before it starts
between: 22:00-06:00
up to: 8 h per month, earliest first
evidence: the window the Customer approved
```

```exclusion customer-caused
from: availability, leaving down and agreed time
when: system.down where cause is customer
up to: 24 h per month, earliest first
evidence: the log of the monitoring and the Customer's change record
```

## 7. Service credits {#credits}

A month that misses a level earns the Customer a share of the Monthly Fee, [20 %](=monthly-credit.cap) at most. The shares stand for service the Customer did not have; they adjust the price, and other remedies stay open. Half of a level's credit is earned back when the level meets its goal in both of the next two months.

Table: Bands {#bands unique complete}

| level        | attained         | -> credit |
| ------------ | ---------------- | --------- |
| availability | >= 99.9 %        | 0 %       |
| availability | 99 % to < 99.9 % | 5 %       |
| availability | 97 % to < 99 %   | 10 %      |
| availability | < 97 %           | 15 %      |
| patched      | >= 95 %          | 0 %       |
| patched      | < 95 %           | 3 %       |
| backed-up    | >= 98 %          | 0 %       |
| backed-up    | < 98 %           | 5 %       |
| answered     | >= 95 %          | 0 %       |
| answered     | < 95 %           | 2 %       |
| resolved     | >= 90 %          | 0 %       |
| resolved     | 80 % to < 90 %   | 3 %       |
| resolved     | < 80 %           | 6 %       |

```credit monthly-credit
each: bands.credit of monthly-fee; a level met because of too few earns none
cap: 20 % of monthly-fee, shared pro rata by largest remainder
earn-back: 50 % of a level's share, when it meets goal in each of the next 2 months, booked in the second
closes: 20 working days of working-day after monthly-report is delivered, or was due
payable: off the next invoice, else within 30 days
remedy: price adjustment, not exclusive
```

## 8. Escalation {#escalation}

Whoever a row names is told when a Ticket has used that share of its time.

Table: Ladder {#ladder every-row}

| resolution at | -> provider tells | -> customer is told |
| ------------- | ----------------- | ------------------- |
| >= 75 %       | duty-engineer     | nobody              |
| >= 100 %      | service-manager   | service-owner       |
| >= 150 %      | director          | director            |

## 9. Control and oversight {#oversight}

The Customer keeps control of when its Systems are touched and by whom. Maintenance inside Support Hours and every subcontractor need its approval; on [10 working days](=audits.notice) notice it may audit what this Agreement promises. When the Systems were available too little in two months running, it may step in.

```control subcontractors
needs: approval of customer.service-owner
silence: refused after 10 working days of working-day
```

```control maintenance-by-day
says: maintenance inside support hours
needs: approval of customer.service-owner
silence: refused after 2 working days of working-day
```

```control audits
says: security, backups and the records of this agreement
may: inspect records; name an auditor bound to secrecy; ask for a restore to be shown
notice: 10 working days of working-day
held by: backed-up
```

```right step-in
by: customer
when: availability missed in each of 2 months running
may: run the systems itself or have them run, at the Provider's cost up to the Monthly Fee
within: 30 days
until: the Provider shows that it can run them as promised
```

## 10. Price and payment {#payment}

The Customer pays the Monthly Fee for the scope, and [fill amount as hourly-rate](=hourly-rate) for each hour of work beyond it that the Customer has ordered. Invoices are monthly in arrears and are paid within [30 days](=pay-invoice.due) of receipt. An invoice paid late bears interest at [8 %](=pay-invoice.if-late) a year. What is disputed may be held back until the dispute is settled; the rest is paid.

```price operations
for: operations
model: fixed monthly-fee
invoiced: monthly in arrears
```

```price ordered-work
for: operations
model: time and materials by engineer
expenses: travel at cost, approved by customer.service-owner
invoiced: monthly in arrears
```

```rate engineer
per hour: hourly-rate
step: 15 min
in: support-hours
outside: 50 %
```

## 11. What each side does {#duties}

Both parties owe something by a date, and both say what follows when it is late.

Table: Duties {#duty-list duty}

| duty            | by       | to       | due                                                           | if late                                   |
| --------------- | -------- | -------- | ------------------------------------------------------------- | ----------------------------------------- |
| monthly-report  | provider | customer | 5th working day of working-day after month end, 17:00         | tells customer.service-owner              |
| restore-test    | provider | customer | every 3 months from fill date as first-day                    | tells customer.director                   |
| answer-question | customer | provider | 1 working day of working-day after ticket.waiting-on-customer | excuses resolution of that ticket: data   |
| pay-invoice     | customer | provider | 30 days after invoice.received                                | interest 8 % per year, simple, actual/365 |

## 12. Reporting {#reporting}

Every month the Provider reports what was attained, each outage with its cause and what was done so that it does not come again, and what is ahead.

```report monthly-service
to: customer.service-owner
every: month
due: monthly-report
holds: levels and how they were attained, outages with causes, patches, backups and restores, windows ahead, credits, duties of both
```

## 13. Confidentiality {#confidentiality}

Each party keeps secret what it learns from the other in the course of this Agreement, uses it only to perform it, and shows it only to those who need it and are bound to the same. This holds for [3 years](=mutual-secrecy.lasts) after the end. Within [30 days](=mutual-secrecy.returned) after the end each returns or destroys what it holds and says so in writing.

```confidentiality mutual-secrecy
by: either
covers: prices; systems, data and plans of the Customer; security measures; anything marked confidential
except: what is public without a breach; what the receiver knew before; what law or a court requires to be told
lasts: 3 years after the end
returned: within 30 days after the end
```

## 14. Data protection {#data-protection}

The Customer decides why and how personal data of its people and customers are used; the Provider uses them on its written instructions and for no end of its own. The Provider keeps them in the places named below, lets only those named below see them, guards them by measures fit for the risk, and engages another processor only as [clause 9](#oversight) allows. It helps the Customer to answer the people concerned and the authorities. A breach of personal data is told within [72 h](=customer-data.breach) of becoming known, with what is known by then.

```data customer-data
class: personal
fields: what the systems hold
purpose: giving the service
where: the European Economic Area and the United Kingdom
seen by: provider.duty-engineer; provider.service-manager; customer.service-owner
kept: 12 months after ticket.closed, then erased
breach: notify within 72 h after breach.known
```

## 15. Liability {#liability}

Neither party is liable to the other for more than the greater of [100 %](=general.cap) of the fees of a contract year and [fill amount as liability-floor](=liability-floor), all claims of that year taken together. This limits nothing for which the law allows no limit, no loss caused on purpose or by gross negligence, and no claim under [clause 16](#indemnity). Service credits count towards the limit.

```liability general
cap: greater of 100 % of fees of contract year and liability-floor, aggregate
except: wilful; gross negligence; death or injury; what law forbids to limit; third-party-claims
counts: credits
```

## 16. Indemnity {#indemnity}

The Provider keeps the Customer free of claims of third parties that arise from a breach of this Agreement, of data protection law or of an intellectual property right by the Provider, and pays the costs of the proceedings. The Customer tells the Provider of a claim within [10 working days](=third-party-claims.notice), leaves the defence to it, helps at the Provider's cost, and settles nothing without it. The Provider settles nothing that burdens the Customer without the Customer's consent.

```indemnity third-party-claims
by: provider to customer
for: claims of third parties from a breach of this Agreement, of data protection law or of an intellectual property right by the Provider
costs: proceedings and defence; damages awarded; settlements agreed
notice: 10 working days of working-day after claim.received
defence: by provider
settled: with consent of customer.director
```

## 17. Compliance {#compliance}

Both parties keep the laws that bind them, those on data protection and the security of networks before all. The Provider shows what is listed below and renews each before it lapses.

```evidence information-security
by: provider
says: ISO/IEC 27001 certificate covering the operations centre
renewed: before expires
asked: 30 days before expires
to: customer.service-owner
```

```evidence liability-insurance
by: provider
says: liability insurance of at least the limit of liability
renewed: before expires
asked: 30 days before expires
to: customer.service-owner
```

## 18. Succession {#succession}

This Agreement binds whoever takes over a party. When the other party is taken over, the Customer may ask for what is listed below to be agreed anew.

```succession taken-over
on: takeover.completed
bound: the successor, under this text
reopens: people, level-list
consent: customer.director within 20 working days of working-day, silence agrees
```

## 19. Disputes {#disputes}

A party that contests a fact, a figure or an invoice says so in writing, with its reason, within [20 working days](=dispute-steps.raised) of the report it stands in; what nobody contests by then stands. The service managers try to settle it first, then the directors, then a mediator both have chosen; only after that may a court be asked, save for an order that cannot wait. Meanwhile both parties go on performing, and what is not in dispute is paid.

```dispute dispute-steps
raised: 20 working days of working-day after monthly-report
1: service managers, 10 working days
2: directors, 20 working days
3: mediation, 40 working days
meanwhile: both perform, and what is not in dispute is paid
```

## 20. Notices {#notices}

A notice is in writing and goes to the address at the head of this Agreement, or to another that the party has notified since. It is given by hand, by courier, by registered post or by email. An email sent before [16:00](=email-cut-off) on a Working Day counts when it is sent; any other counts on the next Working Day. A notice of breach or of ending that is sent by email is sent by one of the other ways as well.

```notice
by: hand, courier, registered, email
```

Table: Deemed receipt {#receipt unique complete}

| sent by    | moment                           | -> received                   |
| ---------- | -------------------------------- | ----------------------------- |
| hand       | any                              | on delivery                   |
| courier    | any                              | on delivery                   |
| email      | working-day before email-cut-off | when sent                     |
| email      | otherwise                        | next working-day at 09:00     |
| registered | any                              | 5th working-day after posting |

## 21. Changes {#changes}

No change binds unless it is written, names the terms it changes and what each said before, gives the day from which it holds, and is signed for both parties. It reaches only what begins on or after that day; everything earlier is settled under the text as it then stood. The document owner sends the changed text to everybody named in it.

```change
signed by: provider.director and customer.director
reaches: tickets opened on or after its effective date; months beginning on or after it
straddling: whole period old
```

## 22. Review {#review}

The document owner calls both parties together at least every [6 months](=regular-review.every). They compare the levels with what was attained, ask whether each still measures what matters and nothing that the Provider cannot influence, and record a change or that none is needed.

```review regular-review
by: document-owner
every: 6 months
records: change proposed, or no change; what the levels cost to measure
```

## 23. Ending {#ending}

Either party may end this Agreement when the other has broken it in a way that matters, was given notice of it, and has not put it right within [30 days](=for-cause.cure) of receiving that notice. Whether a breach matters that much is for the parties, and in the end a court, to judge. The Customer may also end it when the Systems were available too little in three of any six months. Either may end it without a reason on [180 days](=for-convenience.notice) notice, ending on [fill date as last-day](=for-convenience.not-before) or later. When it ends, duties already due stay due, the Provider hands over what is listed below, and the last invoice follows within [30 days](=for-cause.last-invoice).

```ending for-cause
by: either, when breach.notified against the other
judged: whether the breach is material, recorded as breach.upheld
cure: 30 days from received
cured: by breach.cured, unless the other objects within 5 working days of working-day
also: customer, when availability missed in 3 of any 6 months
survives: #confidentiality, #data-protection, #liability, #indemnity, #disputes
hand-over: access, documentation, backups and open tickets, for 90 days
last invoice: within 30 days after the end
```

```ending for-convenience
by: either
notice: 180 days from received
not before: fill date as last-day
survives: #confidentiality, #data-protection, #liability, #indemnity, #disputes
hand-over: access, documentation, backups and open tickets, for 90 days
last invoice: within 30 days after the end
```

## Worked examples {#examples}

```example one shared system down for an hour
given: system down 2026-05-12 10:00 to 11:00, cause provider, part shared
expect: availability missed; credit 5 %
```

```example planned work at night is left out
given: system down 2026-03-10 22:00 to 2026-03-11 00:00, cause provider, part shared
given: maintenance window 2026-03-10 22:00 to 2026-03-11 00:00, announced 2026-03-02 09:00
expect: availability met; credit 0 %
```

```example a critical patch of Friday evening
given: patch published 2026-03-06 19:00, severity critical; installed 2026-03-13 18:00
expect: patching met
```

```example the customer asks for a patch to wait
given: patch published 2026-03-06 19:00, severity critical; deferred 2026-03-09 10:00
expect: patching cancelled
```

```example a backup that cannot be restored is no backup
given: backup run 2026-03-10 02:00, outcome failed
expect: backed-up 0 / 1
```

```example sixty people at night
given: ticket opened 2026-03-10 23:00, users-affected 60, workaround no
given: answered 2026-03-10 23:10, by provider, automatic no; resolved 2026-03-11 02:00
expect: priority absolute; first-answer elapsed 10 min, met; resolution elapsed 3 h, met
```

```example the customer's silence is not the provider's delay
given: ticket opened 2026-03-10 09:00, users-affected 1, workaround yes
given: waiting-on-customer 2026-03-10 10:00; customer-answered 2026-03-12 10:00
given: resolved 2026-03-12 12:00
expect: resolution elapsed 3 h, met
```

```example a month beyond the cap
given: 2026-05 attained availability 96 %, patched 90 %, backed-up 99 %, answered 90 %, resolved 75 %
expect: sum 26 %; cap reached
```

```example a letter by post, and an email a minute too late
given: notice registered 2026-03-03; notice email 2026-03-05 16:00
expect: received 2026-03-10; received 2026-03-06 09:00
```

"""##),
StoredFile(path: "Templates/managed-service/monitor.feed.md", text: ##"""
# How outages and maintenance become intervals

The parties agree on these exports of the monitoring and of the maintenance calendar. Times are ISO 8601 in UTC.

```feed outages
reads: csv
rows: intervals
subject: system
times: ISO 8601
id: outage_id
system.down: started to ended
system.part: part
system.cause: cause
```

```feed maintenance
reads: csv
rows: intervals
subject: maintenance
times: ISO 8601
id: window_id
maintenance.window: starts to ends
maintenance.announced: announced_at
```

"""##),
StoredFile(path: "Templates/managed-service/work.feed.md", text: ##"""
# How tickets, patches and backups become events

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
ticket.users-affected: users_affected
ticket.workaround: workaround
ticket.by: author; agent is provider; bot is provider; customer is customer
ticket.automatic: automatic
```

```feed patches
reads: csv
rows: subjects
subject: patch by patch
times: ISO 8601
order: file
patch.published: at published_at
patch.deferred: at deferred_at
patch.installed: at installed_at
patch.severity: severity; critical is critical; otherwise other
```

```feed backups
reads: csv
rows: subjects
subject: backup by backup
times: ISO 8601
order: file
backup.run: at ran_at
backup.outcome: outcome; ok is restorable; failed is failed
```

"""##),
    ]
  )
}
