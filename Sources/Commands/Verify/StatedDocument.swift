import ArgumentParser
import Diagnostics
import Quantities
import Rendering
import ServiceHours

/// A statement that was written as JSON, read again.
struct StatedDocument {
  /// Its path as given.
  let path: String

  /// The whole document.
  let json: StrictJSON

  /// The digest it carries, which its own bytes give.
  let digest: String

  /// The agreement's id, and what identifies its text.
  let agreement: (id: String, textDigest: String)

  /// The period.
  let period: CalendarPeriod

  /// The instant up to which events were looked at, as written.
  let cutOff: String

  /// Reads a statement.
  /// - Returns: It, or nil when the file is none and the console has been told.
  /// - Throws: `WorldFailure` when it cannot be read.
  static func read(_ path: String, on console: Console) throws -> StatedDocument? {
    let source = try TextFile.read(path)
    do throws(StrictJSONError) {
      let json = try StrictJSON(source.bytes, deepest: 64)
      switch document(path, json) {
      case .success(let document): return document
      case .failure(let fault): console.complainLine("\(path): \(fault.message)")
      }
    } catch {
      console.complainLine("\(path): \(error.message)")
    }
    return nil
  }

  private struct Fault: Error {
    let message: String
  }

  private static func document(_ path: String, _ json: StrictJSON) -> Result<StatedDocument, Fault>
  {
    guard let schema = json["schema"]?.text else {
      return .failure(
        Fault(message: "it is no statement, as `abide statement --format json` writes it")
      )
    }
    guard schema == StatementReport.schema else {
      return .failure(
        Fault(message: "it is \(schema), and what is read here is \(StatementReport.schema)")
      )
    }
    guard let digest = json["digest"]?.text, case .object(var members)? = json.exact,
      let id = json["agreement"]?["id"]?.text, let cutOff = json["cut_off"]?.text,
      let period = json["period"]?["name"]?.text.flatMap({ CalendarPeriod($0) })
        ?? json["period"]?.text.flatMap({ CalendarPeriod($0) }),
      let text = json["receipt"]?["texts"]?.elements?.first(where: {
        $0["kind"]?.text == "agreement"
      })?["digest"]?.text
    else { return .failure(Fault(message: "parts of a statement are missing")) }
    for (name, text) in [("cut_off", cutOff), ("facts.known_at", json["facts"]?["known_at"]?.text)]
    {
      guard let text, (try? TimeText.instant(text, in: .utc)) == nil else { continue }
      return .failure(Fault(message: "\(name) is no instant: \(text)"))
    }
    members["digest"] = nil
    let own = FileDigest.text(of: Array(JSONValue.object(members).document.utf8))
    guard own == digest else {
      return .failure(
        Fault(
          message:
            "it was changed after it was made: its digest is \(digest.prefix(12)), and what it holds "
            + "gives \(own.prefix(12))"
        )
      )
    }
    return .success(
      StatedDocument(
        path: path,
        json: json,
        digest: digest,
        agreement: (id, text),
        period: period,
        cutOff: cutOff
      )
    )
  }

  /// How it stands: `final`, `provisional` or `restated`.
  var state: String { json["state"]?.text ?? "" }

  /// The instant up to which facts were known, or nil where none were asked for.
  var knownAt: String? { json["facts"]?["known_at"]?.text }

  /// The digest of the statement that it restates, or nil when it restates none.
  var restates: String? { json["restates"]?["digest"]?.text }

  /// What it comes to.
  var figures: StatementFigures {
    let levels = (json["levels"]?.elements ?? []).compactMap { level -> StatementFigures.Level? in
      guard let name = level["level"]?.text, let attained = level["attained_text"]?.text,
        let verdict = level["verdict"]?.text
      else { return nil }
      return StatementFigures.Level(name: name, attained: attained, verdict: verdict)
    }
    let credits = (json["credits"]?.elements ?? []) + (json["worked_credits"]?.elements ?? [])
    return StatementFigures(
      levels: levels,
      owed: credits.compactMap { credit in
        credit["id"]?.text.map {
          StatementFigures.Owed(
            credit: $0,
            amount: StatedDocument.amount(credit["payable"]),
            atMost: StatedDocument.amount(credit["at_most"])
          )
        }
      }
    )
  }

  private static func amount(_ payable: StrictJSON?) -> Money? {
    let amount = payable?["amount"]?["amount"] == nil ? payable : payable?["amount"]
    guard let text = amount?["amount"]?.text, let code = amount?["currency"]?.text,
      let currency = Currency(code: code)
    else { return nil }
    let isNegative = text.hasPrefix("-")
    let digits = text.filter { $0 != "." && $0 != "-" }
    return Int64(digits).map { Money(minorUnits: isNegative ? -$0 : $0, currency) }
  }

  /// The digests of the exports it rests on, in order.
  var exports: [(feed: String, file: String, digest: String)] {
    (json["receipt"]?["files"]?.elements ?? []).compactMap { file in
      guard let feed = file["feed"]?.text, let name = file["file"]?.text,
        let digest = file["digest"]?.text
      else { return nil }
      return (feed, name, digest)
    }
  }

  /// The digests of the texts that decide what figures are: all but those that tell facts.
  var texts: [String] {
    (json["receipt"]?["texts"]?.elements ?? [])
      .filter { $0["kind"]?.text != "facts" && $0["kind"]?.text != "figures" }
      .compactMap { $0["digest"]?.text }
  }

  /// The facts that touched it, each with how it stood.
  var facts: [(id: String, state: String)] {
    (json["facts"]?["touching"]?.elements ?? []).compactMap { fact in
      guard let id = fact["id"]?.text, let state = fact["state"]?.text else { return nil }
      return (id, state)
    }
  }
}
