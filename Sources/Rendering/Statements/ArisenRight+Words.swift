import Agreements
import Diagnostics
import Quantities
import Settlement

extension ArisenRight {
  /// Who may do what, and why: `The customer may end the agreement under for-cause, as availability was …`.
  func sentence(_ agreement: Agreement) -> String {
    let side = by.party == "either" ? "Either side" : "The \(by)"
    let what = may ?? "end the agreement"
    let months = periods.map(\.description).joined(separator: ", ")
    return "\(side) may \(what) under \(name), as \(cause) in \(months) (\(citation.words))."
  }

  private var cause: String {
    switch trigger {
    case .attained(let level, _, _): "\(level) attained what gives the right"
    case .missed(let level, _, _): "\(level) was missed"
    case .capReached(let credit, _, _): "credits reached the cap of \(credit)"
    case .event, .late: "it was recorded"
    }
  }

  /// The right as JSON.
  var json: JSONValue {
    .object([
      "name": .string(name),
      "by": .string(by.description),
      "may": .string(may ?? "end the agreement"),
      "periods": .array(periods.map { .string($0.description) }),
      "cites": citation.json,
    ])
  }
}
