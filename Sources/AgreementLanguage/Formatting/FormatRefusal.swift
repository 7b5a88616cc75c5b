package import Diagnostics

/// Why a text was not laid out: what is wrong with its syntax.
package struct FormatRefusal: Error {
  /// What is wrong, by place.
  package let findings: [Diagnostic]
}
