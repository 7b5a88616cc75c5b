// Written by Scripts/compile-templates.
// swift-format-ignore-file

extension Template {
  static let salesMarketing = Template(
    name: "sales-marketing",
    summary: "Marketing brings leads of agreed number and kind, sales follows up in time.",
    files: [
StoredFile(path: "Templates/sales-marketing/sales-marketing.agreement.md", text: ##"""
# Sales and Marketing Agreement

Marketing brings leads of agreed number and kind; Sales follows each up in time and says what became of it. Both work for the same goal of revenue, and this text makes plain what each owes the other. No money changes hands: what follows from a bad month is a talk, a plan, and a goal that is set anew. The tables and grey blocks are part of this text: they are what is measured.

```agreement sales-marketing
provider: fill name as provider (the marketing team); signs director; mail fill address as provider-mail (the mail address for notices to marketing); post fill address as provider-post (the post address of marketing)
customer: fill name as customer (the sales team); signs director; mail fill address as customer-mail (the mail address for notices to sales); post fill address as customer-post (the post address of sales)
owner: provider.marketing-lead
in force: fill date as first-day (the first day in force) to fill date as last-day (the last day of the first term), then until ended under ending
zone: fill zone as zone (the time zone of every date and time, such as Europe/Dublin)
periods: calendar months
prevails: terms
law: fill words as law (the law that governs, and the courts, such as the law of Ireland, and the courts of Dublin)
complete: yes
leaves out: liability, because both parties are one legal person; indemnity, because both parties are one legal person; payment, because both work from the common budget
uses: fill calendar as calendar (the calendar of public holidays, such as ie-public-holidays); leads.feed
```

## 1. Meanings {#meanings}

A Lead is a person or firm whose details Marketing hands to Sales. It is *qualified* when it fits the profile both teams have agreed on and has asked to be called; a Lead who decides for their firm is worth more than one who only reads, so Leads have a kind. Office Hours are [09:00-17:00](=office-hours), Monday to Friday, save on public holidays. The value of a Lead is the yearly revenue it may bring, in thousands, as Sales estimates it when it accepts the Lead.

```define
working-day: Mo-Fr 00:00-24:00 except fill calendar as calendar
office-hours: Mo-Fr 09:00-17:00 except fill calendar as calendar
email-cut-off: 16:00
```

```record lead
events: handed-over; accepted; rejected; contacted; called-again; won; lost
handed-over has: kind decider, adviser, reader; qualified yes, no
accepted has: value count
```

```record breach
events: known; notified; upheld; cured
```

## 2. Purpose {#purpose}

The revenue goal of the year is met: the goal divided by the average deal gives the deals needed, and these divided by the share of Leads won give the Leads needed. The quotas below come from that sum; when it changes, so do they.

```objective revenue-goal
says: enough good leads, each followed up while it is warm, to meet the revenue goal
served by: qualified-leads, deciders, pipeline, followed-up, worked-out
```

## 3. Scope {#scope}

Marketing finds Leads, checks that they fit, and hands them over with what it knows. Sales accepts or rejects each with a reason, calls the accepted, and reports what became of them.

```service leads
covers: campaigns; checking that a lead fits; handing over with what is known; campaigns for leads that are not ready
leaves out: prices and offers; contracts; customers already won
to: the profile of a good lead that both teams last agreed on
where: the common customer system
hours: office-hours
by: the marketing team
for: the sales team
assumes: sales tells which leads were won and lost, and why
levels: qualified-leads, deciders, pipeline
```

```service follow-up
covers: accepting or rejecting each lead; calling; reporting what became of it
leaves out: leads that marketing keeps warm
to: at least three attempts on three days before a lead is given up
where: the common customer system
hours: office-hours
by: the sales team
for: the marketing team
assumes: leads come with a name, a firm, a way to reach them and what they asked for
levels: followed-up, worked-out
```

## 4. Roles {#roles}

One party alone is accountable for each activity.

Table: Roles {#people role}

| role           | of       | reached                            |
| -------------- | -------- | ---------------------------------- |
| marketing-lead | provider | mail fill address as provider-mail |
| sales-lead     | customer | mail fill address as customer-mail |

Table: Who does what {#matrix activity}

| activity               | accountable             | responsible | consulted               | informed          |
| ---------------------- | ----------------------- | ----------- | ----------------------- | ----------------- |
| profile-of-a-good-lead | provider.marketing-lead | provider    | customer.sales-lead     | customer          |
| bringing-leads         | provider.marketing-lead | provider    | customer.sales-lead     | customer.director |
| following-up           | customer.sales-lead     | customer    | provider.marketing-lead | provider.director |
| what-became-of-leads   | customer.sales-lead     | customer    | provider.marketing-lead | provider          |

## 5. Clocks {#clocks}

How soon Sales calls depends on the kind of the Lead: interest cools within hours. The clock runs in Office Hours, stops at the first call or message by a person, and is cancelled when Sales rejects the Lead with a reason.

Table: Targets {#target unique complete}

| kind    | -> first contact |
| ------- | ---------------- |
| decider | 2 h              |
| adviser | 8 h              |
| reader  | 24 h             |

```clock first-contact
runs: lead.handed-over until lead.contacted
cancelled: by lead.rejected
reopened: never
reprioritised: time already run is kept, the new target applies
within: target.first-contact of office-hours
```

```clock decision
runs: lead.handed-over until lead.accepted
cancelled: by lead.rejected
reopened: never
within: 16 h of office-hours
```

## 6. What Marketing brings {#quotas}

In each month Marketing hands over at least [120](=qualified-leads.goal) qualified Leads, [30](=deciders.goal) of them from people who decide. Those that Sales accepts are worth at least [900](=pipeline.goal) thousand a year. The numbers come from the sum in [clause 2](#purpose).

Table: Quotas {#quota-list level}

| level           | out of                                                                | measured     | goal   | none at all |
| --------------- | --------------------------------------------------------------------- | ------------ | ------ | ----------- |
| qualified-leads | leads handed-over in month where qualified is yes                     | count        | >= 120 | counts as 0 |
| deciders        | leads handed-over in month where kind is decider and qualified is yes | count        | >= 30  | counts as 0 |
| pipeline        | leads accepted in month                                               | sum of value | >= 900 | counts as 0 |

## 7. What Sales does with it {#follow-up-levels}

Of the Leads contacted in a month, [90 %](=followed-up.goal) were contacted in time; of those accepted, [95 %](=worked-out.goal) were decided on in time. A Lead is not counted late for Sales when it came without a way to reach it: it is rejected, with that reason.

Table: Follow-up {#follow-up-list level}

| level       | out of                   | good              | goal | too few                        | none at all |
| ----------- | ------------------------ | ----------------- | ---- | ------------------------------ | ----------- |
| followed-up | leads contacted in month | first-contact met | 90 % | under 20 leads allows 2 misses | missed      |
| worked-out  | leads accepted in month  | decision met      | 95 % | under 20 leads allows 1 miss   | missed      |

## 8. Escalation {#escalation}

Whoever a row names is told when a Lead has used that share of its time.

Table: Ladder {#ladder every-row}

| first-contact at | -> customer tells | -> provider is told |
| ---------------- | ----------------- | ------------------- |
| >= 100 %         | sales-lead        | nobody              |
| >= 200 %         | director          | marketing-lead      |

## 9. After a bad month {#bad-months}

When a team missed its level in two of any three months, its lead brings a plan to the next weekly meeting. When both did, the directors look at the sum in [clause 2](#purpose) again.

```right plan-for-leads
by: customer
when: qualified-leads missed in 2 of any 3 months
may: ask for a plan of campaigns, and for a share of the campaign budget to follow it
within: 20 working days of working-day
```

```right plan-for-follow-up
by: provider
when: followed-up missed in 2 of any 3 months
may: ask for a plan of the calling hours, and keep leads warm itself until it is followed
within: 20 working days of working-day
```

## 10. Control and oversight {#oversight}

Sales sees a campaign in its name before it goes out. Every month both leads look at [20](=good-leads.of) Leads together, drawn so that both draw the same, and say how well they fit.

```control campaigns
says: campaigns that name a seller or a price
needs: approval of customer.sales-lead
silence: agreed after 3 working days of working-day
```

```sampling good-leads
of: lead.handed-over; 20 a month
seed: month
scored by: customer.sales-lead
scale: 1 to 5
```

## 11. What each side does {#duties}

Table: Duties {#duty-list duty}

| duty           | by       | to       | due                                                   | if late                          |
| -------------- | -------- | -------- | ----------------------------------------------------- | -------------------------------- |
| monthly-report | provider | customer | 3rd working day of working-day after month end, 12:00 | tells customer.director          |
| reasons-report | customer | provider | 3rd working day of working-day after month end, 12:00 | tells provider.director          |
| forecast       | customer | provider | 5 working days of working-day before month end        | excuses qualified-leads: verdict |

Sales reports every rejected and lost Lead with its reason; without it Marketing cannot do better.

## 12. Reporting {#reporting}

```report monthly-leads
to: customer.sales-lead; provider.director
every: month
due: monthly-report
holds: leads by kind and campaign, value accepted, follow-up times, reasons of rejected and lost leads, the sum behind the quotas
```

Both leads read the report together in the first week of the month.

## 13. Confidentiality {#confidentiality}

Plans, prices and figures of the other team stay inside the organisation.

```confidentiality plans-and-figures
by: either
covers: campaign plans; prices; figures of single sellers
except: what is published
lasts: without limit
```

## 14. Data protection {#data-protection}

Leads are people. Their data are used to make the offer they asked for, and erased when nothing came of it. Nobody is called who has not asked for it or has asked to be left alone. A breach is told to the data protection officer within [24 h](=lead-data.breach) of becoming known.

```data lead-data
class: personal
fields: name, firm, mail address, phone number, what was asked
purpose: making the offer that was asked for
where: the common customer system
seen by: provider.marketing-lead; customer.sales-lead
kept: 24 months after lead.handed-over, then erased
breach: notify within 24 h after breach.known
```

## 15. Compliance {#compliance}

Both teams keep the law on advertising, on calls and mails to people, and on personal data. Marketing shows the consent behind a Lead whenever it is asked.

```evidence consent-records
by: provider
says: record of the consent behind each lead
renewed: before expires
asked: 10 days before expires
to: customer.sales-lead
```

## 16. Disputes {#disputes}

Whether a Lead is qualified, or was called in time, is settled by the records of the common system. Who contests a figure says so within [5 working days](=dispute-steps.raised) of the report it stands in.

```dispute dispute-steps
raised: 5 working days of working-day after monthly-report
1: both leads, 5 working days
2: directors, 10 working days
meanwhile: both go on as before
```

## 17. Notices {#notices}

What this text calls a notice is sent by email to the address at its head. One sent before [16:00](=email-cut-off) on a Working Day counts when it is sent; any other counts on the next Working Day.

```notice
by: email
```

Table: Deemed receipt {#receipt unique complete}

| sent by | moment                           | -> received               |
| ------- | -------------------------------- | ------------------------- |
| email   | working-day before email-cut-off | when sent                 |
| email   | otherwise                        | next working-day at 09:00 |

## 18. Changes {#changes}

No change of this text holds unless it is written, says what each term said before and from which day it holds, and is agreed by both directors. Quotas are set anew for whole months only.

```change
signed by: provider.director and customer.director
reaches: leads handed-over on or after its effective date; months beginning on or after it
straddling: whole period old
```

## 19. Review {#review}

The document owner calls both teams together at least every [3 months](=regular-review.every). They compare the levels with what was attained, ask whether each still measures what matters and nothing that the team that owes it cannot influence, and record a change or that none is needed.

```review regular-review
by: document-owner
every: 3 months
records: change proposed, or no change; what the levels cost to measure
```

## 20. Ending {#ending}

Either team may end this text on [30 days](=by-either.notice) notice, ending on [fill date as last-day](=by-either.not-before) or later. Leads already handed over are still followed up.

```ending by-either
by: either
notice: 30 days from received
not before: fill date as last-day
survives: #confidentiality, #data-protection
hand-over: leads in progress with what is known, for 30 days
last invoice: within 30 days after the end
```

## Worked examples {#examples}

```example a decider is called before lunch
given: lead handed-over 2026-03-10 09:30, kind decider, qualified yes
given: contacted 2026-03-10 11:30
expect: first-contact elapsed 2 h, met; qualified-leads 1; deciders 1
```

```example a lead of the evening waits for the morning
given: lead handed-over 2026-03-10 18:00, kind adviser, qualified yes
given: contacted 2026-03-11 17:00
expect: first-contact elapsed 8 h, met
```

```example rejected with a reason is not late
given: lead handed-over 2026-03-10 09:00, kind reader, qualified no
given: rejected 2026-03-20 09:00
expect: first-contact cancelled; decision cancelled; qualified-leads 0
```

```example what is accepted counts in the pipeline
given: lead handed-over 2026-03-10 09:00, kind decider, qualified yes
given: accepted 2026-03-10 15:00, value 40
expect: decision elapsed 6 h, met; pipeline 40; pipeline missed
```

```example an email a minute too late
given: notice email 2026-03-05 16:00
expect: received 2026-03-06 09:00
```

"""##),
StoredFile(path: "Templates/sales-marketing/leads.feed.md", text: ##"""
# How leads become events

The parties agree on this export and on how its rows are read. Times are ISO 8601 in UTC. Rows may stand in any order: the number of an event
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
lead.accepted: event is accepted
lead.rejected: event is rejected
lead.contacted: event is contacted
lead.called-again: event is called again
lead.won: event is won
lead.lost: event is lost
lead.kind: kind
lead.qualified: qualified
lead.value: value
```

"""##),
    ]
  )
}
