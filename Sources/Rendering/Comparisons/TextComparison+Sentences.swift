package import Revisions

extension TextComparison {
  /// The changes, one sentence each with the clause it stands in.
  package var sentences: [String] {
    changes.map { change in
      (change.clauseName.map { "\($0): " } ?? "") + change.sentence
    }
  }
}
