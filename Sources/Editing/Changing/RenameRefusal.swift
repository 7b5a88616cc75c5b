package import Diagnostics

/// Why a name was not given.
package enum RenameRefusal: Error {
  /// Nothing at the place has a name that could be changed.
  case nothingNamed

  /// The name cannot change: why.
  case fixed(String)

  /// What was asked for is no name.
  case noName(String)

  /// Something of the sort has the name already: what.
  case taken(String)

  /// The texts would no longer say the same: the first thing that would be found.
  case wouldChange(Diagnostic?)

  /// The refusal in words.
  package var words: String {
    switch self {
    case .nothingNamed: "nothing here has a name that can be changed"
    case .fixed(let reason): "this name stays as it is: \(reason)"
    case .noName(let text):
      "`\(text)` is no name: a name is letters, digits and hyphens, and begins with a letter"
    case .taken(let words): "there is a \(words) already"
    case .wouldChange(.some(let finding)):
      "with this name the text would not say the same: \(finding.concise)"
    case .wouldChange(nil): "with this name the text would not say the same"
    }
  }
}
