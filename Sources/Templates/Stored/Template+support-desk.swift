// Written by Scripts/compile-templates.
// swift-format-ignore-file

extension Template {
  static let supportDesk = Template(
    name: "support-desk",
    summary: "A firm hands its support desk, phones and tickets, to a provider.",
    files: [
StoredFile(path: "Templates/support-desk/support-desk.agreement.md", text: ##"""
# Outsourced Support Desk Agreement

The Customer hands its support desk to the Provider: calls are picked up, Tickets answered and solved, by phone and by mail, in the Provider's own house. This text says how well, at what price, and what follows when either side falls short. Its tables and grey blocks are part of it: they are what is measured and settled.

```agreement support-desk
provider: fill name as provider (the firm that runs the desk); signs director; mail fill address as provider-mail (the mail address for notices to the provider); post fill address as provider-post (the post address of the provider)
customer: fill name as customer (the firm whose desk it is); signs director; mail fill address as customer-mail (the mail address for notices to the customer); post fill address as customer-post (the post address of the customer)
owner: customer.service-owner
in force: fill date as first-day (the first day in force) to fill date as last-day (the last day of the first term), then until ended under ending
zone: fill zone as zone (the time zone of every date and time, such as Europe/Dublin)
periods: calendar months
money: fill currency as currency (the currency, such as EUR)
prevails: terms
law: fill words as law (the law that governs, and the courts, such as the law of Ireland, and the courts of Dublin)
complete: yes
uses: fill calendar as calendar (the calendar of public holidays, such as ie-public-holidays); desk.feed
```

## 1. Meanings {#meanings}

The Monthly Fee is [fill amount as monthly-fee](=monthly-fee); Tickets are charged besides, as [clause 10](#payment) says. The Desk is open [07:30-22:00](=desk-hours) every day, public holidays included. A Ticket is one request of one person; a Call is one attempt to reach the Desk by phone. A Call is abandoned when its caller hangs up before a person answers.

```define
working-day: Mo-Fr 00:00-24:00 except fill calendar as calendar
desk-hours: Mo-Su 07:30-22:00
always: Mo-Su 00:00-24:00
monthly-fee: fill amount as monthly-fee (the monthly fee, such as 18,500.00 EUR) per month
ticket-price: fill amount as ticket-price (the price of a ticket beyond those the fee includes, such as 9.50 EUR)
liability-floor: fill amount as liability-floor (the amount below which no limit of liability lies)
email-cut-off: 16:00
```

```record call
events: offered; answered; abandoned
has: outcome answered, abandoned
```

```record ticket
events: opened; reassessed; answered; waiting-on-customer; customer-answered; resolved; reopened; closed
opened has: users-affected count; workaround yes, no
reassessed has: users-affected count; workaround yes, no
resolved has: contacts count
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

Whoever needs help reaches a person soon, and is helped at the first contact whenever that is possible.

```objective reached-and-helped
says: callers reach a person soon, and are helped at the first contact whenever possible
served by: picked-up, abandoned, first-contact, resolved
```

## 3. Scope {#scope}

The Provider takes every Call and Ticket of the Customer's staff, solves what can be solved from afar, and hands the rest to the Customer's own engineers with all that is known.

```service desk
covers: incidents; service requests; advice on use; hand-over to the customer's engineers
leaves out: repair of hardware on site; changes to software; purchases
to: the service description and the knowledge base, as last agreed
where: remote, from the Provider's own house
hours: desk-hours
by: agents of the Provider, trained for the Customer's software
for: all staff of the Customer
assumes: the Customer gives access, software and training, and names an engineer for each field
levels: picked-up, abandoned, first-contact, resolved
through: phone, mailbox
```

Table: Ways to reach the Desk {#ways channel}

| channel | of       | at                                                            | hours      |
| ------- | -------- | ------------------------------------------------------------- | ---------- |
| phone   | provider | phone fill words as desk-phone (the phone number of the desk) | desk-hours |
| mailbox | provider | mail fill address as desk-mail (the mail address of the desk) | always     |

## 4. Roles {#roles}

Each party names people for the roles below and tells the other of a change before it takes effect. One party alone is accountable for each activity.

Table: Roles {#people role}

| role            | of       | reached                            | hours      |
| --------------- | -------- | ---------------------------------- | ---------- |
| desk-lead       | provider | mail fill address as desk-mail     | desk-hours |
| service-manager | provider | mail fill address as provider-mail |            |
| service-owner   | customer | mail fill address as customer-mail |            |
| engineers       | customer | mail fill address as customer-mail |            |

Table: Who does what {#matrix activity}

| activity           | accountable              | responsible        | consulted                | informed                 |
| ------------------ | ------------------------ | ------------------ | ------------------------ | ------------------------ |
| first-contact-help | provider.service-manager | provider.desk-lead | customer.engineers       | customer.service-owner   |
| second-line        | customer.service-owner   | customer.engineers | provider.desk-lead       | provider.service-manager |
| knowledge-base     | provider.service-manager | provider.desk-lead | customer.engineers       | customer.service-owner   |
| access-rights      | customer.service-owner   | customer.engineers | provider.service-manager | provider.desk-lead       |

## 5. Priorities and clocks {#clocks}

How many people a Ticket stops, and whether they can work round it, set its priority; either party may have the facts reassessed, and time already run is kept. The resolution clock stands still while the Provider waits for an answer it asked for, for at most [10 working days](=resolution.longest-pause) each time.

Table: Priority {#priority unique complete}

| users affected | workaround | -> priority |
| -------------- | ---------- | ----------- |
| >= 50          | any        | absolute    |
| 5 to < 50      | no         | urgent      |
| 5 to < 50      | yes        | normal      |
| < 5            | any        | normal      |

Table: Targets {#target unique complete}

| priority | -> resolution | -> counted in |
| -------- | ------------- | ------------- |
| normal   | 24 h          | desk-hours    |
| urgent   | 8 h           | desk-hours    |
| absolute | 4 h           | always        |

```clock pick-up
runs: call.offered until call.answered
cancelled: by call.abandoned
reopened: never
within: 30 s of desk-hours
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

Of the Calls answered in a month, [80 %](=picked-up.goal) are answered within [30 s](=pick-up.within). Of the Calls offered, [5 %](=abandoned.goal) at most are abandoned. Of the Tickets resolved, [70 %](=first-contact.goal) are resolved at the first contact and [90 %](=resolved.goal) in time.

Table: Shares {#share-list level}

| level         | out of                    | good           | goal | too few                          | none at all |
| ------------- | ------------------------- | -------------- | ---- | -------------------------------- | ----------- |
| picked-up     | calls answered in month   | pick-up met    | 80 % | under 20 calls allows 4 misses   | met         |
| first-contact | tickets resolved in month | contacts < 2   | 70 % | under 20 tickets allows 6 misses | met         |
| resolved      | tickets resolved in month | resolution met | 90 % | under 20 tickets allows 2 misses | met         |

Table: Shares to be small {#loss-list level}

| level     | out of                 | measured                         | goal   | none at all |
| --------- | ---------------------- | -------------------------------- | ------ | ----------- |
| abandoned | calls offered in month | share where outcome is abandoned | <= 5 % | met         |

## 7. Service credits {#credits}

A month that misses a level earns the Customer a share of the Monthly Fee, [15 %](=monthly-credit.cap) at most. The shares stand for help the Customer's staff did not have; they adjust the price, and other remedies stay open. Half of a level's credit is earned back when the level meets its goal in both of the next two months.

Table: Bands {#bands unique complete}

| level         | attained       | -> credit |
| ------------- | -------------- | --------- |
| picked-up     | >= 80 %        | 0 %       |
| picked-up     | 70 % to < 80 % | 2 %       |
| picked-up     | < 70 %         | 4 %       |
| abandoned     | <= 5 %         | 0 %       |
| abandoned     | > 5 %          | 3 %       |
| first-contact | >= 70 %        | 0 %       |
| first-contact | < 70 %         | 3 %       |
| resolved      | >= 90 %        | 0 %       |
| resolved      | 80 % to < 90 % | 3 %       |
| resolved      | < 80 %         | 6 %       |

```credit monthly-credit
each: bands.credit of monthly-fee; a level met because of too few earns none
cap: 15 % of monthly-fee, shared pro rata by largest remainder
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
| >= 75 %       | desk-lead         | nobody              |
| >= 100 %      | service-manager   | service-owner       |
| >= 150 %      | director          | director            |

## 9. Control and oversight {#oversight}

The Customer keeps control of how its staff are served. The Provider engages a subcontractor only with the Customer's approval, and opens its records and its house to an audit on [10 working days](=audits.notice) notice. Every month the Customer scores [30](=answers.of) answers, drawn so that both parties draw the same.

```control subcontractors
needs: approval of customer.service-owner
silence: refused after 10 working days of working-day
```

```control audits
says: records, systems and the desk itself
may: inspect the records of this Agreement; listen to calls; visit the desk
notice: 10 working days of working-day
held by: first-contact
```

```sampling answers
of: ticket.answered; 30 a month
seed: month
scored by: customer.service-owner
scale: 1 to 5
```

## 10. Price and payment {#payment}

The Customer pays the Monthly Fee, which includes the Tickets of an ordinary month, and [fill amount as ticket-price](=ticket-price) for each Ticket the parties agree was beyond it. Invoices are monthly in arrears and are paid within [30 days](=pay-invoice.due) of receipt. An invoice paid late bears interest at [8 %](=pay-invoice.if-late) a year. What is disputed may be held back until the dispute is settled; the rest is paid.

```price desk
for: desk
model: fixed monthly-fee
invoiced: monthly in arrears
```

```price beyond-the-fee
for: desk
model: ticket-price for each ticket.opened
invoiced: monthly in arrears
```

## 11. What each side does {#duties}

Both parties owe something by a date, and both say what follows when it is late. The Customer foretells how many Calls will come, so that the Provider can have people ready.

Table: Duties {#duty-list duty}

| duty            | by       | to       | due                                                           | if late                                   |
| --------------- | -------- | -------- | ------------------------------------------------------------- | ----------------------------------------- |
| monthly-report  | provider | customer | 5th working day of working-day after month end, 17:00         | tells customer.service-owner              |
| forecast        | customer | provider | 20 working days of working-day before month end               | excuses picked-up: verdict                |
| answer-question | customer | provider | 1 working day of working-day after ticket.waiting-on-customer | excuses resolution of that ticket: data   |
| pay-invoice     | customer | provider | 30 days after invoice.received                                | interest 8 % per year, simple, actual/365 |

## 12. Reporting {#reporting}

Every month the Provider reports what was attained, each miss with its reason, and what the Customer's staff asked most.

```report monthly-service
to: customer.service-owner
every: month
due: monthly-report
holds: levels and how they were attained, misses with reasons, credits, duties of both, what was asked most, staffing ahead
```

## 13. Confidentiality {#confidentiality}

Each party keeps secret what it learns from the other in the course of this Agreement, uses it only to perform it, and shows it only to those who need it and are bound to the same. This holds for [3 years](=mutual-secrecy.lasts) after the end. Within [30 days](=mutual-secrecy.returned) after the end each returns or destroys what it holds and says so in writing.

```confidentiality mutual-secrecy
by: either
covers: prices; the Customer's systems and plans; personal data; anything marked confidential
except: what is public without a breach; what the receiver knew before; what law or a court requires to be told
lasts: 3 years after the end
returned: within 30 days after the end
```

## 14. Data protection {#data-protection}

The Customer decides why and how personal data of its staff are used; the Provider uses them on its written instructions and for no end of its own. The Provider keeps them in the places named below, lets only those named below see them, guards them by measures fit for the risk, and engages another processor only as [clause 9](#oversight) allows. It helps the Customer to answer the people concerned and the authorities. A breach of personal data is told within [72 h](=customer-data.breach) of becoming known, with what is known by then.

```data customer-data
class: personal
fields: name, mail address, phone number, what was asked
purpose: giving the service
where: the European Economic Area and the United Kingdom
seen by: provider.desk-lead; provider.service-manager; customer.service-owner
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

Both parties keep the laws that bind them, those on data protection, labour and recorded calls before all. The Provider shows what is listed below and renews each before it lapses.

```evidence information-security
by: provider
says: ISO/IEC 27001 certificate covering the desk
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
reopens: people, share-list
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

Either party may end this Agreement when the other has broken it in a way that matters, was given notice of it, and has not put it right within [30 days](=for-cause.cure) of receiving that notice. Whether a breach matters that much is for the parties, and in the end a court, to judge. The Customer may also end it when too few Tickets are resolved in time for three months running. Either may end it without a reason on [180 days](=for-convenience.notice) notice, ending on [fill date as last-day](=for-convenience.not-before) or later. When it ends, duties already due stay due, the Provider hands over what is listed below, and the last invoice follows within [30 days](=for-cause.last-invoice).

```ending for-cause
by: either, when breach.notified against the other
judged: whether the breach is material, recorded as breach.upheld
cure: 30 days from received
cured: by breach.cured, unless the other objects within 5 working days of working-day
also: customer, when resolved < 80 % in each of 3 months running
survives: #confidentiality, #data-protection, #liability, #indemnity, #disputes
hand-over: knowledge base, open tickets and phone numbers, for 90 days
last invoice: within 30 days after the end
```

```ending for-convenience
by: either
notice: 180 days from received
not before: fill date as last-day
survives: #confidentiality, #data-protection, #liability, #indemnity, #disputes
hand-over: knowledge base, open tickets and phone numbers, for 90 days
last invoice: within 30 days after the end
```

## Worked examples {#examples}

```example half a minute is in time, a second more is not
given: call offered 2026-03-10 09:00; answered 2026-03-10 09:00:30
expect: pick-up elapsed 30 s, met
```

```example who hangs up is counted, and not as a slow answer
given: call offered 2026-03-10 09:00, outcome abandoned; abandoned 2026-03-10 09:00:20
expect: pick-up cancelled; abandoned 100 %
```

```example overnight the clock stands still
given: ticket opened 2026-03-10 21:30, users-affected 3, workaround yes
given: resolved 2026-03-11 08:30, contacts 1
expect: priority normal; resolution elapsed 1 h 30 min, met
```

```example a month that misses two levels
given: 2026-04 attained picked-up 75 %, abandoned 6 %, first-contact 72 %, resolved 93 %
expect: sum 5 %; cap not reached
```

```example a month beyond the cap
given: 2026-05 attained picked-up 60 %, abandoned 9 %, first-contact 60 %, resolved 70 %
expect: sum 16 %; cap reached
```

```example a letter by post, and an email a minute too late
given: notice registered 2026-03-03; notice email 2026-03-05 16:00
expect: received 2026-03-10; received 2026-03-06 09:00
```

"""##),
StoredFile(path: "Templates/support-desk/desk.feed.md", text: ##"""
# How calls and tickets become events

The parties agree on this export and on how its rows are read. Times are ISO 8601 in UTC. Rows may stand in any order: the number of an event
orders those of one instant.

```feed calls
reads: csv
rows: subjects
subject: call by call
times: ISO 8601
order: file
call.offered: at offered_at
call.answered: at answered_at
call.abandoned: at abandoned_at
call.outcome: outcome
```

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
ticket.contacts: contacts
```

"""##),
    ]
  )
}
