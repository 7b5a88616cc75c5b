import Agreements
import Measuring
import Quantities
import ServiceHours

/// The text in which somebody keeps which reports were delivered, a row each; rows are added and never changed.
struct DeliveryText {
  /// What is wrong with a text.
  struct Fault: Error {
    let line: Int
    let message: String
  }

  /// The deliveries, in the order of the text.
  private(set) var deliveries: [Delivery] = []

  /// What is wrong, in the order of lines.
  private(set) var faults: [Fault] = []

  /// A text without any row.
  static let head = """
    # Reports delivered

    | report | of | delivered | digest |
    | ------ | -- | --------- | ------ |

    """

  /// Reads a text.
  /// - Parameters:
  ///   - text: The text.
  ///   - agreement: The agreement whose reports it tells of; its zone is that of times without one.
  init(_ text: String, for agreement: Agreement) {
    var hasHead = false
    for (place, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated() where line.hasPrefix("|")
    {
      let cells = line.dropFirst().split(separator: "|", omittingEmptySubsequences: false)
        .dropLast().map { DeliveryText.trimmed($0) }
      if cells.allSatisfy({ $0.allSatisfy { "-: ".contains($0) } }) { continue }
      if !hasHead {
        hasHead = true
        if cells.prefix(3) == ["report", "of", "delivered"] { continue }
      }
      do throws(Fault) {
        deliveries.append(try delivery(cells, place + 1, agreement))
      } catch {
        faults.append(error)
      }
    }
  }

  private func delivery(_ cells: [String], _ line: Int, _ agreement: Agreement) throws(Fault)
    -> Delivery
  {
    guard cells.count >= 3 else {
      throw Fault(
        line: line,
        message: "a row tells a report, what it is of, and when it was delivered"
      )
    }
    let names = agreement.governance.reports.map(\.name)
    guard names.contains(cells[0]) else {
      let known = names.isEmpty ? "none" : names.joined(separator: ", ")
      throw Fault(
        line: line,
        message: "\(agreement.id) has no report \(cells[0]); its reports are \(known)"
      )
    }
    guard CalendarPeriod(cells[1]) != nil else {
      throw Fault(line: line, message: "\(cells[1]) is no period, such as 2026-03")
    }
    if deliveries.contains(where: { $0.report == cells[0] && $0.label == cells[1] }) {
      throw Fault(line: line, message: "\(cells[0]) of \(cells[1]) was delivered before")
    }
    do throws(TimeSyntaxError) {
      let at = try TimeText.instant(cells[2], in: agreement.zone)
      return Delivery(report: cells[0], of: cells[1], at: at)
    } catch {
      throw Fault(line: line, message: "\(cells[2]): \(error.message)")
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    var rest = text.drop(while: \.isWhitespace)
    while rest.last?.isWhitespace == true { rest = rest.dropLast() }
    return String(rest)
  }

  /// A text with one more row.
  static func adding(
    _ report: String,
    of label: String,
    at: String,
    digest: String,
    to text: String
  )
    -> String
  {
    let begin = text.isEmpty ? head : text.hasSuffix("\n") ? text : text + "\n"
    return begin + "| \(report) | \(label) | \(at) | \(digest) |\n"
  }
}
