extension String {
  /// The last part of a path: where a file lies on one machine is no part of a statement.
  package var fileName: String { split(separator: "/").last.map(String.init) ?? self }
}
