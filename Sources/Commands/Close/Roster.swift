import AgreementLanguage
import Agreements
import ArgumentParser
import Diagnostics
import Quantities
import Revisions

/// Which agreements of a folder a period closes, and why not the others.
struct Roster {
  /// An agreement that is not closed.
  struct Other {
    let agreement: Agreement
    let reason: String
  }

  /// The agreements to close, each by the text that governs the period.
  private(set) var closing: [Agreement] = []

  /// All texts of each of them.
  private(set) var texts: [TextVersions] = []

  /// The others.
  private(set) var others: [Other] = []

  /// Sorts agreements.
  init(_ agreements: [TextVersions], period: CalendarPeriod) {
    for texts in agreements {
      let agreement = texts.versions[texts.lastGoverning(period)].agreement
      if let reason = Roster.reason(agreement, period) {
        others.append(Other(agreement: agreement, reason: reason))
      } else {
        closing.append(agreement)
        self.texts.append(texts)
      }
    }
  }

  /// False when two agreements that are in force in the period claim one account, which the console is
  /// told.
  func tellClaims(in period: CalendarPeriod, on console: Console) -> Bool {
    let findings = AccountClaims.findings(inForce(in: period))
    console.complain(of: findings)
    return findings.isEmpty
  }

  /// False when one agreement stands in two files and is in force in the period by both, which the console is
  /// told: what it comes to would be paid twice.
  func tellCopies(in period: CalendarPeriod, on console: Console) -> Bool {
    var first: [String: String] = [:]
    var areOnce = true
    for agreement in inForce(in: period) {
      let name = agreement.source.name
      guard let other = first.updateValue(name, forKey: agreement.id) else { continue }
      console.complainLine("\(name): the agreement \(agreement.id) stands in \(other) too")
      areOnce = false
    }
    return areOnce
  }

  /// False when the texts of an amended agreement read rows differently, which the console is told: a close
  /// reads each file once.
  func tellOtherRows(on console: Console) -> Bool {
    var areAlike = true
    for texts in texts {
      guard let other = texts.firstReadingOtherwise else { continue }
      console.complainLine(
        "\(texts.versions[0].agreement.source.name): \(texts.name(of: other)) changes the records or feeds, and "
          + "a close reads each file once: settle it by `abide statement`"
      )
      areAlike = false
    }
    return areAlike
  }

  private func inForce(in period: CalendarPeriod) -> [Agreement] {
    let all = closing + others.map(\.agreement).filter { $0.isInForce(in: period) }
    return all.sorted { $0.source.name < $1.source.name }
  }

  /// Why rows of an account go nowhere, when an agreement that is not closed claims it.
  func reason(for account: String) -> String? {
    let claimant = others.first { $0.agreement.accounts.contains { $0.name == account } }
    return claimant.map { "of \($0.agreement.id), which \($0.reason)" }
  }

  private static func reason(_ agreement: Agreement, _ period: CalendarPeriod) -> String? {
    guard let length = agreement.periods else { return "has no levels to measure" }
    guard agreement.isInForce(in: period) else {
      let end = agreement.inForce.last.map { " to \($0)" } ?? ""
      return "is not in force, but from \(agreement.inForce.first)\(end)"
    }
    return length == period.length ? nil : "settles by \(length.plural)"
  }
}
