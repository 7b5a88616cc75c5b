import AgreementLanguage
import Diagnostics
import Editing

extension LanguageSession {
  func renamable(_ text: Manuscript, at offset: Int) throws(ResponseError) -> JSONValue {
    do throws(RenameRefusal) {
      let phrase = try text.renamable(at: offset)
      return .object(["range": range(phrase.range), "placeholder": .string(phrase.text)])
    } catch {
      // The protocol wants an answer of nothing, or an error whose words are shown.
      if case .nothingNamed = error { return .null }
      throw ResponseError(.requestFailed, error.words)
    }
  }

  mutating func rename(
    _ text: Manuscript,
    _ address: String,
    _ asked: StrictJSON
  ) throws(ResponseError) -> JSONValue {
    guard let name = asked["newName"]?.text else {
      throw ResponseError(.invalidParams, "the request names no name")
    }
    let offset = try offset(asked, in: address)
    do throws(RenameRefusal) {
      let edits = try text.rename(at: offset, to: name) { texts in
        desk.compilation(address, replacing: texts) ?? text.compilation
      }
      return changes(edits)
    } catch {
      throw ResponseError(.requestFailed, error.words)
    }
  }

  /// The edits that bring a text into its form; none when it cannot be read, since its findings say why.
  func layOut(_ text: Manuscript) -> JSONValue {
    guard case .success(let formatted) = Formatter.format(text.source) else { return .null }
    return .array(LineEdits.edits(from: text.source, to: formatted).map(edit))
  }

  /// What would mend the findings of a stretch.
  mutating func fixes(
    _ text: Manuscript,
    _ address: String,
    _ asked: StrictJSON
  ) throws(ResponseError) -> JSONValue {
    guard let document = desk.documents[address] else { return .null }
    let start = try document.place(asked["range"]?["start"], encoding)
    let end = try document.place(asked["range"]?["end"], encoding)
    let wanted = asked["context"]?["only"]?.elements?.compactMap(\.text) ?? ["quickfix"]
    guard wanted.contains(where: { "quickfix".hasPrefix($0) }) else { return .array([]) }
    let touched = desk.findings(in: document).filter { finding in
      finding.range.bytes.lowerBound <= end && start <= finding.range.bytes.upperBound
    }
    return .array(
      touched.flatMap { finding in
        text.fixes(of: finding).enumerated().map { index, fix in
          .object([
            "title": .string(fix.title),
            "kind": "quickfix",
            "diagnostics": .array([told(finding)]),
            "isPreferred": .bool(index == 0),
            "edit": changes(fix.edits),
          ])
        }
      }
    )
  }
}
