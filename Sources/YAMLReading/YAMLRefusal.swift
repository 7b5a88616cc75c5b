package import Diagnostics

/// Why a YAML text is not read.
package struct YAMLRefusal: Error {
  /// The finding.
  package let finding: Diagnostic

  init(_ message: String, _ remedy: String?, at place: SourceRange) {
    finding = Diagnostic("SLO01", .error, message, at: place, remedy: remedy)
  }
}
