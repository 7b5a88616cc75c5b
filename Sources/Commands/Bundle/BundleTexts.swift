import Agreements
import ArgumentParser
import Diagnostics

/// The texts of an agreement as a bundle carries them: each byte for byte, under the name by which the others ask for it.
struct BundleTexts {
  static let folder = "texts/"

  /// The member with the agreement.
  let agreement: BundleMember

  /// The members that tell facts.
  private(set) var facts: [BundleMember] = []

  /// The members that give figures.
  private(set) var figures: [BundleMember] = []

  // What the agreement uses, and its amendments.
  private var others: [BundleMember] = []

  /// All members in the order of their names.
  var all: [BundleMember] {
    ([agreement] + others + facts + figures).sorted { $0.name < $1.name }
  }

  /// Gathers texts.
  /// - Parameters:
  ///   - path: The agreement.
  ///   - facts: Texts of facts.
  ///   - figures: Texts of figures.
  /// - Throws: `ValidationError` where a text does not lie beside the agreement or two have one name, `WorldFailure` where one
  ///   cannot be read.
  init(_ path: String, facts: [String], figures: [String]) throws {
    let source = try TextFile.read(path)
    let used = UsedTexts()
    _ = AgreementFile.compile(source, on: nil, noting: used)
    agreement = try Self.member(source.name.fileName, source)
    for amendment in AmendmentFile.beside(path) {
      let text = try TextFile.read(amendment.path)
      _ = AgreementFile.compile(text, on: nil, noting: used)
      others.append(try Self.member(text.name.fileName, text))
    }
    others += try used.all.map { try Self.member($0.name, $0.source) }
    self.facts = try facts.map { try Self.told($0) }
    self.figures = try figures.map { try Self.told($0) }
    let names = all.map(\.name)
    if let twice = names.first(where: { name in names.count { $0 == name } > 1 }) {
      throw ValidationError("a bundle holds each text once, and two are called \(twice.fileName)")
    }
  }

  private static func told(_ path: String) throws -> BundleMember {
    let text = try TextFile.read(path)
    return try member(text.name.fileName, text)
  }

  private static func member(_ name: String, _ text: SourceText) throws -> BundleMember {
    guard BundleReceipt.isPlain(name) else {
      throw ValidationError(
        "the agreement uses \(name), which lies outside its folder, and a bundle holds no such text: put it beside the agreement"
      )
    }
    return BundleMember(folder + name, text.bytes)
  }
}
