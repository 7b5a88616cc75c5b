import AgreementLanguage
import Agreements
import Diagnostics
import FoundationEssentials

/// The amendments on disk beside an agreement: `desk.1.amendment.md` amends `desk.agreement.md`.
struct AmendmentFile {
  /// Its path.
  let path: String

  /// Its number, from its name.
  let number: Int

  /// The amendments beside an agreement, by number.
  static func beside(_ agreement: String) -> [AmendmentFile] {
    let file = URL(fileURLWithPath: agreement)
    let stem = String(file.lastPathComponent.dropLast(".agreement.md".count))
    let folder = file.deletingLastPathComponent().path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.compactMap { name in
      guard name.hasPrefix(stem + "."), name.hasSuffix(".amendment.md"),
        let number = Int(name.dropFirst(stem.count + 1).dropLast(".amendment.md".count))
      else { return nil }
      return AmendmentFile(path: TextFile.path(of: name, beside: agreement), number: number)
    }
    .sorted { $0.number < $1.number }
  }

  /// The agreement that an amendment's name says it amends, or nil when the name says none.
  static func agreement(of amendment: String) -> String? {
    number(of: amendment).map { number in
      amendment.dropLast(".\(number).amendment.md".count) + ".agreement.md"
    }
  }

  /// The number in an amendment's name, or nil without one.
  static func number(of amendment: String) -> Int? {
    let stem = amendment.dropLast(".amendment.md".count)
    return stem.lastIndex(of: ".").flatMap { Int(stem[stem.index(after: $0)...]) }
  }
}
