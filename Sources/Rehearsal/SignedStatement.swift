package import Agreements
import Measuring
package import Settlement

/// The statement of a closed period, held against what was signed.
package struct SignedStatement {
  private let statement: Statement
  private let digest: String

  /// Prepares to compare.
  /// - Parameters:
  ///   - statement: The statement as it comes out now.
  ///   - digest: The digest of it, in hexadecimal.
  package init(_ statement: Statement, digest: String) {
    self.statement = statement
    self.digest = digest
  }

  /// What came out otherwise, in the order of what causes it: the data, then the figures, then the whole.
  package func differences(from example: WorkedExample) -> [SignedDifference] {
    guard let signed = example.signed else { return [] }
    let scene = ExampleScene(statement)
    let figures = example.expected.compactMap { expectation in
      scene.difference(from: expectation).map {
        SignedDifference(range: expectation.range, found: $0)
      }
    }
    let data = signed.exports.compactMap(difference)
    let whole = signed.statement.flatMap { signed in
      digest.hasPrefix(signed.text)
        ? nil : SignedDifference(range: signed.range, found: "sha256 \(digest)")
    }
    return data + figures + [whole].compactMap(\.self)
  }

  private func difference(_ export: SignedPeriod.Export) -> SignedDifference? {
    let own = statement.receipts.filter { $0.feed == export.feed }
    let read = own.filter { !$0.isDeclaredEmpty }
    guard let digest = export.digest else {
      return read.isEmpty
        ? nil : SignedDifference(range: export.range, found: "\(export.feed) has \(read[0].file)")
    }
    if read.contains(where: { $0.digest.hasPrefix(digest) }) { return nil }
    let found = read.map { "\(export.feed) sha256 \($0.digest)" }.joined(separator: "; ")
    return SignedDifference(
      range: export.range,
      found: found.isEmpty ? "\(export.feed) none" : found
    )
  }
}
