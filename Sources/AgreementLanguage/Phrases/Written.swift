/// Reads values as the text writes them; what is not exactly such a value is nil, never a guess.
///
/// Why a phrase could not be read is told by `Complaint`, so that reading and wording stay apart.
package enum Written {}

extension Phrase {
  /// True when it begins as every value but a name and hours does.
  var beginsWithDigit: Bool { utf8.first?.isDigit ?? false }
}
