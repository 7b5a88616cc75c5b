// Written by Scripts/compile-templates.
// swift-format-ignore-file

extension Template {
  static let salesToService = Template(
    name: "sales-to-service",
    summary: "Sales reports what customers stumble over, service keeps the customers won.",
    files: [
StoredFile(path: "Templates/sales-to-service/sales-to-service.agreement.md", text: ##"""
# Sales to Service Agreement

Three teams of one organisation share a customer: Marketing brings Leads, Sales wins Customers, Service keeps them happy. Sales hears first what will make a new Customer stumble; so it sends Service a friction report each month, and Service answers with what it does about it. This text says who owes whom what, and by when. No money changes hands. Its tables and grey blocks are part of it: they are what is measured.

```agreement sales-to-service
provider: fill name as provider (the service team); signs director; mail fill address as provider-mail (the mail address for notices to service); post fill address as provider-post (the post address of service)
customer: fill name as customer (the sales team); signs director; mail fill address as customer-mail (the mail address for notices to sales); post fill address as customer-post (the post address of sales)
partner: fill name as marketing (the marketing team); signs director; mail fill address as marketing-mail (the mail address for notices to marketing)
owner: customer.sales-director
in force: fill date as first-day (the first day in force) to fill date as last-day (the last day of the first term), then until ended under ending
zone: fill zone as zone (the time zone of every date and time, such as Europe/Dublin)
periods: calendar months
prevails: terms
law: fill words as law (the law that governs, and the courts, such as the law of Ireland, and the courts of Dublin)
complete: yes
leaves out: liability, because all parties are one legal person; indemnity, because all parties are one legal person; payment, because all work from the common budget
uses: fill calendar as calendar (the calendar of public holidays, such as ie-public-holidays); customers.feed
```

## 1. Meanings {#meanings}

A Client is a firm that has signed. A Client is *active* on a day when it uses the product then; what counts is the check on the ninetieth day after signing. Office Hours are [09:00-17:00](=office-hours), Monday to Friday, save on public holidays. A friction report lists what Clients said in talks with Sales that will make them stumble, each with how many said it.

```define
working-day: Mo-Fr 00:00-24:00 except fill calendar as calendar
office-hours: Mo-Fr 09:00-17:00 except fill calendar as calendar
email-cut-off: 16:00
```

```record lead
events: handed-over; contacted; rejected
handed-over has: qualified yes, no
```

```record client
events: signed; welcomed; checked
checked has: state active, gone
```

```record ticket
events: opened; waiting-on-client; client-answered; resolved; reopened; closed; scored
scored has: score count
```

```record friction
events: reported; answered
```

```record breach
events: known; notified; upheld; cured
```

## 2. Purpose {#purpose}

Clients won are Clients kept. Each team does its part of the way a Client goes, and tells the next what it needs to know.

```objective clients-kept
says: clients won in a month still use the product ninety days later
served by: active-after-ninety-days, welcomed, frictions-answered
```

```objective steady-inflow
says: sales wins the clients it planned, from leads that fit
served by: clients-won, leads-brought, leads-followed
```

```objective happy-users
says: users who need help get it soon, and say so
served by: resolved, satisfied
```

## 3. Scope {#scope}

Marketing hands Leads to Sales; Sales wins Clients and reports friction; Service welcomes Clients, helps their users and answers the friction report.

```service keeping-clients
covers: welcoming new clients; help for users; a knowledge base; answers to the friction report
leaves out: prices and contracts; changes to the product
to: the service guide that all three teams last agreed on
where: the common customer system
hours: office-hours
by: the service team
for: clients, and the sales team
assumes: sales tells what was promised to each client before it signs
levels: welcomed, resolved, satisfied, frictions-answered, active-after-ninety-days
```

```service winning-clients
covers: following up leads; winning clients; the friction report
leaves out: help for users
to: the sales guide that all three teams last agreed on
where: the common customer system
hours: office-hours
by: the sales team
for: the organisation
assumes: marketing hands over leads that fit the profile
levels: clients-won, leads-brought, leads-followed
```

## 4. Roles {#roles}

One party alone is accountable for each activity.

Table: Roles {#people role}

| role           | of       | held by                                           | reached                             |
| -------------- | -------- | ------------------------------------------------- | ----------------------------------- |
| sales-director | customer | fill name as sales-director (who directs sales)   | mail fill address as customer-mail  |
| service-head   | provider | fill name as service-head (who heads service)     | mail fill address as provider-mail  |
| marketing-lead | partner  | fill name as marketing-lead (who leads marketing) | mail fill address as marketing-mail |

Table: Who does what {#matrix activity}

| activity           | accountable             | responsible | consulted               | informed               |
| ------------------ | ----------------------- | ----------- | ----------------------- | ---------------------- |
| bringing-leads     | partner.marketing-lead  | partner     | customer.sales-director | provider.service-head  |
| winning            | customer.sales-director | customer    | partner.marketing-lead  | provider.service-head  |
| friction-reporting | customer.sales-director | customer    | provider.service-head   | partner.marketing-lead |
| welcoming          | provider.service-head   | provider    | customer.sales-director | partner.marketing-lead |
| helping-users      | provider.service-head   | provider    | customer                | partner                |

## 5. Clocks {#clocks}

Sales contacts a Lead within [8 h](=lead-contact.within) of Office Hours. Service welcomes a Client within [2 working days](=welcome.due) of its signing, helps its users within [16 h](=help.within) of Office Hours, and answers a friction report within [5 working days](=friction-answer.due). The help clock stands still while Service waits for the Client, for at most [10 working days](=help.longest-pause) each time.

```clock lead-contact
runs: lead.handed-over until lead.contacted
cancelled: by lead.rejected
reopened: never
within: 8 h of office-hours
```

```clock welcome
runs: client.signed until client.welcomed
reopened: never
due: 2 working days of working-day after client.signed, rolled first
```

```clock help
runs: ticket.opened until ticket.resolved
pauses: ticket.waiting-on-client until ticket.client-answered
longest-pause: 10 working days of working-day, each
reopened: by ticket.reopened within 5 working days of ticket.resolved, runs on without the resolved time; later, a new cycle
within: 16 h of office-hours
```

```clock friction-answer
runs: friction.reported until friction.answered
reopened: never
due: 5 working days of working-day after friction.reported, rolled first
```

## 6. Levels of each team {#levels}

Marketing brings [100](=leads-brought.goal) qualified Leads a month. Sales contacts [90 %](=leads-followed.goal) of them in time and wins [50](=clients-won.goal) Clients a month. Service welcomes [95 %](=welcomed.goal) of these in time, resolves [90 %](=resolved.goal) of Tickets in time, earns a score of four or five from [80 %](=satisfied.goal) of those who score, and answers every friction report in time. Of the Clients checked on their ninetieth day, [90 %](=active-after-ninety-days.goal) are active: this level Sales and Service hold together.

Table: Numbers {#number-list level}

| level         | out of                                            | measured | goal   | none at all |
| ------------- | ------------------------------------------------- | -------- | ------ | ----------- |
| leads-brought | leads handed-over in month where qualified is yes | count    | >= 100 | counts as 0 |
| clients-won   | clients signed in month                           | count    | >= 50  | counts as 0 |

Table: Shares {#share-list level}

| level                    | out of                      | good                | goal | too few                          | none at all |
| ------------------------ | --------------------------- | ------------------- | ---- | -------------------------------- | ----------- |
| leads-followed           | leads contacted in month    | lead-contact met    | 90 % | under 20 leads allows 2 misses   | missed      |
| welcomed                 | clients welcomed in month   | welcome met         | 95 % | under 20 clients allows 1 miss   | met         |
| resolved                 | tickets resolved in month   | help met            | 90 % | under 20 tickets allows 2 misses | met         |
| satisfied                | tickets scored in month     | score >= 4          | 80 % | under 10 tickets allows 2 misses | no reading  |
| frictions-answered       | frictions answered in month | friction-answer met | 95 % | under 20 frictions allows 1 miss | met         |
| active-after-ninety-days | clients checked in month    | state is active     | 90 % | under 20 clients allows 2 misses | no reading  |

## 7. After a bad month {#bad-months}

A team that missed a level in two months running brings a plan to the monthly talk of the three. When too few Clients stay, Sales and Service bring one plan together.

```right plan-for-help
by: customer
when: resolved missed in each of 2 months running
may: ask service for a plan, and sit in on its daily round until the level is met
within: 20 working days of working-day
```

```right plan-together
by: either
when: active-after-ninety-days missed in each of 2 months running
may: call the other for a plan of both, and the product team to hear it
within: 20 working days of working-day
```

## 8. Escalation {#escalation}

Whoever a row names is told when a Ticket has used that share of its time.

Table: Ladder {#ladder every-row}

| help at  | -> provider tells | -> customer is told |
| -------- | ----------------- | ------------------- |
| >= 100 % | service-head      | nobody              |
| >= 200 % | director          | sales-director      |

## 9. Control and oversight {#oversight}

What Sales promises beyond the product as it is, Service sees first. Every month both heads listen to [10](=talks.of) Tickets, drawn so that both draw the same.

```control promises
says: promises to a client beyond the product as it is
needs: approval of provider.service-head
silence: refused after 2 working days of working-day
```

```sampling talks
of: ticket.resolved; 10 a month
seed: month
scored by: customer.sales-director
scale: 1 to 5
```

## 10. What each team does {#duties}

Every team owes the others something by a date.

Table: Duties {#duty-list duty}

| duty            | by       | to       | due                                                   | if late                   |
| --------------- | -------- | -------- | ----------------------------------------------------- | ------------------------- |
| friction-report | customer | provider | 3rd working day of working-day after month end, 17:00 | tells customer.director   |
| monthly-report  | provider | customer | 5th working day of working-day after month end, 17:00 | tells provider.director   |
| lead-report     | partner  | customer | 3rd working day of working-day after month end, 17:00 | tells partner.director    |
| promises-list   | customer | provider | 1 working day of working-day after client.signed      | excuses welcomed: verdict |

## 11. Reporting {#reporting}

Two reports cross each month: what Sales heard, and what Service did about it.

```report friction
to: provider.service-head; partner.marketing-lead
every: month
due: friction-report
holds: what clients said will make them stumble, how many said it, what was promised, what would help
```

```report service-month
to: customer.sales-director; partner.marketing-lead
every: month
due: monthly-report
holds: levels and how they were attained, answers to the friction report, clients at risk, articles written
```

## 12. Confidentiality {#confidentiality}

What Clients say in talks stays inside the organisation.

```confidentiality what-clients-say
by: either
covers: what clients say; prices; figures of single people
except: what is published
lasts: without limit
```

## 13. Data protection {#data-protection}

Names of people at Clients are used to help them, and erased when the Client is gone. A breach is told to the data protection officer within [24 h](=client-data.breach) of becoming known.

```data client-data
class: personal
fields: name, mail address, phone number, what was asked
purpose: winning, welcoming and helping clients
where: the common customer system
seen by: provider.service-head; customer.sales-director; partner.marketing-lead
kept: 24 months after ticket.closed, then erased
breach: notify within 24 h after breach.known
```

## 14. Compliance {#compliance}

All teams keep the law on advertising, on calls and mails to people, and on personal data.

```evidence consent-records
by: partner
says: record of the consent behind each lead
renewed: before expires
asked: 10 days before expires
to: customer.sales-director
```

## 15. Disputes {#disputes}

Figures are settled by the records of the common system. Who contests one says so within [5 working days](=dispute-steps.raised) of the report it stands in.

```dispute dispute-steps
raised: 5 working days of working-day after monthly-report
1: the heads of the teams, 5 working days
2: directors, 10 working days
meanwhile: all go on as before
```

## 16. Notices {#notices}

What this text calls a notice is sent by email to the address at its head. One sent before [16:00](=email-cut-off) on a Working Day counts when it is sent; any other counts on the next Working Day.

```notice
by: email
```

Table: Deemed receipt {#receipt unique complete}

| sent by | moment                           | -> received               |
| ------- | -------------------------------- | ------------------------- |
| email   | working-day before email-cut-off | when sent                 |
| email   | otherwise                        | next working-day at 09:00 |

## 17. Changes {#changes}

No change of this text holds unless it is written, says what each term said before and from which day it holds, and is agreed by all three directors.

```change
signed by: provider.director, customer.director, partner.director
reaches: clients signed on or after its effective date; months beginning on or after it
straddling: whole period old
```

## 18. Review {#review}

The document owner calls the three teams together at least every [3 months](=regular-review.every). They compare the levels with what was attained, ask whether each still measures what matters and nothing that the team that owes it cannot influence, and record a change or that none is needed.

```review regular-review
by: document-owner
every: 3 months
records: change proposed, or no change; what the levels cost to measure
```

## 19. Ending {#ending}

Any team may end its part of this text on [60 days](=by-either.notice) notice, ending on [fill date as last-day](=by-either.not-before) or later. What is open is finished or handed over.

```ending by-either
by: either
notice: 60 days from received
not before: fill date as last-day
survives: #confidentiality, #data-protection
hand-over: clients being welcomed and open tickets, for 30 days
last invoice: within 30 days after the end
```

## Worked examples {#examples}

```example a client of Friday evening is welcomed by Tuesday
given: client signed 2026-03-06 18:30; welcomed 2026-03-10 16:00
expect: welcome met; welcomed 1 / 1; clients-won 1
```

```example ninety days later a client of March is still there
given: client checked 2026-06-02 10:00, state active
expect: active-after-ninety-days 1 / 1; active-after-ninety-days met
```

```example the client's silence is not the service's delay
given: ticket opened 2026-03-10 09:00; waiting-on-client 2026-03-10 10:00
given: client-answered 2026-03-12 10:00; resolved 2026-03-12 17:00
expect: help elapsed 8 h, met
```

```example the friction report is answered within the week
given: friction reported 2026-03-04 15:00; answered 2026-03-11 14:00
expect: friction-answer met; frictions-answered 1 / 1
```

```example a lead of the evening waits for the morning
given: lead handed-over 2026-03-10 18:00, qualified yes; contacted 2026-03-11 17:00
expect: lead-contact elapsed 8 h, met; leads-brought 1
```

"""##),
StoredFile(path: "Templates/sales-to-service/customers.feed.md", text: ##"""
# How leads, clients, tickets and reports become events

The parties agree on these exports and on how their rows are read. Times are ISO 8601 in UTC. Rows may stand in any order: the number of an event
orders those of one instant.

```feed leads
reads: csv
rows: events
subject: lead by lead
times: ISO 8601
at: at
id: event_id
sequence: event_id
lead.handed-over: event is handed over
lead.contacted: event is contacted
lead.rejected: event is rejected
lead.qualified: qualified
```

```feed clients
reads: csv
rows: events
subject: client by client
times: ISO 8601
at: at
id: event_id
sequence: event_id
client.signed: event is signed
client.welcomed: event is welcomed
client.checked: event is checked
client.state: state
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
ticket.waiting-on-client: event is waiting
ticket.client-answered: event is answer
ticket.resolved: event is resolved
ticket.reopened: event is reopened
ticket.closed: event is closed
ticket.scored: event is scored
ticket.score: score
```

```feed frictions
reads: csv
rows: events
subject: friction by friction
times: ISO 8601
at: at
id: event_id
sequence: event_id
friction.reported: event is reported
friction.answered: event is answered
```

"""##),
    ]
  )
}
