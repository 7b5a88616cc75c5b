import Diagnostics

/// What was found in each file, by the open text it was found from: a feed has findings of its own, and others that
/// the agreement which uses it has of it.
struct FindingBoard {
  private var findings: [String: [Diagnostic]] = [:]

  /// Takes what was found from a text in place of what was found before.
  /// - Returns: The paths of which something else is to be told, in order.
  mutating func put(_ found: [Diagnostic], from address: String) -> [String] {
    let before = findings[address] ?? []
    findings[address] = found.isEmpty ? nil : found
    return Set((before + found).map(\.range.source.name)).sorted()
  }

  /// What is to be told of a file, sorted by place, each thing once.
  func findings(in path: String) -> [Diagnostic] {
    var seen: Set<Told> = []
    return findings.sorted { $0.key < $1.key }.flatMap(\.value)
      .filter { $0.range.source.name == path && seen.insert(Told($0)).inserted }
      .sortedByPlace()
  }

  private struct Told: Hashable {
    let code: String
    let message: String
    let bytes: Range<Int>

    init(_ finding: Diagnostic) {
      code = finding.code
      message = finding.message
      bytes = finding.range.bytes
    }
  }
}
