// Written by Scripts/compile-templates.
// swift-format-ignore-file

extension Template {
  static let contents = Template(
    name: "contents",
    summary: "The bare contents of any service agreement, with the smallest term under each heading.",
    files: [
StoredFile(path: "Templates/contents/contents.agreement.md", text: ##"""
# Service Agreement

What this agreement is for, in two sentences. Under each heading below stand a sentence to replace and the smallest term that does the work; the manual says what else may stand there.

```agreement contents
provider: fill name as provider (who gives the service); signs director; mail fill address as provider-mail (the mail address for notices to the provider); post fill address as provider-post (the post address of the provider)
customer: fill name as customer (who receives the service); signs director; mail fill address as customer-mail (the mail address for notices to the customer); post fill address as customer-post (the post address of the customer)
owner: customer.service-owner
in force: fill date as first-day (the first day in force) to fill date as last-day (the last day of the first term), then until ended under ending
zone: fill zone as zone (the time zone of every date and time, such as Europe/Dublin)
periods: calendar months
money: fill currency as currency (the currency, such as EUR)
prevails: terms
law: fill words as law (the law that governs, and the courts, such as the law of Ireland, and the courts of Dublin)
complete: yes
uses: fill calendar as calendar (the calendar of public holidays, such as ie-public-holidays)
```

## 1. Meanings {#meanings}

The Monthly Fee is [fill amount as monthly-fee](=monthly-fee). Say here what every term with a capital letter means.

```define
working-day: Mo-Fr 00:00-24:00 except fill calendar as calendar
service-hours: Mo-Fr 09:00-17:00 except fill calendar as calendar
monthly-fee: fill amount as monthly-fee (the monthly fee, such as 1,200.00 EUR) per month
email-cut-off: 16:00
```

```record request
events: opened; resolved
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

## 2. Scope {#scope}

The Provider does what is listed below; what is left out is named as well.

```service work
covers: what the Provider does
leaves out: what it does not do
to: the standard it is done to
where: the place
hours: service-hours
assumes: what the Provider takes for granted
levels: resolved
```

## 3. Roles {#roles}

Each party names people for the roles below.

```role service-manager
of: provider
reached: mail fill address as provider-mail
```

```role service-owner
of: customer
reached: mail fill address as customer-mail
```

```activity doing-the-work
accountable: provider.service-manager
responsible: provider
consulted: customer.service-owner
informed: customer
```

## 4. Service levels and how they are measured {#levels}

A Request is resolved within [16 h](=resolution.within) of Service Hours; that holds for [90 %](=resolved.goal) of those resolved in a month.

```clock resolution
runs: request.opened until request.resolved
reopened: never
within: 16 h of service-hours
```

Table: Levels {#level-list level}

| level    | out of                     | good           | goal | too few                           | none at all |
| -------- | -------------------------- | -------------- | ---- | --------------------------------- | ----------- |
| resolved | requests resolved in month | resolution met | 90 % | under 20 requests allows 2 misses | met         |

## 5. Service credits {#credits}

A month that misses the level earns the Customer a share of the Monthly Fee, [10 %](=monthly-credit.cap) at most. It adjusts the price; other remedies stay open.

Table: Bands {#bands unique complete}

| attained       | -> credit |
| -------------- | --------- |
| >= 90 %        | 0 %       |
| 80 % to < 90 % | 5 %       |
| < 80 %         | 10 %      |

```credit monthly-credit
each: bands.credit of monthly-fee; a level met because of too few earns none
cap: 10 % of monthly-fee, shared pro rata by largest remainder
earn-back: none
closes: 20 working days of working-day after monthly-report is delivered, or was due
payable: off the next invoice, else within 30 days
remedy: price adjustment, not exclusive
```

## 6. Escalation {#escalation}

Whoever a row names is told when a Request has used that share of its time.

Table: Ladder {#ladder every-row}

| resolution at | -> provider tells | -> customer is told |
| ------------- | ----------------- | ------------------- |
| >= 100 %      | service-manager   | service-owner       |
| >= 150 %      | director          | director            |

## 7. Control and oversight {#oversight}

The Provider engages a subcontractor only with the Customer's approval.

```control subcontractors
needs: approval of customer.service-owner
silence: refused after 10 working days of working-day
```

## 8. Price and payment {#payment}

The Customer pays the Monthly Fee within [30 days](=pay-invoice.due) of receiving the invoice. An invoice paid late bears interest at [8 %](=pay-invoice.if-late) a year.

```price work
for: work
model: fixed monthly-fee
invoiced: monthly in arrears
```

## 9. What each side does {#duties}

Both parties owe something by a date, and both say what follows when it is late.

Table: Duties {#duty-list duty}

| duty           | by       | to       | due                                                   | if late                                   |
| -------------- | -------- | -------- | ----------------------------------------------------- | ----------------------------------------- |
| monthly-report | provider | customer | 5th working day of working-day after month end, 17:00 | tells customer.service-owner              |
| pay-invoice    | customer | provider | 30 days after invoice.received                        | interest 8 % per year, simple, actual/365 |

## 10. Reporting {#reporting}

Every month the Provider reports what was attained.

```report monthly-service
to: customer.service-owner
every: month
due: monthly-report
holds: levels and how they were attained, misses with reasons, credits, duties of both
```

## 11. Confidentiality {#confidentiality}

Each party keeps secret what it learns from the other in the course of this Agreement, uses it only to perform it, and shows it only to those who need it and are bound to the same. This holds for [3 years](=mutual-secrecy.lasts) after the end. Within [30 days](=mutual-secrecy.returned) after the end each returns or destroys what it holds and says so in writing.

```confidentiality mutual-secrecy
by: either
covers: what is marked confidential, and prices
except: what is public without a breach; what the receiver knew before; what law or a court requires to be told
lasts: 3 years after the end
returned: within 30 days after the end
```

## 12. Data protection {#data-protection}

The Customer decides why and how personal data of its people are used; the Provider uses them on its written instructions and for no end of its own. The Provider keeps them in the places named below, lets only those named below see them, guards them by measures fit for the risk, and engages another processor only as [clause 7](#oversight) allows. It helps the Customer to answer the people concerned and the authorities. A breach of personal data is told within [72 h](=customer-data.breach) of becoming known, with what is known by then.

```data customer-data
class: personal
fields: name, mail address
purpose: giving the service
where: the European Economic Area and the United Kingdom
seen by: provider.service-manager; customer.service-owner
kept: 12 months after request.resolved, then erased
breach: notify within 72 h after breach.known
```

## 13. Liability {#liability}

Neither party is liable to the other for more than [100 %](=general.cap) of the fees of a contract year, all claims of that year taken together. This limits nothing for which the law allows no limit, no loss caused on purpose or by gross negligence, and no claim under [clause 14](#indemnity). Service credits count towards the limit.

```liability general
cap: 100 % of fees of contract year, aggregate
except: wilful; gross negligence; death or injury; what law forbids to limit; third-party-claims
counts: credits
```

## 14. Indemnity {#indemnity}

The Provider keeps the Customer free of claims of third parties that arise from a breach of this Agreement, of data protection law or of an intellectual property right by the Provider, and pays the costs of the proceedings. The Customer tells the Provider of a claim within [10 working days](=third-party-claims.notice), leaves the defence to it, helps at the Provider's cost, and settles nothing without it. The Provider settles nothing that burdens the Customer without the Customer's consent.

```indemnity third-party-claims
by: provider to customer
for: claims of third parties from a breach of this Agreement, of data protection law or of an intellectual property right by the Provider
costs: proceedings and defence; damages awarded; settlements agreed
notice: 10 working days of working-day after claim.received
defence: by provider
settled: with consent of customer.director
```

## 15. Compliance {#compliance}

Both parties keep the laws that bind them, those on data protection before all. The Provider shows what is listed below and renews each before it lapses.

```evidence information-security
by: provider
says: certificate of information security
renewed: before expires
asked: 30 days before expires
to: customer.service-owner
```

## 16. Disputes {#disputes}

A party that contests a fact, a figure or an invoice says so in writing, with its reason, within [20 working days](=dispute-steps.raised) of the report it stands in; what nobody contests by then stands. The service managers try to settle it first, then the directors, then a mediator both have chosen; only after that may a court be asked, save for an order that cannot wait. Meanwhile both parties go on performing, and what is not in dispute is paid.

```dispute dispute-steps
raised: 20 working days of working-day after monthly-report
1: service managers, 10 working days
2: directors, 20 working days
3: mediation, 40 working days
meanwhile: both perform, and what is not in dispute is paid
```

## 17. Notices {#notices}

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

## 18. Changes {#changes}

No change binds unless it is written, names the terms it changes and what each said before, gives the day from which it holds, and is signed for both parties. It reaches only what begins on or after that day; everything earlier is settled under the text as it then stood. The document owner sends the changed text to everybody named in it.

```change
signed by: provider.director and customer.director
reaches: requests opened on or after its effective date; months beginning on or after it
straddling: whole period old
```

## 19. Review {#review}

The document owner calls both parties together at least every [12 months](=regular-review.every). They compare the levels with what was attained, ask whether each still measures what matters and nothing that the Provider cannot influence, and record a change or that none is needed.

```review regular-review
by: document-owner
every: 12 months
records: change proposed, or no change; what the levels cost to measure
```

## 20. Ending {#ending}

Either party may end this Agreement when the other has broken it in a way that matters, was given notice of it, and has not put it right within [30 days](=for-cause.cure) of receiving that notice. Whether a breach matters that much is for the parties, and in the end a court, to judge. Either may end it without a reason on [90 days](=for-convenience.notice) notice, ending on [fill date as last-day](=for-convenience.not-before) or later. When it ends, duties already due stay due, the Provider hands over what is listed below, and the last invoice follows within [30 days](=for-cause.last-invoice).

```ending for-cause
by: either, when breach.notified against the other
judged: whether the breach is material, recorded as breach.upheld
cure: 30 days from received
cured: by breach.cured, unless the other objects within 5 working days of working-day
survives: #confidentiality, #data-protection, #liability, #indemnity, #disputes
hand-over: what the Customer needs to go on with another, for 30 days
last invoice: within 30 days after the end
```

```ending for-convenience
by: either
notice: 90 days from received
not before: fill date as last-day
survives: #confidentiality, #data-protection, #liability, #indemnity, #disputes
hand-over: what the Customer needs to go on with another, for 30 days
last invoice: within 30 days after the end
```

## Worked examples {#examples}

```example resolved exactly on target
given: request opened 2026-03-10 09:00; resolved 2026-03-11 17:00
expect: resolution elapsed 16 h, met
```

```example a month that misses the level
given: 2026-04 attained resolved 85 %
expect: credit 5 %; cap not reached
```

```example a letter by post, and an email a minute too late
given: notice registered 2026-03-03; notice email 2026-03-05 16:00
expect: received 2026-03-10; received 2026-03-06 09:00
```

"""##),
    ]
  )
}
