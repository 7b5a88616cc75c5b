// Written by Scripts/compile-templates.
// swift-format-ignore-file

extension Template {
  static let saasAvailability = Template(
    name: "saas-availability",
    summary: "Software used over the internet: how much of a month it is there, and help with it.",
    files: [
StoredFile(path: "Templates/saas-availability/saas-availability.agreement.md", text: ##"""
# Software Service Availability Agreement

The Provider runs a software service that the Customer uses over the internet. This text says how much of each month the service is there, how soon the Provider answers when it is not, and what a bad month costs. Its tables and grey blocks are part of it: they are what is measured and settled.

```agreement saas-availability
provider: fill name as provider (the firm that runs the software); signs director; mail fill address as provider-mail (the mail address for notices to the provider); post fill address as provider-post (the post address of the provider)
customer: fill name as customer (the firm that uses the software); signs director; mail fill address as customer-mail (the mail address for notices to the customer); post fill address as customer-post (the post address of the customer)
owner: customer.service-owner
in force: fill date as first-day (the first day in force) to fill date as last-day (the last day of the first term), then until ended under ending
zone: fill zone as zone (the time zone of every date and time, such as Europe/Dublin)
periods: calendar months
money: fill currency as currency (the currency, such as EUR)
prevails: terms
law: fill words as law (the law that governs, and the courts, such as the law of Ireland, and the courts of Dublin)
complete: yes
uses: fill calendar as calendar (the calendar of public holidays, such as ie-public-holidays); monitor.feed; tickets.feed
```

## 1. Meanings {#meanings}

The Monthly Fee is [fill amount as monthly-fee](=monthly-fee). The Service is the software named in [clause 3](#scope). It is Down while the monitoring both parties rely on finds that it cannot be used, and Degraded while it can be used in part only; an hour Degraded counts half. Support Hours are [08:00-18:00](=support-hours), Monday to Friday, save on public holidays.

```define
working-day: Mo-Fr 00:00-24:00 except fill calendar as calendar
support-hours: Mo-Fr 08:00-18:00 except fill calendar as calendar
always: Mo-Su 00:00-24:00
monthly-fee: fill amount as monthly-fee (the monthly fee, such as 2,400.00 EUR) per month
liability-floor: fill amount as liability-floor (the amount below which no limit of liability lies)
email-cut-off: 16:00
```

```record service
intervals: down
down has: cause provider, customer, third-party, unknown; impact outage, degraded
```

```record maintenance
intervals: window
window has: announced instant
```

```record ticket
events: opened; answered; waiting-on-customer; customer-answered; resolved; reopened; closed
opened has: reach all-users, some-users, question
answered has: by provider, customer; automatic yes, no
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

The Customer's people can rely on the Service in their daily work, and when it fails somebody is at work on it at once.

```objective there-when-needed
says: the service is there when people work with it, and help is near when it is not
served by: availability, answered, resolved
```

## 3. Scope {#scope}

The Provider makes the Service available, keeps it running, safe and up to date, backs up the Customer's data, and answers questions about its use. The Customer's own networks and devices are not part of it.

```service software
covers: use of the software over the internet; hosting; updates; backups; support
leaves out: the customer's networks and devices; changes made for one customer; training
to: the description of the service that the Provider publishes, as it stands on the first day
where: fill words as hosting (where the data are kept, such as data centres in the European Union)
hours: always
for: users named by the Customer
assumes: a current browser and a working connection
levels: availability, answered
through: help
```

```channel help
of: provider
at: mail fill address as support-mail (the mail address of support)
hours: support-hours
```

## 4. Roles {#roles}

Each party names people for the roles below and tells the other of a change before it takes effect.

Table: Roles {#people role}

| role             | of       | reached                            | hours         |
| ---------------- | -------- | ---------------------------------- | ------------- |
| on-call-engineer | provider | mail fill address as support-mail  | always        |
| service-manager  | provider | mail fill address as provider-mail | support-hours |
| service-owner    | customer | mail fill address as customer-mail | support-hours |

Table: Who does what {#matrix activity}

| activity          | accountable              | responsible               | consulted                | informed                 |
| ----------------- | ------------------------ | ------------------------- | ------------------------ | ------------------------ |
| running           | provider.service-manager | provider.on-call-engineer | customer.service-owner   | customer.director        |
| user-accounts     | customer.service-owner   | customer.service-owner    | provider.service-manager | provider.service-manager |
| maintenance-plans | provider.service-manager | provider.on-call-engineer | customer.service-owner   | customer.director        |

## 5. Help and its clocks {#clocks}

What a Ticket says of its reach sets how soon it is answered and resolved. An automatic acknowledgement is not an answer. The resolution clock stands still while the Provider waits for an answer it asked the Customer for, for at most [10 working days](=resolution.longest-pause) each time.

Table: Targets {#target unique complete}

| reach      | -> first answer | -> resolution | -> counted in |
| ---------- | --------------- | ------------- | ------------- |
| all-users  | 30 min          | 8 h           | always        |
| some-users | 2 h             | 16 h          | support-hours |
| question   | 8 h             | 80 h          | support-hours |

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

## 6. Service levels {#levels}

The Service is available [99.9 %](=availability.goal) of each month. Left out are outages the Customer causes, and maintenance announced [5 working days](=maintenance-work.announced) before it starts, at night, for [4 h](=maintenance-work.up-to) a month at most. Of the Tickets opened in a month [95 %](=answered.goal) are answered in time, and of those resolved [90 %](=resolved.goal) in time.

```level availability
out of: minutes of always
good: not service.down
degraded: impact; outage counts 100 %; degraded counts 50 %
goal: 99.9 %
none at all: impossible
```

Table: Help {#help-levels level}

| level    | out of                    | good             | goal | too few                          | none at all |
| -------- | ------------------------- | ---------------- | ---- | -------------------------------- | ----------- |
| answered | tickets opened in month   | first-answer met | 95 % | under 20 tickets allows 1 miss   | met         |
| resolved | tickets resolved in month | resolution met   | 90 % | under 20 tickets allows 2 misses | met         |

```exclusion maintenance-work
from: availability, leaving down and agreed time
when: maintenance.window
announced: 5 working days of working-day before it starts
between: 22:00-06:00
up to: 4 h per month, earliest first
evidence: the announcement on the status page
```

```exclusion customer-caused
from: availability, leaving down and agreed time
when: service.down where cause is customer
up to: 24 h per month, earliest first
evidence: the log of the monitoring and the Customer's change record
```

## 7. Service credits {#credits}

A month that misses a level earns the Customer a share of the Monthly Fee, [30 %](=monthly-credit.cap) at most. The shares stand for use the Customer did not have; they adjust the price, and other remedies stay open.

Table: Bands {#bands unique complete}

| level        | attained           | -> credit |
| ------------ | ------------------ | --------- |
| availability | >= 99.9 %          | 0 %       |
| availability | 99.5 % to < 99.9 % | 5 %       |
| availability | 99 % to < 99.5 %   | 10 %      |
| availability | 95 % to < 99 %     | 20 %      |
| availability | < 95 %             | 30 %      |
| answered     | >= 95 %            | 0 %       |
| answered     | < 95 %             | 3 %       |
| resolved     | >= 90 %            | 0 %       |
| resolved     | < 90 %             | 3 %       |

```credit monthly-credit
each: bands.credit of monthly-fee; a level met because of too few earns none
cap: 30 % of monthly-fee, shared pro rata by largest remainder
earn-back: none
closes: 20 working days of working-day after monthly-report is delivered, or was due
payable: off the next invoice, else within 30 days
remedy: price adjustment, not exclusive
```

## 8. Escalation {#escalation}

Whoever a row names is told when a Ticket has used that share of its resolution time.

Table: Ladder {#ladder every-row}

| resolution at | -> provider tells | -> customer is told |
| ------------- | ----------------- | ------------------- |
| >= 75 %       | on-call-engineer  | nobody              |
| >= 100 %      | service-manager   | service-owner       |
| >= 150 %      | director          | director            |

## 9. Control and oversight {#oversight}

The Customer keeps control of its data and of who processes them. The Provider tells it of a new processor in advance, and the Customer may refuse one for a good reason. On [20 working days](=audits.notice) notice the Customer may audit what this Agreement promises, by a third party if it likes.

```control sub-processors
needs: approval of customer.service-owner
silence: agreed after 20 working days of working-day
```

```control audits
says: security, backups and the records of availability
may: inspect records; name an auditor bound to secrecy
notice: 20 working days of working-day
held by: availability
```

## 10. Price and payment {#payment}

The Customer pays the Monthly Fee, invoiced monthly in advance, within [30 days](=pay-invoice.due) of receiving the invoice. An invoice paid late bears interest at [8 %](=pay-invoice.if-late) a year. What is disputed may be held back until the dispute is settled; the rest is paid.

```price software
for: software
model: fixed monthly-fee
invoiced: monthly in advance
```

## 11. What each side does {#duties}

Both parties owe something by a date, and both say what follows when it is late.

Table: Duties {#duty-list duty}

| duty            | by       | to       | due                                                           | if late                                   |
| --------------- | -------- | -------- | ------------------------------------------------------------- | ----------------------------------------- |
| monthly-report  | provider | customer | 5th working day of working-day after month end, 17:00         | tells customer.service-owner              |
| answer-question | customer | provider | 1 working day of working-day after ticket.waiting-on-customer | excuses resolution of that ticket: data   |
| test-backups    | provider | customer | every 3 months from fill date as first-day                    | tells customer.director                   |
| pay-invoice     | customer | provider | 30 days after invoice.received                                | interest 8 % per year, simple, actual/365 |

## 12. Reporting {#reporting}

Every month the Provider reports what was attained and each outage with its cause, its length and what was done so that it does not come again.

```report monthly-service
to: customer.service-owner
every: month
due: monthly-report
holds: levels and how they were attained, outages with causes, maintenance done and planned, credits, duties of both
```

## 13. Confidentiality {#confidentiality}

Each party keeps secret what it learns from the other in the course of this Agreement, uses it only to perform it, and shows it only to those who need it and are bound to the same. This holds for [3 years](=mutual-secrecy.lasts) after the end. Within [30 days](=mutual-secrecy.returned) after the end each returns or destroys what it holds and says so in writing.

```confidentiality mutual-secrecy
by: either
covers: prices; data of the Customer; plans and source code; anything marked confidential
except: what is public without a breach; what the receiver knew before; what law or a court requires to be told
lasts: 3 years after the end
returned: within 30 days after the end
```

## 14. Data protection {#data-protection}

The Customer decides why and how personal data of its users are used; the Provider uses them on its written instructions and for no end of its own. The Provider keeps them in the places named below, lets only those named below see them, guards them by measures fit for the risk, and engages another processor only as [clause 9](#oversight) allows. It helps the Customer to answer the people concerned and the authorities. A breach of personal data is told within [72 h](=customer-data.breach) of becoming known, with what is known by then.

```data customer-data
class: personal
fields: name, mail address, what the user enters
purpose: giving the service
where: fill words as hosting
seen by: provider.on-call-engineer; provider.service-manager; customer.service-owner
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

Both parties keep the laws that bind them, those on data protection and the security of networks before all. The Provider shows a valid certificate of information security and renews it before it lapses.

```evidence information-security
by: provider
says: ISO/IEC 27001 certificate covering the service
renewed: before expires
asked: 30 days before expires
to: customer.service-owner
```

## 18. Succession {#succession}

This Agreement binds whoever takes over a party.

```succession taken-over
on: takeover.completed
bound: the successor, under this text
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

Either party may end this Agreement when the other has broken it in a way that matters, was given notice of it, and has not put it right within [30 days](=for-cause.cure) of receiving that notice. Whether a breach matters that much is for the parties, and in the end a court, to judge. The Customer may also end it when the Service was available too little in three of any six months. Either may end it without a reason on [90 days](=for-convenience.notice) notice, ending on [fill date as last-day](=for-convenience.not-before) or later. When it ends, duties already due stay due, the Provider hands over what is listed below, and the last invoice follows within [30 days](=for-cause.last-invoice).

```ending for-cause
by: either, when breach.notified against the other
judged: whether the breach is material, recorded as breach.upheld
cure: 30 days from received
cured: by breach.cured, unless the other objects within 5 working days of working-day
also: customer, when availability missed in 3 of any 6 months
survives: #confidentiality, #data-protection, #liability, #indemnity, #disputes
hand-over: the Customer's data in a common format, for 30 days
last invoice: within 30 days after the end
```

```ending for-convenience
by: either
notice: 90 days from received
not before: fill date as last-day
survives: #confidentiality, #data-protection, #liability, #indemnity, #disputes
hand-over: the Customer's data in a common format, for 30 days
last invoice: within 30 days after the end
```

## Worked examples {#examples}

```example planned maintenance at night is left out, an outage by day is not
given: service down 2026-03-10 22:00 to 2026-03-11 00:00, cause provider, impact outage
given: maintenance window 2026-03-10 22:00 to 2026-03-11 00:00, announced 2026-03-02 09:00
given: service down 2026-03-12 10:00 to 11:00, cause provider, impact outage
expect: availability missed; credit 5 %
```

```example an hour of half a service
given: service down 2026-05-12 10:00 to 11:00, cause provider, impact degraded
expect: availability 44,610 / 44,640 minutes; credit 0 %
```

```example the customer's own mistake costs the provider nothing
given: service down 2026-05-12 10:00 to 14:00, cause customer, impact outage
expect: availability 44,400 / 44,400 minutes; credit 0 %
```

```example everybody is stopped in the evening
given: ticket opened 2026-03-10 21:00, reach all-users
given: answered 2026-03-10 21:01, by provider, automatic yes
given: answered 2026-03-10 21:25, by provider, automatic no
expect: first-answer elapsed 25 min, met
```

```example a question waits for its asker
given: ticket opened 2026-03-10 09:00, reach some-users
given: waiting-on-customer 2026-03-10 10:00; customer-answered 2026-03-11 10:00
given: resolved 2026-03-12 09:00
expect: resolution elapsed 10 h, met
```

```example the worst month
given: 2026-06 attained availability 94 %, answered 90 %, resolved 85 %
expect: sum 36 %; cap reached
```

```example a letter by post, and an email a minute too late
given: notice registered 2026-03-03; notice email 2026-03-05 16:00
expect: received 2026-03-10; received 2026-03-06 09:00
```

"""##),
StoredFile(path: "Templates/saas-availability/monitor.feed.md", text: ##"""
# How outages and maintenance become intervals

The parties agree on these exports of the monitoring and of the maintenance calendar. Times are ISO 8601 in UTC.

```feed outages
reads: csv
rows: intervals
subject: service
times: ISO 8601
id: outage_id
service.down: started to ended
service.cause: cause
service.impact: impact
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
StoredFile(path: "Templates/saas-availability/tickets.feed.md", text: ##"""
# How tickets become events

The parties agree on this export of the ticket system. Times are ISO 8601 in UTC. Rows may stand in any order: the number of an event orders
those of one instant.

```feed tickets
reads: csv
rows: events
subject: ticket by ticket
times: ISO 8601
at: at
id: event_id
sequence: event_id
ticket.opened: event is created
ticket.answered: event is reply
ticket.waiting-on-customer: event is waiting
ticket.customer-answered: event is answer
ticket.resolved: event is resolved
ticket.reopened: event is reopened
ticket.closed: event is closed
ticket.reach: reach; all is all-users; some is some-users; question is question
ticket.by: author; agent is provider; bot is provider; customer is customer
ticket.automatic: automatic
```

"""##),
    ]
  )
}
