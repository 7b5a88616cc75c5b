import Agreements
package import Diagnostics
import Quantities

extension Compiler {
  /// The name of the base that a text is a schedule of, or nil when it stands by itself.
  package static func base(of source: SourceText) -> String? {
    Schedule.base(of: Scanner.scan(source).document)?.firstWord.word.text
  }

  /// The edit that makes a schedule pin the version its base bears, or nil when there is nothing to edit.
  package static func pin(_ schedule: SourceText, to base: SourceText) -> TextEdit? {
    let head = Schedule.head(of: Scanner.scan(base).document)
    guard let named = Schedule.base(of: Scanner.scan(schedule).document),
      let version = head?.entries.first(where: { $0.key.name == "version" })?.value
    else { return nil }
    return TextEdit(named.range, "\(named.firstWord.word.text) \(version.text)")
  }

  /// Compiles a schedule with the base it names, or gives nil for a text that stands by itself.
  static func compileSchedule(
    _ document: Document,
    on today: CivilDate?,
    including: @escaping (String) -> SourceText?
  ) -> Compilation? {
    guard let named = Schedule.base(of: document) else { return nil }
    let (name, version) = named.firstWord
    if name.text.contains("/") {
      // What it uses would be looked for beside it, and what the schedule uses beside that.
      return refused(
        .unknownReference,
        "`\(name.text)` stands in another folder, and a base stands beside its schedules",
        at: name,
        remedy: "put both in one folder"
      )
    }
    guard let source = including(name.text + ".agreement.md") else {
      return refused(
        .unknownReference,
        "there is no base `\(name.text).agreement.md`",
        at: name,
        remedy: "name the file beside this one, without its ending"
      )
    }
    let base = Scanner.scan(source).document
    if Schedule.base(of: base) != nil {
      return refused(
        .unknownReference,
        "the base \(name.text) is a schedule itself",
        at: name,
        remedy: "base this text on what that one is based on"
      )
    }
    if let finding = unpinned(version, of: base, name) { return Compilation(findings: [finding]) }
    let schedule = Schedule(document, of: base)
    let unfit = schedule.repeated + schedule.misshapen
    if !unfit.isEmpty { return Compilation(findings: unfit.sortedByPlace()) }
    var text = Patchwork(source, schedule.patches, name: document.source.name)
    let first = compileAlone(Scanner.scan(text.source).document, on: today, including: including)
    let quotations = quotations(of: text, first, base)
    var compilation = first
    if !quotations.isEmpty {
      text = Patchwork(source, schedule.patches + quotations, name: document.source.name)
      compilation = compileAlone(
        Scanner.scan(text.source).document,
        on: today,
        including: including
      )
    }
    return compilation.told(by: text.told)
  }

  /// The base's quotations of what the schedule says otherwise follow.
  private static func quotations(
    of text: Patchwork,
    _ compilation: Compilation,
    _ base: Document
  ) -> [Patchwork.Patch] {
    let document = Scanner.scan(text.source).document
    return document.paragraphs.flatMap(\.quotations).compactMap { quotation in
      guard case .differs(_, let written) = QuotationReading(quotation, compilation.terms) else {
        return nil
      }
      let place = text.origin(of: quotation.value.range)
      guard place.source === base.source else { return nil }
      let words = text.origin(of: written.range)
      return Patchwork.Patch(range: place.bytes, words: Phrase(words))
    }
  }

  /// A base bears the version that its schedules pin.
  private static func unpinned(_ version: Phrase, of base: Document, _ name: Phrase) -> Diagnostic?
  {
    let own = Schedule.head(of: base)?.entries.first { $0.key.name == "version" }?.value
    guard let own else {
      return version.isEmpty
        ? nil
        : Rule.notPinned.finding(
          "\(name.text) bears no version",
          at: version,
          remedy: "add `version: \(version.text)` to its head"
        )
    }
    guard own.text != version.text else { return nil }
    return Rule.notPinned.finding(
      version.isEmpty
        ? "the version of \(name.text) is not pinned"
        : "\(name.text) has version \(own.text), not \(version.text)",
      at: version.isEmpty ? name : version,
      notes: [.init("its version", at: own.range)],
      remedy: "write `\(name.text) \(own.text)` once what changed is agreed"
    )
  }

  private static func refused(
    _ rule: Rule,
    _ message: String,
    at phrase: Phrase,
    remedy: String
  ) -> Compilation {
    Compilation(findings: [rule.finding(message, at: phrase, remedy: remedy)])
  }
}

extension Compilation {
  /// The same with its findings told where they were written.
  fileprivate func told(by place: (Diagnostic) -> Diagnostic) -> Compilation {
    Compilation(
      agreement: agreement,
      feeds: feeds,
      calendars: calendars,
      terms: terms,
      outlined: outlined,
      diagnostics: diagnostics.map(place).sortedByPlace(),
      waived: waived
    )
  }
}
