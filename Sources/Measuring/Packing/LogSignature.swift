import Agreements
import ServiceHours

/// What the numbers in a packed log mean: the records and the feeds it was made by, written out.
///
/// A log fits an agreement when these are the same, whatever else of the text has changed: hours,
/// targets, levels and credits may differ, and that is what a replay is for.
enum LogSignature {
  /// One text a record and a feed, by what it is called.
  static func of(_ agreement: Agreement) -> [(name: String, text: String)] {
    agreement.records.map { ("record \($0.name)", text($0)) }
      + agreement.feeds.map { ("feed \($0.name)", text($0) + claims($0, agreement)) }
  }

  // Whose rows were taken, of a feed that tells of several agreements.
  private static func claims(_ feed: Feed, _ agreement: Agreement) -> String {
    guard let column = feed.accountColumn else { return "" }
    let accounts = agreement.accounts.map(\.name).sorted()
    return "\n" + ([column] + accounts).map(quoted).joined(separator: ",")
  }

  private static func text(_ record: Record) -> String {
    let fields = record.fields.map { field in
      switch field.kind {
      case .names(let names): "\(quoted(field.name)) \(names.map(quoted).joined(separator: ","))"
      case .count: "\(quoted(field.name)) count"
      case .number(let decimals): "\(quoted(field.name)) number \(decimals)"
      case .instant: "\(quoted(field.name)) instant"
      }
    }
    return [
      record.events.map { quoted($0.name) }.joined(separator: ","),
      record.intervals.map { quoted($0.name) }.joined(separator: ","),
      fields.joined(separator: ";"),
    ].joined(separator: "\n")
  }

  private static func text(_ feed: Feed) -> String {
    var lines = ["\(feed.format) \(feed.shape) \(quoted(feed.record))"]
    lines.append(quoted(feed.subjectColumn ?? ""))
    lines.append(feed.at.map(text) ?? "")
    lines.append(feed.identity.map(quoted).joined(separator: ","))
    lines.append(quoted(feed.sequence ?? ""))
    lines.append(feed.blanks.map(quoted).joined(separator: ","))
    lines += feed.events.map { mapping in
      [
        quoted(mapping.event), "\(mapping.trigger)", mapping.condition.map { "\($0)" } ?? "",
        mapping.at.map(text) ?? "", mapping.end.map(text) ?? "",
      ].joined(separator: " ")
    }
    lines += feed.fields.map { "\(quoted($0.field)) \(quoted($0.column)) \(text($0.reading))" }
    return lines.joined(separator: "\n")
  }

  private static func text(_ time: ColumnTime) -> String {
    "\(quoted(time.column)) \(text(time.format))"
  }

  private static func text(_ format: TimeFormat) -> String {
    "\(format.style) \(format.zone?.identifier ?? "")"
  }

  private static func text(_ reading: FieldMapping.Reading) -> String {
    switch reading {
    case .names(let cases, let otherwise):
      let known = cases.map { "\(quoted($0.text))=\(quoted($0.name))" }.joined(separator: ",")
      return "names \(known) \(quoted(otherwise ?? ""))"
    case .count: return "count"
    case .number(let decimals): return "number \(decimals)"
    case .instant(let format): return "instant \(text(format))"
    }
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "''") + "'"
  }
}
