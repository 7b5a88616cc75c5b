// Written by Scripts/compile-templates.
// swift-format-ignore-file

extension Template {
  static let customerService = Template(
    name: "customer-service",
    summary: "Every request of a customer answered and solved in time, by phone, mail or chat.",
    files: [
StoredFile(path: "Templates/customer-service/customer-service.agreement.md", text: ##"""
# Customer Service Agreement

The Provider answers the Company's customers, by phone, mail and chat: every request within a day, most of them solved at once. This text says how well, at what price, and what follows when either side falls short. Its tables and grey blocks are part of it: they are what is measured and settled.

```agreement customer-service
provider: fill name as provider (the firm that answers customers); signs director; mail fill address as provider-mail (the mail address for notices to the provider); post fill address as provider-post (the post address of the provider)
customer: fill name as customer (the firm whose customers are answered); signs director; mail fill address as customer-mail (the mail address for notices to the customer); post fill address as customer-post (the post address of the customer)
owner: customer.service-owner
in force: fill date as first-day (the first day in force) to fill date as last-day (the last day of the first term), then until ended under ending
zone: fill zone as zone (the time zone of every date and time, such as Europe/Dublin)
periods: calendar months
money: fill currency as currency (the currency, such as EUR)
prevails: terms
law: fill words as law (the law that governs, and the courts, such as the law of Ireland, and the courts of Dublin)
complete: yes
uses: fill calendar as calendar (the calendar of public holidays, such as ie-public-holidays); requests.feed
```

## 1. Meanings {#meanings}

The Monthly Fee is [fill amount as monthly-fee](=monthly-fee). The Service is open [08:00-20:00](=service-hours) from Monday to Saturday, save on public holidays. A Request is what one customer asks at one time, by whatever way; it is solved when the customer has what was asked for, or knows why not. A Contact is a message or a talk about a Request.

```define
working-day: Mo-Fr 00:00-24:00 except fill calendar as calendar
service-hours: Mo-Sa 08:00-20:00 except fill calendar as calendar
always: Mo-Su 00:00-24:00
monthly-fee: fill amount as monthly-fee (the monthly fee, such as 12,000.00 EUR) per month
liability-floor: fill amount as liability-floor (the amount below which no limit of liability lies)
email-cut-off: 16:00
```

```record request
events: opened; wrote; answered; waiting-on-customer; customer-answered; solved; reopened; closed; scored
opened has: urgent yes, no
answered has: by provider, customer; automatic yes, no
solved has: contacts count
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

Customers are answered within a day, solved at the first contact whenever that is possible, and stay.

```objective customers-stay
says: customers are answered soon, helped for good, and content
served by: answered, answered-again, solved, at-first-contact, content
```

## 3. Scope {#scope}

The Provider takes every Request of the Company's customers and solves what its guide allows. Refunds above the guide's limit, legal claims and the press go to the Company.

```service answering
covers: questions before and after a purchase; complaints; returns; changes of an order
leaves out: refunds above the limit of the guide; legal claims; the press
to: the Company's customer guide, as last sent to the Provider
where: by phone, mail and chat, from the Provider's own house
hours: service-hours
by: agents of the Provider, trained on the Company's products
for: customers of the Company
assumes: the Company keeps its guide true and tells of campaigns before they start
levels: answered, answered-again, solved, at-first-contact, content
through: phone, mailbox
```

Table: Ways to reach the Service {#ways channel}

| channel | of       | at                                                              | hours         |
| ------- | -------- | --------------------------------------------------------------- | ------------- |
| phone   | provider | phone fill words as desk-phone (the phone number for customers) | service-hours |
| mailbox | provider | mail fill address as desk-mail (the mail address for customers) | always        |

## 4. Roles {#roles}

One party alone is accountable for each activity.

Table: Roles {#people role}

| role            | of       | reached                            |
| --------------- | -------- | ---------------------------------- |
| team-lead       | provider | mail fill address as desk-mail     |
| service-manager | provider | mail fill address as provider-mail |
| service-owner   | customer | mail fill address as customer-mail |

Table: Who does what {#matrix activity}

| activity            | accountable              | responsible            | consulted              | informed                 |
| ------------------- | ------------------------ | ---------------------- | ---------------------- | ------------------------ |
| answering-customers | provider.service-manager | provider.team-lead     | customer.service-owner | customer.director        |
| customer-guide      | customer.service-owner   | customer.service-owner | provider.team-lead     | provider.service-manager |
| refunds-above-limit | customer.service-owner   | customer.service-owner | provider.team-lead     | provider.service-manager |

## 5. Clocks {#clocks}

A Request is answered by a person within [24 h](=first-answer.within), day and night counted, and so is every message after it within [12 h](=next-answer.within) of opening hours. An urgent Request is solved within a day of opening hours, any other within three. The clock stands still while the Provider waits for the customer, for at most [5 working days](=solution.longest-pause) each time.

Table: Targets {#target unique complete}

| urgent | -> solution |
| ------ | ----------- |
| yes    | 12 h        |
| no     | 36 h        |

```clock first-answer
runs: request.opened until request.answered where by is provider and automatic is no
reopened: never
within: 24 h of always
```

```clock next-answer
runs: each request.wrote until request.answered where by is provider and automatic is no
reopened: never
within: 12 h of service-hours
```

```clock solution
runs: request.opened until request.solved
pauses: request.waiting-on-customer until request.customer-answered
longest-pause: 5 working days of working-day, each
reopened: by request.reopened within 5 working days of request.solved, runs on without the resolved time; later, a new cycle
reprioritised: time already run is kept, the new target applies
within: target.solution of service-hours
```

## 6. Service levels {#levels}

Of the Requests of a month [98 %](=answered.goal) are answered in time, and [95 %](=answered-again.goal) of all later messages; [90 %](=solved.goal) are solved in time and [65 %](=at-first-contact.goal) at the first contact. Of the customers who score, on a scale of one to five, [85 %](=content.goal) give four or five.

Table: Levels {#level-list level}

| level            | out of                             | good             | goal | too few                           | none at all |
| ---------------- | ---------------------------------- | ---------------- | ---- | --------------------------------- | ----------- |
| answered         | requests opened in month           | first-answer met | 98 % | under 50 requests allows 1 miss   | met         |
| answered-again   | runs of next-answer ended in month | next-answer met  | 95 % | never                             | met         |
| solved           | requests solved in month           | solution met     | 90 % | under 20 requests allows 2 misses | met         |
| at-first-contact | requests solved in month           | contacts < 2     | 65 % | under 20 requests allows 7 misses | met         |
| content          | requests scored in month           | score >= 4       | 85 % | under 20 requests allows 3 misses | no reading  |

## 7. Service credits {#credits}

A month that misses a level earns the Company a share of the Monthly Fee, [15 %](=monthly-credit.cap) at most. The shares stand for customers not served as promised; they adjust the price, and other remedies stay open.

Table: Bands {#bands unique complete}

| level            | attained       | -> credit |
| ---------------- | -------------- | --------- |
| answered         | >= 98 %        | 0 %       |
| answered         | 95 % to < 98 % | 3 %       |
| answered         | < 95 %         | 6 %       |
| answered-again   | >= 95 %        | 0 %       |
| answered-again   | < 95 %         | 2 %       |
| solved           | >= 90 %        | 0 %       |
| solved           | < 90 %         | 4 %       |
| at-first-contact | >= 65 %        | 0 %       |
| at-first-contact | < 65 %         | 2 %       |
| content          | >= 85 %        | 0 %       |
| content          | 75 % to < 85 % | 3 %       |
| content          | < 75 %         | 6 %       |

```credit monthly-credit
each: bands.credit of monthly-fee; a level met because of too few earns none
cap: 15 % of monthly-fee, shared pro rata by largest remainder
earn-back: none
closes: 20 working days of working-day after monthly-report is delivered, or was due
payable: off the next invoice, else within 30 days
remedy: price adjustment, not exclusive
```

## 8. Escalation {#escalation}

Whoever a row names is told when a Request has used that share of its time.

Table: Ladder {#ladder every-row}

| solution at | -> provider tells | -> customer is told |
| ----------- | ----------------- | ------------------- |
| >= 75 %     | team-lead         | nobody              |
| >= 100 %    | service-manager   | service-owner       |
| >= 200 %    | director          | director            |

## 9. Control and oversight {#oversight}

The Company keeps control of what is said in its name. The Provider follows its guide, engages a subcontractor only with its approval, and lets it listen. Every month the Company scores [40](=answers.of) answers, drawn so that both parties draw the same.

```control subcontractors
needs: approval of customer.service-owner
silence: refused after 10 working days of working-day
```

```control standard-answers
says: texts that are sent to many customers
needs: approval of customer.service-owner
silence: agreed after 3 working days of working-day
held by: content
```

```sampling answers
of: request.answered; 40 a month
seed: month
scored by: customer.service-owner
scale: 1 to 5
```

## 10. Price and payment {#payment}

The Company pays the Monthly Fee, invoiced monthly in arrears, within [30 days](=pay-invoice.due) of receiving the invoice. An invoice paid late bears interest at [8 %](=pay-invoice.if-late) a year. What is disputed may be held back until the dispute is settled; the rest is paid.

```price answering
for: answering
model: fixed monthly-fee
invoiced: monthly in arrears
```

## 11. What each side does {#duties}

Both parties owe something by a date, and both say what follows when it is late. A campaign that the Company did not tell of excuses the answers of that month.

Table: Duties {#duty-list duty}

| duty           | by       | to       | due                                                   | if late                                   |
| -------------- | -------- | -------- | ----------------------------------------------------- | ----------------------------------------- |
| monthly-report | provider | customer | 5th working day of working-day after month end, 17:00 | tells customer.service-owner              |
| campaign-plan  | customer | provider | 10 working days of working-day before month end       | excuses answered: verdict                 |
| pay-invoice    | customer | provider | 30 days after invoice.received                        | interest 8 % per year, simple, actual/365 |

## 12. Reporting {#reporting}

Every month the Provider reports what was attained, each miss with its reason, and what customers asked and complained of most.

```report monthly-service
to: customer.service-owner
every: month
due: monthly-report
holds: levels and how they were attained, misses with reasons, credits, what customers asked and complained of most
```

## 13. Confidentiality {#confidentiality}

Each party keeps secret what it learns from the other in the course of this Agreement, uses it only to perform it, and shows it only to those who need it and are bound to the same. This holds for [3 years](=mutual-secrecy.lasts) after the end. Within [30 days](=mutual-secrecy.returned) after the end each returns or destroys what it holds and says so in writing.

```confidentiality mutual-secrecy
by: either
covers: prices; customer data; campaigns before they start; anything marked confidential
except: what is public without a breach; what the receiver knew before; what law or a court requires to be told
lasts: 3 years after the end
returned: within 30 days after the end
```

## 14. Data protection {#data-protection}

The Company decides why and how personal data of its customers are used; the Provider uses them on its written instructions and for no end of its own. The Provider keeps them in the places named below, lets only those named below see them, guards them by measures fit for the risk, and engages another processor only as [clause 9](#oversight) allows. It helps the Company to answer the people concerned and the authorities. A breach of personal data is told within [72 h](=customer-data.breach) of becoming known, with what is known by then.

```data customer-data
class: personal
fields: name, mail address, phone number, order, what was asked
purpose: giving the service
where: the European Economic Area and the United Kingdom
seen by: provider.team-lead; provider.service-manager; customer.service-owner
kept: 12 months after request.closed, then erased
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

The Provider keeps the Company free of claims of third parties that arise from a breach of this Agreement, of data protection law or of an intellectual property right by the Provider, and pays the costs of the proceedings. The Company tells the Provider of a claim within [10 working days](=third-party-claims.notice), leaves the defence to it, helps at the Provider's cost, and settles nothing without it. The Provider settles nothing that burdens the Company without the Company's consent.

```indemnity third-party-claims
by: provider to customer
for: claims of third parties from a breach of this Agreement, of data protection law or of an intellectual property right by the Provider
costs: proceedings and defence; damages awarded; settlements agreed
notice: 10 working days of working-day after claim.received
defence: by provider
settled: with consent of customer.director
```

## 17. Compliance {#compliance}

Both parties keep the laws that bind them, those on consumers, data protection and recorded calls before all. The Provider shows what is listed below and renews each before it lapses.

```evidence information-security
by: provider
says: ISO/IEC 27001 certificate covering the service
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

This Agreement binds whoever takes over a party. When the other party is taken over, the Company may ask for what is listed below to be agreed anew.

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
reaches: requests opened on or after its effective date; months beginning on or after it
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

Either party may end this Agreement when the other has broken it in a way that matters, was given notice of it, and has not put it right within [30 days](=for-cause.cure) of receiving that notice. Whether a breach matters that much is for the parties, and in the end a court, to judge. The Company may also end it when too few Requests are answered in time for three months running. Either may end it without a reason on [90 days](=for-convenience.notice) notice, ending on [fill date as last-day](=for-convenience.not-before) or later. When it ends, duties already due stay due, the Provider hands over what is listed below, and the last invoice follows within [30 days](=for-cause.last-invoice).

```ending for-cause
by: either, when breach.notified against the other
judged: whether the breach is material, recorded as breach.upheld
cure: 30 days from received
cured: by breach.cured, unless the other objects within 5 working days of working-day
also: customer, when answered < 95 % in each of 3 months running
survives: #confidentiality, #data-protection, #liability, #indemnity, #disputes
hand-over: open requests, knowledge base and phone numbers, for 60 days
last invoice: within 30 days after the end
```

```ending for-convenience
by: either
notice: 90 days from received
not before: fill date as last-day
survives: #confidentiality, #data-protection, #liability, #indemnity, #disputes
hand-over: open requests, knowledge base and phone numbers, for 60 days
last invoice: within 30 days after the end
```

## Worked examples {#examples}

```example a question of Saturday night is answered on Sunday
given: request opened 2026-02-14 22:00, urgent no
given: answered 2026-02-14 22:01, by provider, automatic yes
given: answered 2026-02-15 21:00, by provider, automatic no
expect: first-answer elapsed 23 h, met
```

```example the oldest message counts
given: request opened 2026-03-10 09:00, urgent no; wrote 2026-03-10 09:00
given: answered 2026-03-10 09:20, by provider, automatic no
given: wrote 2026-03-10 10:00; wrote 2026-03-10 11:00
given: answered 2026-03-10 12:00, by provider, automatic no
expect: next-answer elapsed 2 h, met; answered-again 2 / 2
```

```example the customer's own wait is not the provider's delay
given: request opened 2026-03-10 09:00, urgent yes
given: waiting-on-customer 2026-03-10 10:00; customer-answered 2026-03-11 10:00
given: solved 2026-03-11 12:00, contacts 2
expect: solution elapsed 3 h, met; at-first-contact 0 / 1
```

```example a month that misses two levels
given: 2026-04 attained answered 97 %, answered-again 96 %, solved 93 %, at-first-contact 60 %, content 90 %
expect: sum 5 %; cap not reached
```

```example a month beyond the cap
given: 2026-05 attained answered 90 %, answered-again 90 %, solved 85 %, at-first-contact 60 %, content 70 %
expect: sum 20 %; cap reached
```

```example a letter by post, and an email a minute too late
given: notice registered 2026-03-03; notice email 2026-03-05 16:00
expect: received 2026-03-10; received 2026-03-06 09:00
```

"""##),
StoredFile(path: "Templates/customer-service/requests.feed.md", text: ##"""
# How requests become events

The parties agree on this export and on how its rows are read. Times are ISO 8601 in UTC. Rows may stand in any order: the number of an event
orders those of one instant.

```feed requests
reads: csv
rows: events
subject: request by request
times: ISO 8601
at: at
id: event_id
sequence: event_id
request.opened: event is created
request.wrote: event is message
request.answered: event is reply
request.waiting-on-customer: event is waiting
request.customer-answered: event is answer
request.solved: event is solved
request.reopened: event is reopened
request.closed: event is closed
request.scored: event is scored
request.urgent: urgent
request.by: author; agent is provider; bot is provider; customer is customer
request.automatic: automatic
request.contacts: contacts
request.score: score
```

"""##),
    ]
  )
}
