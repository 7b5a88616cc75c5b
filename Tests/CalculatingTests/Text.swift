import AgreementLanguage
import Agreements
import Diagnostics
import Quantities
import Testing

/// Texts of agreements with a calculation.
enum Text {
  // The first of March 2026.
  static let march = CalendarPeriod(.month, holding: CivilDate(daysSinceEpoch: 20_513))

  /// The month some months after the first.
  static func month(after count: Int) -> CalendarPeriod {
    CalendarPeriod(.month, holding: march.first.adding(months: count))
  }

  /// An agreement in force from March 2026 with a series `units`, the lines and perhaps a table `prices`.
  static func agreement(calculating lines: [String], table: [String] = []) throws -> Agreement {
    let title = table.isEmpty ? [] : ["Table: Prices {#prices unique}", ""]
    let text =
      [
        "# Text", "", "```agreement text", "provider: A Ltd; signs director",
        "customer: B Ltd; signs director", "in force: 2026-03-01 to 2029-12-31", "zone: UTC",
        "periods: calendar months", "money: EUR, round half-up to 0.01 at payable",
        "prevails: terms",
        "```", "", "## 1. All {#all}", "", "```series units", "from: the meters", "every: month",
        "```",
        "",
      ] + title + table + ["", "```calculation all"] + lines + [
        "```", "", "```change", "signed by: provider.director and customer.director",
        "reaches: months beginning on or after its effective date", "```", "",
      ]
    let source = SourceText(name: "text.agreement.md", text.joined(separator: "\n"))
    let compilation = Compiler.compileAgreement(source) { _ in nil }
    return try #require(
      compilation.agreement,
      "\(compilation.diagnostics.map(\.full).joined(separator: "\n"))"
    )
  }
}

extension SourceText {
  /// All of it.
  var whole: SourceRange { SourceRange(self, 0..<bytes.count) }
}
