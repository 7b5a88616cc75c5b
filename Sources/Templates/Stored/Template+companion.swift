// Written by Scripts/compile-templates.
// swift-format-ignore-file

extension Template {
  static let companion = Template(
    name: "companion",
    summary: "What a document signed elsewhere comes to: its measurable terms, with page and clause (--companion FILE).",
    files: [
StoredFile(path: "Templates/companion/companion.agreement.md", text: ##"""
# Companion to a Signed Agreement

The parties have signed the document named below, and it prevails. This text makes the terms of it that can be measured run; nothing here has to be signed. Each term says in parentheses the page and clause it was read at, and what comes of it is a calculation under that document.

```agreement companion
provider: fill name as provider (who gives the service); signs director; mail fill address as provider-mail (the mail address for notices to the provider)
customer: fill name as customer (who receives the service); signs director; mail fill address as customer-mail (the mail address for notices to the customer)
in force: fill date as first-day (the first day in force) to fill date as last-day (the last day of the first term)
zone: fill zone as zone (the time zone of every date and time, such as Europe/Dublin)
periods: calendar months
money: fill currency as currency (the currency, such as EUR)
prevails: prose
runs: fill words as document (the signed document with its digest)
leaves out: dispute, because the signed document holds; indemnity, because the signed document holds
uses: fill calendar as calendar (the calendar of public holidays, such as ie-public-holidays); requests.feed
```

## 1. Meanings {#meanings}

The Monthly Fee is [fill amount as monthly-fee](=monthly-fee). Service Hours are [09:00-17:00](=service-hours), Monday to Friday, save on public holidays.

```define
service-hours: Mo-Fr 09:00-17:00 except fill calendar as calendar
monthly-fee: fill amount as monthly-fee (the monthly fee, such as 1,200.00 EUR) per month (fill words as fee-place (where the document says the fee, such as MSA p. 3, 4.1))
```

```record request
events: opened; answered; waiting-on-customer; customer-answered; resolved; reopened
```

## 2. Clocks {#clocks}

A Request is resolved within [fill length as target](=resolution.within) of Service Hours. The clock stands still while the Provider waits for an answer.

```clock resolution
runs: request.opened until request.resolved
pauses: request.waiting-on-customer until request.customer-answered
longest-pause: 80 h of service-hours, each
reopened: by request.reopened within 40 h of request.resolved, runs on without the resolved time; later, a new cycle
within: fill length as target (how soon a request must be resolved, such as 16 h) of service-hours (fill words as target-place (where the document says how soon, such as MSA p. 11, 8.2))
```

## 3. Service levels {#levels}

That holds for [fill share as goal](=resolved.goal) of the Requests resolved in a month.

```level resolved
out of: requests resolved in month
good: resolution met
goal: fill share as goal (how many must be in time, such as 90 %) (fill words as goal-place (where the document says how many, such as MSA p. 12, 8.4))
too few: never
none at all: met
```

## 4. Service credits {#credits}

A month that misses the level earns a share of the Monthly Fee, [fill share as credit](=monthly-credit.cap) at most.

Table: Bands {#bands unique complete}

| attained              | -> credit            |
| --------------------- | -------------------- |
| >= fill share as goal | 0 %                  |
| < fill share as goal  | fill share as credit |

```credit monthly-credit
each: bands.credit of monthly-fee
cap: fill share as credit (the share of the fee that a missed month costs, such as 10 %) of monthly-fee, shared pro rata by largest remainder (fill words as credit-place (where the document says what it costs, such as MSA p. 14, 9.3))
closes: 20 days after the month
payable: off the next invoice, else within 30 days
remedy: not exclusive
```

## 5. Changes {#changes}

This text follows the signed document: when that is changed, so is this.

```change
signed by: provider.director and customer.director
```

## Worked examples {#examples}

```example a request without a wait
given: request opened 2026-03-10 09:00; resolved 2026-03-10 10:00
expect: resolution elapsed 1 h
```

"""##),
StoredFile(path: "Templates/companion/requests.feed.md", text: ##"""
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
request.answered: event is reply
request.waiting-on-customer: event is waiting
request.customer-answered: event is answer
request.resolved: event is resolved
request.reopened: event is reopened
```

"""##),
    ]
  )
}
