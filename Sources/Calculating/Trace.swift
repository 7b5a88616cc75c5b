import Agreements
import Diagnostics

/// What is noted while one value is worked out.
struct Trace {
  private(set) var inputs: [Worked.Input] = []
  private(set) var steps: [Worked.Step] = []

  /// Notes a value that is looked at by a name, once.
  mutating func note(
    _ name: String,
    _ value: Result<Exact, Worked.Unknown>,
    _ dimension: Dimension,
    _ place: SourceRange?
  ) {
    guard !inputs.contains(where: { $0.name == name }) else { return }
    inputs.append(Worked.Input(name: name, value: value, dimension: dimension, place: place))
  }

  /// Notes what acted and what came of it.
  mutating func act(
    _ words: String,
    _ value: Exact,
    _ dimension: Dimension,
    _ citation: Citation? = nil
  ) {
    steps.append(
      Worked.Step(words: words, value: value, dimension: dimension, citation: citation)
    )
  }
}
