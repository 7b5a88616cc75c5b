import Diagnostics
import Invoicing
import Quantities
import Rendering

/// An invoice that was written as JSON and sent, read again.
struct IssuedDocument {
  /// Its path as given.
  let path: String

  /// The invoice.
  let invoice: IssuedInvoice

  /// The id of the agreement.
  let agreement: String

  /// The instant up to which events were looked at, as written.
  let cutOff: String

  /// The exports it rests on, in order.
  let exports: [(file: String, digest: String)]

  /// The facts, each with how it stood.
  let facts: [(id: String, state: String)]

  /// The digests of the invoices that were sent before it and whose corrections it holds.
  let after: [String]

  /// Why a file is no such document.
  private struct Fault: Error {
    let message: String
  }

  /// Reads an invoice.
  /// - Returns: It, or nil when the file is none and the console has been told.
  /// - Throws: `WorldFailure` when it cannot be read.
  static func read(_ path: String, on console: Console) throws -> IssuedDocument? {
    let source = try TextFile.read(path)
    do throws(StrictJSONError) {
      let json = try StrictJSON(source.bytes, deepest: 64)
      do throws(Fault) {
        return try IssuedDocument(path, json)
      } catch {
        console.complainLine("\(path): \(error.message)")
      }
    } catch {
      console.complainLine("\(path): it is no JSON: \(error.message)")
    }
    return nil
  }

  private init(_ path: String, _ json: StrictJSON) throws(Fault) {
    guard json["schema"]?.text == InvoiceReport.schema else {
      throw Fault(
        message:
          "it is no invoice, as `abide invoice --format json` writes it: its schema is "
          + "\(json["schema"]?.text ?? "not said"), not \(InvoiceReport.schema)"
      )
    }
    guard let digest = json["digest"]?.text, case .object(var members)? = json.exact else {
      throw Fault(message: "parts of an invoice are missing")
    }
    members["digest"] = nil
    let own = FileDigest.text(of: Array(JSONValue.object(members).document.utf8))
    guard own == digest else {
      throw Fault(
        message:
          "it was changed after it was made: its digest is \(digest.prefix(12)), and what it holds gives "
          + "\(own.prefix(12))"
      )
    }
    guard let id = json["agreement"]?["id"]?.text, let cutOff = json["cut_off"]?.text,
      let period = json["period"]?["name"]?.text.flatMap({ CalendarPeriod($0) }),
      let total = Self.money(json["total"]), let lines = json["lines"]?.elements
    else { throw Fault(message: "parts of an invoice are missing") }
    self.path = path
    agreement = id
    self.cutOff = cutOff
    var read: [IssuedInvoice.Line] = []
    for line in lines {
      guard let found = Self.line(line) else {
        throw Fault(message: "one of its lines cannot be read")
      }
      read.append(found)
    }
    invoice = IssuedInvoice(period: period, digest: digest, total: total, lines: read)
    exports = (json["receipt"]?["files"]?.elements ?? []).compactMap { file in
      guard let name = file["file"]?.text, let digest = file["digest"]?.text else { return nil }
      return (name, digest)
    }
    facts = (json["facts"]?["cases"]?.elements ?? []).compactMap { fact in
      guard let id = fact["id"]?.text, let state = fact["state"]?.text else { return nil }
      return (id, state)
    }
    after = (json["after"]?.elements ?? []).compactMap(\.text)
  }

  private static func line(_ json: StrictJSON) -> IssuedInvoice.Line? {
    guard let id = json["id"]?.text,
      let kind = json["kind"]?.text.flatMap({ InvoiceLine.Kind(rawValue: $0) })
    else { return nil }
    let target = json["corrects"]?["period"]?.text.flatMap { CalendarPeriod($0) }
      .flatMap { period in
        json["corrects"]?["line"]?.text.map { Correction.Target(period: period, line: $0) }
      }
    guard (kind == .correction) == (target != nil) else { return nil }
    return IssuedInvoice.Line(
      id: id,
      kind: kind,
      amount: money(json["amount"]),
      corrects: target
    )
  }

  private static func money(_ json: StrictJSON?) -> Money? {
    guard let text = json?["amount"]?.text, let code = json?["currency"]?.text,
      let currency = Currency(code: code)
    else { return nil }
    let isNegative = text.hasPrefix("-")
    return Int64(text.filter { $0 != "." && $0 != "-" })
      .map { Money(minorUnits: isNegative ? -$0 : $0, currency) }
  }
}
