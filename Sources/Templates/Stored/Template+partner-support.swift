// Written by Scripts/compile-templates.
// swift-format-ignore-file

extension Template {
  static let partnerSupport = Template(
    name: "partner-support",
    summary: "A partner supports a company's customers in the company's name.",
    files: [
StoredFile(path: "Templates/partner-support/partner-support.agreement.md", text: ##"""
# Partner Service Support Agreement

The Company sells products and answers for them to its customers. The Partner supports those customers in the Company's name. This text says what the Partner does, how well, what it is paid, and what follows when either side falls short. Its tables and grey blocks are part of it: they are what is measured and settled.

```agreement partner-support
provider: fill name as provider (the partner that gives the support); signs director; mail fill address as provider-mail (the mail address for notices to the provider); post fill address as provider-post (the post address of the provider)
customer: fill name as customer (the company in whose name support is given); signs director; mail fill address as customer-mail (the mail address for notices to the customer); post fill address as customer-post (the post address of the customer)
owner: customer.relationship-manager
in force: fill date as first-day (the first day in force) to fill date as last-day (the last day of the first term), then until ended under ending
zone: fill zone as zone (the time zone of every date and time, such as Europe/Dublin)
periods: calendar months
money: fill currency as currency (the currency, such as EUR)
prevails: terms
law: fill words as law (the law that governs, and the courts, such as the law of Ireland, and the courts of Dublin)
complete: yes
uses: fill calendar as calendar (the calendar of public holidays, such as ie-public-holidays); tickets.feed
```

## 1. Meanings {#meanings}

The Monthly Fee is [fill amount as monthly-fee](=monthly-fee). The Desk is open [08:00-18:00](=desk-hours) from Monday to Friday, save on public holidays; a Working Day is a day on which it opens. A Ticket is one request of a customer of the Company. Terms with a capital letter have the meaning given where they stand in a table or block of the same name.

```define
working-day: Mo-Fr 00:00-24:00 except fill calendar as calendar
desk-hours: Mo-Fr 08:00-18:00 except fill calendar as calendar
always: Mo-Su 00:00-24:00
monthly-fee: fill amount as monthly-fee (the monthly fee, such as 18,500.00 EUR) per month
liability-floor: fill amount as liability-floor (the amount below which no limit of liability lies)
email-cut-off: 16:00
```

```record ticket
events: opened; reassessed; answered; waiting-on-customer; customer-answered; handed-over; resolved; reopened; closed; scored
opened has: users-affected count; workaround yes, no
reassessed has: users-affected count; workaround yes, no
answered has: by provider, customer; automatic yes, no
handed-over has: holder l1, l2, l3; complete yes, no
scored has: score count
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

A customer of the Company gets an answer soon, a solution in time, and the same courtesy as from the Company itself.

```objective customers-served
says: customers are answered soon and helped in time, as the Company itself would
served by: responded, resolved, satisfied
```

## 3. Scope {#scope}

The Partner gives technical assistance, maintenance, troubleshooting and customer service for the Company's products, in the Company's name and to its support standard. The Company remains the seller; refunds and changes of price are its own to decide.

```service support
covers: technical assistance; troubleshooting; maintenance advice; questions about orders and use
leaves out: refunds and prices; repair of hardware; changes to the product
to: the Company's support standard and brand guide, as last sent to the Partner
where: remote, by phone, mail and portal
hours: desk-hours
by: trained agents of the Partner, in three technical levels
for: customers of the Company
assumes: the Company gives access to its ticket system, product knowledge and training
levels: responded, resolved, satisfied
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

| role                 | of       | reached                            |
| -------------------- | -------- | ---------------------------------- |
| desk-lead            | provider | mail fill address as desk-mail     |
| service-manager      | provider | mail fill address as provider-mail |
| relationship-manager | customer | mail fill address as customer-mail |
| quality              | customer | mail fill address as customer-mail |

Table: Who does what {#matrix activity}

| activity          | accountable                   | responsible        | consulted                     | informed                      |
| ----------------- | ----------------------------- | ------------------ | ----------------------------- | ----------------------------- |
| answering-tickets | provider.service-manager      | provider.desk-lead | customer.quality              | customer.relationship-manager |
| product-knowledge | customer.relationship-manager | customer.quality   | provider.desk-lead            | provider.service-manager      |
| brand-standard    | customer.relationship-manager | customer.quality   | provider.service-manager      | provider.desk-lead            |
| monthly-reporting | provider.service-manager      | provider.desk-lead | customer.relationship-manager | customer.director             |

## 5. Priorities and clocks {#clocks}

How many people a Ticket stops, and whether they can work round it, set its priority; either party may have the facts reassessed, and time already run is kept. An automatic acknowledgement is not an answer. The resolution clock stands still while the Partner waits for an answer it asked a customer for, for at most [10 working days](=resolution.longest-pause) each time: neither party is charged with the customer's delay. The Partner works in three technical levels, and an incomplete hand-over from one to the next moves nothing.

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
| normal   | 4 h             | 24 h          | desk-hours    |
| urgent   | 1 h             | 8 h           | desk-hours    |
| absolute | 30 min          | 4 h           | always        |

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

```hand-over technical-levels
of: resolution
first: l1
moved: by ticket.handed-over where complete is yes, to holder
```

## 6. Service levels {#levels}

Of the Tickets opened in a month, [95 %](=responded.goal) are answered in time; of those resolved, [90 %](=resolved.goal) in time. Of the customers who score a Ticket, on the Company's scale of one to five, [80 %](=satisfied.goal) give four or five. Levels are few on purpose, and each measures what the Partner can influence.

Table: Levels {#level-list level}

| level     | out of                    | good             | goal | too few                          | none at all |
| --------- | ------------------------- | ---------------- | ---- | -------------------------------- | ----------- |
| responded | tickets opened in month   | first-answer met | 95 % | under 20 tickets allows 1 miss   | met         |
| resolved  | tickets resolved in month | resolution met   | 90 % | under 20 tickets allows 2 misses | met         |
| satisfied | tickets scored in month   | score >= 4       | 80 % | under 10 tickets allows 2 misses | met         |

## 7. Service credits {#credits}

A month that misses a level earns the Company a share of the Monthly Fee, [15 %](=monthly-credit.cap) at most. The shares stand for support the Company did not receive; they adjust the price, and other remedies stay open. Half of a level's credit is earned back when the level meets its goal in both of the next two months.

Table: Bands {#bands unique complete}

| level     | attained       | -> credit |
| --------- | -------------- | --------- |
| responded | >= 95 %        | 0 %       |
| responded | 90 % to < 95 % | 2 %       |
| responded | < 90 %         | 5 %       |
| resolved  | >= 90 %        | 0 %       |
| resolved  | 80 % to < 90 % | 3 %       |
| resolved  | < 80 %         | 6 %       |
| satisfied | >= 80 %        | 0 %       |
| satisfied | 70 % to < 80 % | 3 %       |
| satisfied | < 70 %         | 6 %       |

```credit monthly-credit
each: bands.credit of monthly-fee; a level met because of too few earns none
cap: 15 % of monthly-fee, shared pro rata by largest remainder
earn-back: 50 % of a level's share, when it meets goal in each of the next 2 months, booked in the second
closes: 20 working days of working-day after monthly-report is delivered, or was due
payable: off the next invoice, else within 30 days
remedy: price adjustment, not exclusive
```

## 8. Escalation {#escalation}

Whoever a row names is told when a Ticket has used that share of its resolution time.

Table: Ladder {#ladder every-row}

| resolution at | -> provider tells | -> customer is told  |
| ------------- | ----------------- | -------------------- |
| >= 75 %       | desk-lead         | nobody               |
| >= 100 %      | service-manager   | relationship-manager |
| >= 150 %      | director          | director             |

## 9. Control and oversight {#oversight}

The Company keeps control of how its customers are served. The Partner engages a subcontractor only with its approval, follows its brand guide, and opens its records and its desk to an audit on [10 working days](=audits.notice) notice. Every month the Company scores [30](=brand-voice.of) answers, drawn so that both parties draw the same.

```control subcontractors
needs: approval of customer.relationship-manager
silence: refused after 10 working days of working-day
```

```control audits
says: records, systems and the desk itself
may: inspect the records of this Agreement; listen to calls; visit the desk
notice: 10 working days of working-day
held by: satisfied
```

```sampling brand-voice
of: ticket.answered; 30 a month
seed: month
scored by: customer.quality
scale: 1 to 5
```

## 10. Price and payment {#payment}

The Company pays the Monthly Fee, invoiced monthly in arrears, within [30 days](=pay-invoice.due) of receiving the invoice. Travel the Company asks for is paid back at cost. An invoice paid late bears interest at [8 %](=pay-invoice.if-late) a year. What is disputed may be held back until the dispute is settled; the rest is paid.

```price support
for: support
model: fixed monthly-fee
expenses: travel at cost, approved by customer.relationship-manager
invoiced: monthly in arrears
```

## 11. What each side does {#duties}

Both parties owe something by a date, and both say what follows when it is late. A level is not missed because the Company's knowledge came late: such Tickets are excused.

Table: Duties {#duty-list duty}

| duty            | by       | to       | due                                                           | if late                                   |
| --------------- | -------- | -------- | ------------------------------------------------------------- | ----------------------------------------- |
| monthly-report  | provider | customer | 5th working day of working-day after month end, 17:00         | tells customer.relationship-manager       |
| answer-question | customer | provider | 1 working day of working-day after ticket.waiting-on-customer | excuses resolution of that ticket: data   |
| pay-invoice     | customer | provider | 30 days after invoice.received                                | interest 8 % per year, simple, actual/365 |

## 12. Reporting {#reporting}

Every month the Partner reports what was attained, each miss with its reason, and what it saw customers stumble over.

```report monthly-service
to: customer.relationship-manager; provider.service-manager
every: month
due: monthly-report
holds: levels and how they were attained, misses with reasons, credits, duties of both, complaints, what customers stumble over
```

## 13. Confidentiality {#confidentiality}

Each party keeps secret what it learns from the other in the course of this Agreement, uses it only to perform it, and shows it only to those who need it and are bound to the same. This holds for [3 years](=mutual-secrecy.lasts) after the end. Within [30 days](=mutual-secrecy.returned) after the end each returns or destroys what it holds and says so in writing.

```confidentiality mutual-secrecy
by: either
covers: prices; customer data; product plans; anything marked confidential
except: what is public without a breach; what the receiver knew before; what law or a court requires to be told
lasts: 3 years after the end
returned: within 30 days after the end
```

## 14. Data protection {#data-protection}

The Company decides why and how personal data of its customers are used; the Partner uses them on its written instructions and for no end of its own. The Partner keeps them in the places named below, lets only those named below see them, guards them by measures fit for the risk, and engages another processor only as [clause 9](#oversight) allows. It helps the Company to answer the people concerned and the authorities. A breach of personal data is told within [72 h](=customer-data.breach) of becoming known, with what is known by then.

```data customer-data
class: personal
fields: name, mail address, phone number, what was asked
purpose: giving the service
where: the European Economic Area and the United Kingdom
seen by: provider.desk-lead; provider.service-manager; customer.quality
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

The Partner keeps the Company free of claims of third parties that arise from a breach of this Agreement, of data protection law or of an intellectual property right by the Partner, and pays the costs of the proceedings. The Company tells the Partner of a claim within [10 working days](=third-party-claims.notice), leaves the defence to it, helps at the Partner's cost, and settles nothing without it. The Partner settles nothing that burdens the Company without the Company's consent.

```indemnity third-party-claims
by: provider to customer
for: claims of third parties from a breach of this Agreement, of data protection law or of an intellectual property right by the Partner
costs: proceedings and defence; damages awarded; settlements agreed
notice: 10 working days of working-day after claim.received
defence: by provider
settled: with consent of customer.director
```

## 17. Compliance {#compliance}

Both parties keep the laws that bind them, those on data protection, consumers and labour before all. The Partner shows a valid certificate of information security and its liability insurance, and renews each before it lapses.

```evidence information-security
by: provider
says: ISO/IEC 27001 certificate covering the desk
renewed: before expires
asked: 30 days before expires
to: customer.relationship-manager
```

```evidence liability-insurance
by: provider
says: professional liability insurance of at least the limit of liability
renewed: before expires
asked: 30 days before expires
to: customer.relationship-manager
```

## 18. Succession {#succession}

This Agreement binds whoever takes over a party. When the Partner is taken over, the Company may ask for the roles and the levels to be agreed anew.

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

The document owner calls both parties together at least every [6 months](=regular-review.every). They compare the levels with what was attained, ask whether each still measures what matters and nothing that the Partner cannot influence, and record a change or that none is needed.

```review regular-review
by: document-owner
every: 6 months
records: change proposed, or no change; what the levels cost to measure
```

## 23. Ending {#ending}

Either party may end this Agreement when the other has broken it in a way that matters, was given notice of it, and has not put it right within [30 days](=for-cause.cure) of receiving that notice. Whether a breach matters that much is for the parties, and in the end a court, to judge. The Company may also end it when too few Tickets are resolved in time for three months running. Either may end it without a reason on [90 days](=for-convenience.notice) notice, ending on [fill date as last-day](=for-convenience.not-before) or later. When it ends, duties already due stay due, the Partner hands over what is listed below, and the last invoice follows within [30 days](=for-cause.last-invoice).

```ending for-cause
by: either, when breach.notified against the other
judged: whether the breach is material, recorded as breach.upheld
cure: 30 days from received
cured: by breach.cured, unless the other objects within 5 working days of working-day
also: customer, when resolved < 80 % in each of 3 months running
survives: #confidentiality, #data-protection, #liability, #indemnity, #disputes
hand-over: open tickets, knowledge base and records, for 60 days
last invoice: within 30 days after the end
```

```ending for-convenience
by: either
notice: 90 days from received
not before: fill date as last-day
survives: #confidentiality, #data-protection, #liability, #indemnity, #disputes
hand-over: open tickets, knowledge base and records, for 60 days
last invoice: within 30 days after the end
```

## Worked examples {#examples}

```example a customer's silence is not the partner's delay
given: ticket opened 2026-03-10 09:00, users-affected 10, workaround no
given: waiting-on-customer 2026-03-10 11:00; customer-answered 2026-03-10 15:00
given: resolved 2026-03-11 11:00
expect: priority urgent; resolution elapsed 8 h, met
```

```example a robot's reply is not an answer
given: ticket opened 2026-03-10 09:00, users-affected 2, workaround yes
given: answered 2026-03-10 09:01, by provider, automatic yes
given: answered 2026-03-10 13:30, by provider, automatic no
expect: priority normal; first-answer elapsed 4 h 30 min, missed
```

```example the third level held it longest
given: ticket opened 2026-03-10 09:00, users-affected 2, workaround yes
given: handed-over 2026-03-10 10:00, holder l2, complete yes
given: handed-over 2026-03-10 11:00, holder l3, complete no
given: handed-over 2026-03-10 12:00, holder l3, complete yes
given: resolved 2026-03-10 17:00
expect: resolution elapsed 8 h, met; resolution held by l1 1 h; resolution held by l2 2 h; resolution held by l3 5 h
```

```example a month that misses two levels
given: 2026-04 attained responded 92 %, resolved 91 %, satisfied 65 %
expect: sum 8 %; cap not reached
```

```example a month beyond the cap
given: 2026-05 attained responded 80 %, resolved 70 %, satisfied 60 %
expect: sum 17 %; cap reached
```

```example a letter by post, and an email a minute too late
given: notice registered 2026-03-03; notice email 2026-03-05 16:00
expect: received 2026-03-10; received 2026-03-06 09:00
```

"""##),
StoredFile(path: "Templates/partner-support/tickets.feed.md", text: ##"""
# How tickets become events

The parties agree on this export of the ticket system and on how its rows are read. Times are ISO 8601 in UTC. Rows may stand in any order: the
number of an event orders those of one instant.

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
ticket.handed-over: event is handed over
ticket.resolved: event is resolved
ticket.reopened: event is reopened
ticket.closed: event is closed
ticket.scored: event is scored
ticket.users-affected: users_affected
ticket.workaround: workaround
ticket.by: author; agent is provider; bot is provider; customer is customer
ticket.automatic: automatic
ticket.holder: level; L1 is l1; L2 is l2; L3 is l3
ticket.complete: complete
ticket.score: score
```

"""##),
    ]
  )
}
