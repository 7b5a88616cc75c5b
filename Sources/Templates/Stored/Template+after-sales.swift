// Written by Scripts/compile-templates.
// swift-format-ignore-file

extension Template {
  static let afterSales = Template(
    name: "after-sales",
    summary: "Repair and maintenance of what was sold: visits, parts, first-time fix.",
    files: [
StoredFile(path: "Templates/after-sales/after-sales.agreement.md", text: ##"""
# After-sales Service Agreement

The Provider keeps equipment that the Owner has bought at work: it repairs what fails, maintains what runs, and has the parts for it. This text says how soon somebody comes, how often the first visit is enough, what it all costs, and what follows when either side falls short. Its tables and grey blocks are part of it: they are what is measured and settled.

```agreement after-sales
provider: fill name as provider (the firm that repairs and maintains); signs director; mail fill address as provider-mail (the mail address for notices to the provider); post fill address as provider-post (the post address of the provider)
customer: fill name as customer (the owner of the equipment); signs director; mail fill address as customer-mail (the mail address for notices to the customer); post fill address as customer-post (the post address of the customer)
owner: customer.plant-manager
in force: fill date as first-day (the first day in force) to fill date as last-day (the last day of the first term), then until ended under ending
zone: fill zone as zone (the time zone of every date and time, such as Europe/Dublin)
periods: calendar quarters
money: fill currency as currency (the currency, such as EUR)
prevails: terms
law: fill words as law (the law that governs, and the courts, such as the law of Ireland, and the courts of Dublin)
complete: yes
uses: fill calendar as calendar (the calendar of public holidays, such as ie-public-holidays); visits.feed
```

## 1. Meanings {#meanings}

The Quarterly Fee is [fill amount as quarterly-fee](=quarterly-fee); it includes the visits and work named in [clause 3](#scope). The Equipment is what stands in the list both parties keep. Service Hours are [07:00-17:00](=service-hours), Monday to Friday, save on public holidays. A Fault is a state in which the Equipment cannot do its work; it is *standing* when nothing can be produced. A Fault is fixed at the first visit when the Equipment runs after it and does not fail again in the same way within a month.

```define
working-day: Mo-Fr 00:00-24:00 except fill calendar as calendar
service-hours: Mo-Fr 07:00-17:00 except fill calendar as calendar
quarterly-fee: fill amount as quarterly-fee (the fee of a quarter, such as 6,600.00 EUR) per quarter
liability-floor: fill amount as liability-floor (the amount below which no limit of liability lies)
hourly-rate: fill amount as hourly-rate (the price of an hour beyond the scope, such as 110.00 EUR)
email-cut-off: 16:00
```

```record fault
events: reported; arrived; waiting-on-owner; owner-ready; fixed; reopened; closed
reported has: state standing, limping
fixed has: visits count
```

```record part
events: ordered; delivered
```

```record inspection
events: planned; done; postponed
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

The Equipment works when the Owner needs it, and its whole cost is known beforehand.

```objective equipment-at-work
says: the equipment stands still seldom, and never for long
served by: arrived, fixed, fixed-at-once, parts, inspected
```

## 3. Scope {#scope}

The Provider repairs Faults, inspects the Equipment by plan, and supplies the parts. Damage by wrong use, by water or by others is repaired too, and charged by the hour.

```service repair
covers: repair of faults; travel; parts that wear; help by phone
leaves out: damage by wrong use, water or others; paint and housing; moving the equipment
to: the maker's service manual
where: fill words as site (where the equipment stands, such as the Dublin plant)
hours: service-hours
by: engineers trained by the maker
for: the equipment in the list both parties keep
assumes: the engineer gets to the equipment at once, and somebody shows the fault
levels: arrived, fixed, fixed-at-once, parts
through: hotline
```

```service inspection-by-plan
covers: inspection; cleaning; adjustment; a written report with what will soon be due
leaves out: parts of improvement
to: the maker's plan of maintenance
where: fill words as site
hours: service-hours
levels: inspected
```

```channel hotline
of: provider
at: phone fill words as desk-phone (the phone number of the hotline); mail fill address as desk-mail (the mail address of the hotline)
hours: service-hours
```

## 4. Roles {#roles}

One party alone is accountable for each activity.

Table: Roles {#people role}

| role            | of       | reached                            |
| --------------- | -------- | ---------------------------------- |
| dispatcher      | provider | mail fill address as desk-mail     |
| service-manager | provider | mail fill address as provider-mail |
| plant-manager   | customer | mail fill address as customer-mail |

Table: Who does what {#matrix activity}

| activity          | accountable              | responsible         | consulted              | informed                 |
| ----------------- | ------------------------ | ------------------- | ---------------------- | ------------------------ |
| repairing         | provider.service-manager | provider.dispatcher | customer.plant-manager | customer.director        |
| inspecting        | provider.service-manager | provider.dispatcher | customer.plant-manager | customer.director        |
| daily-care        | customer.plant-manager   | customer            | provider.dispatcher    | provider.service-manager |
| list-of-equipment | provider.service-manager | provider.dispatcher | customer.plant-manager | customer.director        |

## 5. Clocks {#clocks}

How soon an engineer comes, and how soon the Equipment works, depends on whether anything can still be produced. The repair clock stands still while the engineer cannot get to the Equipment or waits for the Owner's decision, for at most [10 working days](=repair.longest-pause) each time. A part that wears is delivered within [2 working days](=part-delivery.due) of its order.

Table: Targets {#target unique complete}

| state    | -> arrival | -> repair |
| -------- | ---------- | --------- |
| standing | 4 h        | 10 h      |
| limping  | 10 h       | 30 h      |

```clock arrival
runs: fault.reported until fault.arrived
reopened: never
reprioritised: time already run is kept, the new target applies
within: target.arrival of service-hours
```

```clock repair
runs: fault.reported until fault.fixed
pauses: fault.waiting-on-owner until fault.owner-ready
longest-pause: 10 working days of working-day, each
reopened: by fault.reopened within 20 working days of fault.fixed, runs on without the resolved time; later, a new cycle
reprioritised: time already run is kept, the new target applies
within: target.repair of service-hours
```

```clock part-delivery
runs: part.ordered until part.delivered
reopened: never
due: 2 working days of working-day after part.ordered, rolled first
```

```clock inspection-on-time
runs: inspection.planned until inspection.done
cancelled: by inspection.postponed
reopened: never
due: 5 working days of working-day after inspection.planned, rolled first
```

## 6. Service levels {#levels}

Of the Faults reported in a quarter, an engineer comes to [90 %](=arrived.goal) in time; of those fixed, [85 %](=fixed.goal) are fixed in time and [75 %](=fixed-at-once.goal) at the first visit. Of the parts delivered [95 %](=parts.goal) come in time, and [95 %](=inspected.goal) of inspections are done by plan.

Table: Levels {#level-list level}

| level         | out of                      | good                   | goal | too few                            | none at all |
| ------------- | --------------------------- | ---------------------- | ---- | ---------------------------------- | ----------- |
| arrived       | faults reported in quarter  | arrival met            | 90 % | under 20 faults allows 2 misses    | met         |
| fixed         | faults fixed in quarter     | repair met             | 85 % | under 20 faults allows 3 misses    | met         |
| fixed-at-once | faults fixed in quarter     | visits < 2             | 75 % | under 20 faults allows 5 misses    | met         |
| parts         | parts delivered in quarter  | part-delivery met      | 95 % | under 20 parts allows 1 miss       | met         |
| inspected     | inspections done in quarter | inspection-on-time met | 95 % | under 20 inspections allows 1 miss | met         |

## 7. Service credits {#credits}

A quarter that misses a level earns the Owner a share of the Quarterly Fee, [20 %](=quarterly-credit.cap) at most. The shares stand for time the Equipment stood still; they adjust the price, and other remedies stay open.

Table: Bands {#bands unique complete}

| level         | attained       | -> credit |
| ------------- | -------------- | --------- |
| arrived       | >= 90 %        | 0 %       |
| arrived       | 75 % to < 90 % | 4 %       |
| arrived       | < 75 %         | 8 %       |
| fixed         | >= 85 %        | 0 %       |
| fixed         | 70 % to < 85 % | 5 %       |
| fixed         | < 70 %         | 10 %      |
| fixed-at-once | >= 75 %        | 0 %       |
| fixed-at-once | < 75 %         | 3 %       |
| parts         | >= 95 %        | 0 %       |
| parts         | < 95 %         | 2 %       |
| inspected     | >= 95 %        | 0 %       |
| inspected     | < 95 %         | 2 %       |

```credit quarterly-credit
each: bands.credit of quarterly-fee; a level met because of too few earns none
cap: 20 % of quarterly-fee, shared pro rata by largest remainder
earn-back: none
closes: 20 working days of working-day after quarterly-report is delivered, or was due
payable: off the next invoice, else within 30 days
remedy: price adjustment, not exclusive
```

## 8. Escalation {#escalation}

Whoever a row names is told when a Fault has used that share of its time.

Table: Ladder {#ladder every-row}

| repair at | -> provider tells | -> customer is told |
| --------- | ----------------- | ------------------- |
| >= 75 %   | dispatcher        | nobody              |
| >= 100 %  | service-manager   | plant-manager       |
| >= 200 %  | director          | director            |

## 9. Control and oversight {#oversight}

The Owner keeps control of its Equipment: parts that are not the maker's, changes and subcontractors need its approval. It may have the work inspected by an expert on [5 working days](=inspections-by-others.notice) notice.

```control other-parts
says: parts that are not the maker's, and changes of the equipment
needs: approval of customer.plant-manager
silence: refused after 2 working days of working-day
```

```control subcontractors
needs: approval of customer.plant-manager
silence: refused after 5 working days of working-day
```

```control inspections-by-others
says: work done and parts used
may: have an expert inspect the work; ask for replaced parts to be kept
notice: 5 working days of working-day
held by: fixed-at-once
```

## 10. Price and payment {#payment}

The Owner pays the Quarterly Fee, and [fill amount as hourly-rate](=hourly-rate) for each hour of work beyond the scope that it has ordered. Parts that do not wear are charged at the maker's list price of the day. Invoices are quarterly in advance and are paid within [30 days](=pay-invoice.due) of receipt. An invoice paid late bears interest at [8 %](=pay-invoice.if-late) a year. What is disputed may be held back until the dispute is settled; the rest is paid.

```price repair
for: repair
model: fixed quarterly-fee
invoiced: quarterly in advance
```

```price ordered-work
for: repair
model: time and materials by engineer
expenses: parts that do not wear at cost, approved by customer.plant-manager
invoiced: quarterly in arrears
```

```rate engineer
per hour: hourly-rate
step: 30 min
in: service-hours
outside: 50 %
```

## 11. What each side does {#duties}

Both parties owe something by a date, and both say what follows when it is late. The Owner looks after the Equipment every day as the maker's manual says.

Table: Duties {#duty-list duty}

| duty                | by       | to       | due                                                       | if late                                   |
| ------------------- | -------- | -------- | --------------------------------------------------------- | ----------------------------------------- |
| quarterly-report    | provider | customer | 10th working day of working-day after quarter end, 17:00  | tells customer.plant-manager              |
| plan-of-inspections | provider | customer | 5th working day of working-day after quarter end          | tells customer.plant-manager              |
| give-access         | customer | provider | 1 working day of working-day after fault.waiting-on-owner | excuses repair of that fault: data        |
| pay-invoice         | customer | provider | 30 days after invoice.received                            | interest 8 % per year, simple, actual/365 |

## 12. Reporting {#reporting}

Every quarter the Provider reports what was attained, each Fault with its cause, and what will soon be due.

```report quarterly-service
to: customer.plant-manager
every: quarter
due: quarterly-report
holds: levels and how they were attained, faults with causes, parts used, inspections done and ahead, credits, duties of both
```

## 13. Confidentiality {#confidentiality}

Each party keeps secret what it learns from the other in the course of this Agreement, uses it only to perform it, and shows it only to those who need it and are bound to the same. This holds for [3 years](=mutual-secrecy.lasts) after the end. Within [30 days](=mutual-secrecy.returned) after the end each returns or destroys what it holds and says so in writing.

```confidentiality mutual-secrecy
by: either
covers: prices; the Owner's production; the maker's manuals; anything marked confidential
except: what is public without a breach; what the receiver knew before; what law or a court requires to be told
lasts: 3 years after the end
returned: within 30 days after the end
```

## 14. Data protection {#data-protection}

The Owner decides why and how personal data of its staff are used; the Provider uses them on its written instructions and for no end of its own. The Provider keeps them in the places named below, lets only those named below see them, guards them by measures fit for the risk, and engages another processor only as [clause 9](#oversight) allows. It helps the Owner to answer the people concerned and the authorities. A breach of personal data is told within [72 h](=customer-data.breach) of becoming known, with what is known by then.

```data customer-data
class: personal
fields: name, mail address, phone number
purpose: giving the service
where: the European Economic Area and the United Kingdom
seen by: provider.dispatcher; provider.service-manager; customer.plant-manager
kept: 12 months after fault.closed, then erased
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

The Provider keeps the Owner free of claims of third parties that arise from a breach of this Agreement or faulty work of the Provider, and pays the costs of the proceedings. The Owner tells the Provider of a claim within [10 working days](=third-party-claims.notice), leaves the defence to it, helps at the Provider's cost, and settles nothing without it. The Provider settles nothing that burdens the Owner without the Owner's consent.

```indemnity third-party-claims
by: provider to customer
for: claims of third parties from a breach of this Agreement or faulty work of the Provider
costs: proceedings and defence; damages awarded; settlements agreed
notice: 10 working days of working-day after claim.received
defence: by provider
settled: with consent of customer.director
```

## 17. Compliance {#compliance}

Both parties keep the laws that bind them, those on safety at work and on waste before all. The Provider shows what is listed below and renews each before it lapses.

```evidence training-records
by: provider
says: the maker's certificates of the engineers who come
renewed: before expires
asked: 30 days before expires
to: customer.plant-manager
```

```evidence liability-insurance
by: provider
says: liability insurance of at least the limit of liability
renewed: before expires
asked: 30 days before expires
to: customer.plant-manager
```

## 18. Succession {#succession}

This Agreement binds whoever takes over a party. When the other party is taken over, the Owner may ask for what is listed below to be agreed anew.

```succession taken-over
on: takeover.completed
bound: the successor, under this text
reopens: level-list
consent: customer.director within 20 working days of working-day, silence agrees
```

## 19. Disputes {#disputes}

A party that contests a fact, a figure or an invoice says so in writing, with its reason, within [20 working days](=dispute-steps.raised) of the report it stands in; what nobody contests by then stands. The service managers try to settle it first, then the directors, then a mediator both have chosen; only after that may a court be asked, save for an order that cannot wait. Meanwhile both parties go on performing, and what is not in dispute is paid.

```dispute dispute-steps
raised: 20 working days of working-day after quarterly-report
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
reaches: faults reported on or after its effective date; quarters beginning on or after it
straddling: whole period old
```

## 22. Review {#review}

The document owner calls both parties together at least every [12 months](=regular-review.every). They compare the levels with what was attained, ask whether each still measures what matters and nothing that the Provider cannot influence, and record a change or that none is needed.

```review regular-review
by: document-owner
every: 12 months
records: change proposed, or no change; what the levels cost to measure
```

## 23. Ending {#ending}

Either party may end this Agreement when the other has broken it in a way that matters, was given notice of it, and has not put it right within [30 days](=for-cause.cure) of receiving that notice. Whether a breach matters that much is for the parties, and in the end a court, to judge. The Owner may also end it when too few Faults are fixed in time for two quarters running. Either may end it without a reason on [90 days](=for-convenience.notice) notice, ending on [fill date as last-day](=for-convenience.not-before) or later. When it ends, duties already due stay due, the Provider hands over what is listed below, and the last invoice follows within [30 days](=for-cause.last-invoice).

```ending for-cause
by: either, when breach.notified against the other
judged: whether the breach is material, recorded as breach.upheld
cure: 30 days from received
cured: by breach.cured, unless the other objects within 5 working days of working-day
also: customer, when fixed < 70 % in each of 2 quarters running
survives: #confidentiality, #data-protection, #liability, #indemnity, #disputes
hand-over: service records, keys and parts in stock at cost, for 60 days
last invoice: within 30 days after the end
```

```ending for-convenience
by: either
notice: 90 days from received
not before: fill date as last-day
survives: #confidentiality, #data-protection, #liability, #indemnity, #disputes
hand-over: service records, keys and parts in stock at cost, for 60 days
last invoice: within 30 days after the end
```

## Worked examples {#examples}

```example standing at five in the afternoon
given: fault reported 2026-03-10 16:00, state standing; arrived 2026-03-11 10:00
given: fixed 2026-03-11 15:00, visits 1
expect: arrival elapsed 4 h, met; repair elapsed 9 h, met; fixed-at-once 1 / 1
```

```example nobody lets the engineer in
given: fault reported 2026-03-10 08:00, state limping; arrived 2026-03-10 10:00
given: waiting-on-owner 2026-03-10 10:00; owner-ready 2026-03-12 10:00
given: fixed 2026-03-12 12:00, visits 2
expect: repair elapsed 4 h, met; fixed-at-once 0 / 1
```

```example a part ordered on Friday
given: part ordered 2026-03-06 15:00; delivered 2026-03-10 11:00
expect: part-delivery met; parts 1 / 1
```

```example an inspection put off at the owner's wish
given: inspection planned 2026-03-03 08:00; postponed 2026-03-05 08:00
expect: inspection-on-time cancelled
```

```example a quarter that misses two levels
given: 2026-Q2 attained arrived 80 %, fixed 90 %, fixed-at-once 70 %, parts 96 %, inspected 97 %
expect: sum 7 %; cap not reached
```

```example a letter by post, and an email a minute too late
given: notice registered 2026-03-03; notice email 2026-03-05 16:00
expect: received 2026-03-10; received 2026-03-06 09:00
```

"""##),
StoredFile(path: "Templates/after-sales/visits.feed.md", text: ##"""
# How faults, parts and inspections become events

The parties agree on these exports and on how their rows are read. Times are ISO 8601 in UTC. Rows may stand in any order: the number of an event
orders those of one instant.

```feed faults
reads: csv
rows: events
subject: fault by fault
times: ISO 8601
at: at
id: event_id
sequence: event_id
fault.reported: event is reported
fault.arrived: event is arrived
fault.waiting-on-owner: event is waiting
fault.owner-ready: event is ready
fault.fixed: event is fixed
fault.reopened: event is reopened
fault.closed: event is closed
fault.state: state
fault.visits: visits
```

```feed parts
reads: csv
rows: subjects
subject: part by order
times: ISO 8601
order: file
part.ordered: at ordered_at
part.delivered: at delivered_at
```

```feed inspections
reads: csv
rows: subjects
subject: inspection by inspection
times: ISO 8601
order: file
inspection.planned: at planned_at
inspection.done: at done_at
inspection.postponed: at postponed_at
```

"""##),
    ]
  )
}
