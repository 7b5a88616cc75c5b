import Agreements
import Diagnostics
import Quantities
import ServiceHours

extension Resolver {
  /// What a clock promises in one case: for the rows that name something, and in which hours.
  private struct PromisedCase {
    let names: Set<String>
    let span: Span
    let hours: Hours?
    let hoursName: String?
    let citation: Citation

    var words: String { "\(span)" + (hoursName.map { " of \($0)" } ?? "") }
  }

  /// Compares clocks: whoever waits for a supplier cannot be faster than the supplier promises to be.
  mutating func compareClocks(_ link: SupplierLink) {
    for (ours, theirs) in link.supports where !isLevel(ours) {
      guard let own = agreement.clock(ours.name) else {
        tellUnknown(
          ours,
          "clock or level",
          among: agreement.clocks.lazy.map(\.name) + agreement.levels.map(\.name)
        )
        continue
      }
      guard let other = link.supplier.clock(theirs.name) else {
        tellUnknown(theirs, "clock of \(link.supplier.id)", among: link.supplier.clocks.map(\.name))
        continue
      }
      compare(cases(of: own, agreement), cases(of: other, link.supplier), ours, link)
    }
  }

  func isLevel(_ phrase: Phrase) -> Bool { agreement.level(phrase.name) != nil }

  private mutating func compare(
    _ ours: [PromisedCase],
    _ theirs: [PromisedCase],
    _ place: Phrase,
    _ link: SupplierLink
  ) {
    for own in ours {
      let named = theirs.filter { !$0.names.isDisjoint(with: own.names) }
      // Where the supplier does not tell the cases apart, any of its promises may be the one.
      for other in named.isEmpty ? theirs : named {
        compare(own, other, place, link)
      }
    }
  }

  private mutating func compare(
    _ own: PromisedCase,
    _ other: PromisedCase,
    _ place: Phrase,
    _ link: SupplierLink
  ) {
    let what = own.names.isEmpty ? "" : " for \(own.names.sorted().joined(separator: ", "))"
    let notes = [
      Diagnostic.Note("ours", at: own.citation.range),
      Diagnostic.Note("theirs", at: other.citation.range),
    ]
    if own.hours == other.hours {
      if other.span > own.span {
        findings.add(
          .unsupportedPromise,
          "\(place.text) is promised in \(own.words)\(what), and \(link.name) promises "
            + "\(other.words)",
          at: place,
          notes: notes,
          remedy: "agree on less than \(own.words) with \(link.name), or promise more time"
        )
      }
    } else {
      findings.add(
        .otherHours,
        "\(place.text) is promised in \(own.words)\(what), and \(link.name) counts \(other.words): "
          + "its hours are others",
        at: place,
        notes: notes,
        remedy:
          "agree on the same hours, or leave room for the time in which \(link.name) is closed"
      )
    }
  }

  /// What a clock promises, case by case; a date is compared with nothing.
  private func cases(of clock: Clock, _ agreement: Agreement) -> [PromisedCase] {
    guard case .duration(let allowance) = clock.promise else { return [] }
    func promised(_ span: Span, _ hours: String?, _ names: Set<String>, _ citation: Citation)
      -> PromisedCase
    {
      PromisedCase(
        names: names,
        span: span,
        hours: hours.flatMap { agreement.hours($0)?.hours },
        hoursName: hours,
        citation: citation
      )
    }
    switch allowance.length {
    case .written(let span):
      guard case .written(let hours) = allowance.hours else { return [] }
      return [promised(span, hours, [], allowance.citation)]
    case .table(let id, let output):
      guard let table = agreement.table(id), let column = table.output(output) else { return [] }
      return table.rows.compactMap { row in
        guard case .span(let length) = row.answers[column], let span = length.exact else {
          return nil
        }
        return promised(span, hours(allowance.hours, row, table), names(of: row), row.citation)
      }
    }
  }

  private func hours(_ hours: Looked<String>, _ row: RuleTable.Row, _ table: RuleTable) -> String? {
    switch hours {
    case .written(let name): return name
    case .table(_, let output):
      guard let column = table.output(output), case .name(let name) = row.answers[column] else {
        return nil
      }
      return name
    }
  }

  private func names(of row: RuleTable.Row) -> Set<String> {
    row.tests.reduce(into: []) { names, test in
      if case .names(let more) = test { names.formUnion(more) }
    }
  }
}
