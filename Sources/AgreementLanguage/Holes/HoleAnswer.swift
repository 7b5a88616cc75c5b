import Agreements
package import Diagnostics
import Quantities
import ServiceHours

/// An answer to what a text leaves open, read as the text will read it.
package struct HoleAnswer: Sendable {
  /// A calendar that may be filled in: its name and its version.
  package struct Calendar: Sendable {
    package let name: String
    package let version: String

    /// Creates a calendar from its name and version.
    package init(name: String, version: String) {
      self.name = name
      self.version = version
    }
  }

  /// What is wrong with an answer.
  package struct Problem: Error, Hashable {
    /// In words, without a stop.
    package let message: String
  }

  private let type: HoleType
  private let text: String
  private let calendar: Calendar?

  /// Reads an answer.
  /// - Parameters:
  ///   - text: What was answered.
  ///   - type: What is wanted.
  ///   - calendars: Those that may be named.
  /// - Throws: What is wrong with it.
  package init(
    _ text: String,
    for type: HoleType,
    calendars: [Calendar]
  ) throws(Problem) {
    self.type = type
    self.text = text
    calendar = type == .calendar ? calendars.first { $0.name == text } : nil
    let source = SourceText(name: "answer", text)
    let phrase = Phrase(source, 0..<source.bytes.count)
    if text.isEmpty || !Self.fits(phrase, type, found: calendar != nil) {
      throw Problem(message: Self.complaint(text, type, calendars))
    }
  }

  /// The words that take the place of a hole: a calendar is named with its version where it is used,
  /// a currency with its rounding where it is the agreement's.
  package func words(for hole: Hole) -> String {
    if let calendar, hole.key == "uses" { return "calendars/\(calendar.name) \(calendar.version)" }
    if type == .currency, hole.key == "money", let currency = Currency(code: text) {
      let unit =
        currency.decimals == 0 ? "1" : "0.\(String(repeating: "0", count: currency.decimals - 1))1"
      return "\(text), round half-up to \(unit) at payable"
    }
    return text
  }

  private static func fits(_ phrase: Phrase, _ type: HoleType, found: Bool) -> Bool {
    switch type {
    case .amount: if case .money(_, per: nil) = Written.literal(phrase) { true } else { false }
    case .share: if case .percent(_, of: nil) = Written.literal(phrase) { true } else { false }
    case .length: if case .span = Written.literal(phrase) { true } else { false }
    case .count: Written.count(phrase) != nil
    case .date: Written.date(phrase) != nil
    case .time: Written.time(phrase) != nil
    case .zone: Zone(identifier: phrase.text) != nil
    case .currency: Currency(code: phrase.text) != nil
    case .calendar: found
    case .address, .name, .words: isPlain(phrase.text)
    }
  }

  // These would end the value, the cell or the quotation that the answer stands in.
  private static func isPlain(_ text: String) -> Bool {
    !text.contains { $0.isNewline || ";|`\"[]{}".contains($0) }
      && text.count { $0 == "(" } == text.count { $0 == ")" }
  }

  private static func list(_ calendars: [Calendar]) -> String {
    "; there are " + calendars.map(\.name).joined(separator: ", ")
  }

  private static func complaint(_ text: String, _ type: HoleType, _ calendars: [Calendar]) -> String
  {
    if text.isEmpty { return "nothing is written; expected is \(type.wanted)" }
    let near: String? =
      switch type {
      case .zone: Name.nearest(to: text, in: Zone.identifiers)
      case .calendar: Name.nearest(to: text, in: calendars.map(\.name))
      default: nil
      }
    let hint = near.map { "; `\($0)` is near" } ?? (type == .calendar ? list(calendars) : "")
    if [.name, .words, .address].contains(type) {
      return "`\(text)` holds a mark that a term cannot: ; | ` \" or a bracket"
    }
    return "`\(text)` is not \(type.wanted)\(hint)"
  }
}

extension SourceText {
  /// The text with answers in the place of its holes; a hole whose name nobody answers stays.
  package func filled(with answers: [String: HoleAnswer]) -> SourceText {
    var bytes: [UInt8] = []
    var offset = 0
    for hole in Hole.all(in: self) {
      guard let answer = answers[hole.name] else { continue }
      bytes += self.bytes[offset..<hole.range.bytes.lowerBound]
      bytes += Array(answer.words(for: hole).utf8)
      offset = hole.range.bytes.upperBound
    }
    bytes += self.bytes[offset...]
    return SourceText(name: name, bytes: bytes)
  }
}
