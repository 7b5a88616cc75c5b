import AgreementLanguage
import Agreements
import ArgumentParser
import Diagnostics
import Quantities

/// A translation on disk: `desk.de.translation.md` beside `desk.agreement.md`.
enum TranslationFile {
  /// How the names of translations end.
  static let ending = ".translation.md"

  /// What is wrong with a translation, held against the agreement that its name says.
  /// - Parameters:
  ///   - path: Its path.
  ///   - today: The day after which what the agreement allows is over.
  /// - Returns: What was found in it, by place.
  /// - Throws: `ValidationError` when the agreement does not name its language, `WorldFailure` when a file cannot be
  ///   read.
  static func findings(in path: String, on today: CivilDate) throws -> [Diagnostic] {
    _ = try TextFile.read(path)
    let stem = path.dropLast(ending.count)
    let language = stem.suffix(while: { $0 != "." }).lowercased()
    let agreement = stem.dropLast(language.count + 1) + ".agreement.md"
    let compilation = AgreementFile.compile(try TextFile.read(String(agreement)), on: today)
    guard let own = compilation.agreement else {
      throw ValidationError("\(path): \(agreement) has errors; check it first")
    }
    guard own.languages?.translations.contains(language) ?? false else {
      throw ValidationError(
        "\(path): \(agreement) names no translation into \(language); add it to `languages` in its head"
      )
    }
    return compilation.diagnostics.filter { $0.range.source.name == path }
  }
}

extension Substring {
  /// The last characters that pass.
  fileprivate func suffix(while passes: (Character) -> Bool) -> Substring {
    self[(lastIndex { !passes($0) }.map { index(after: $0) } ?? startIndex)...]
  }
}
