import Agreements
import ArgumentParser
import Diagnostics

/// Which texts of facts belong to which of the agreements that are closed: `harrow.2026-03.facts.md` tells of
/// `harrow.agreement.md`.
struct FactsOfClose {
  /// By the agreement's number among those that are closed.
  let texts: [Int: FactsOptions]

  /// Finds the agreement of each text.
  /// - Throws: `ValidationError` when a text is named for none of the folder.
  init(_ options: FactsOptions, _ roster: Roster, on console: Console) throws {
    var texts: [Int: FactsOptions] = [:]
    for path in options.facts {
      let name = FactsFiles.agreement(of: path).fileName
      if let number = roster.closing.firstIndex(where: { $0.source.name.fileName == name }) {
        var own = texts[number] ?? options.about([])
        own.facts.append(path)
        texts[number] = own
      } else if roster.others.contains(where: { $0.agreement.source.name.fileName == name }) {
        console.complainLine("\(path) is not read: \(name) is not closed")
      } else {
        throw ValidationError(
          "--facts \(path) tells of \(name) by its name, which is not in the folder: a text of facts is called for "
            + "its agreement, such as harrow.facts.md or harrow.2026-03.facts.md"
        )
      }
    }
    self.texts = texts
  }
}

extension FactsOptions {
  /// The same instant, and other texts.
  fileprivate func about(_ texts: [String]) -> FactsOptions {
    var options = FactsOptions()
    options.facts = texts
    options.asKnownAt = asKnownAt
    return options
  }
}
