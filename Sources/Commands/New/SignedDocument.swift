import Diagnostics
import FoundationEssentials

/// A document that was signed elsewhere, and that a companion runs.
struct SignedDocument {
  private let name: String
  private let digest: String

  /// Reads a document.
  /// - Throws: `WorldFailure` when it cannot be read.
  init(_ path: String) throws {
    name = path.fileName
    do {
      digest = FileDigest.text(of: Array(try Data(contentsOf: URL(fileURLWithPath: path))))
    } catch {
      throw WorldFailure("cannot read \(path)")
    }
  }

  /// How the head of a companion names it.
  var citation: String { "\(name) sha256 \(digest), prevails" }

  /// The name of a text after it: small letters, digits and hyphens.
  var textName: String {
    let base = name.prefix { $0 != "." }.lowercased()
    let words = base.split { !($0.isLetter || $0.isNumber) }
    return words.isEmpty ? "companion" : words.joined(separator: "-")
  }
}
