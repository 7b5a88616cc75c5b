import Diagnostics

/// What is found while OpenSLO objects are read.
struct OpenSLOFindings {
  private(set) var all: [Diagnostic] = []

  /// True when something cannot be read at all.
  var hasErrors: Bool { all.contains { $0.severity == .error } }

  /// Tells what is wrong, and what to do.
  mutating func refuse(_ message: String, _ remedy: String, at place: SourceRange) {
    all.append(Diagnostic("SLO02", .error, message, at: place, remedy: remedy))
  }

  /// Tells what the agreement does not take over.
  mutating func leave(_ message: String, at place: SourceRange) {
    all.append(Diagnostic("SLO03", .warning, message, at: place))
  }

  /// Tells every key that is not among the known ones.
  mutating func leaveOthers(than known: [String], of node: YAMLNode, in name: String) {
    for entry in node.entries where !known.contains(entry.key) {
      leave("`\(entry.key)` of \(name) is not taken over", at: entry.place)
    }
  }
}
