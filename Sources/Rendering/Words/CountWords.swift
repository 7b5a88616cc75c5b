import Quantities

/// A count with its noun, such as `1 row` or `1,204 rows`.
func counted(_ count: some FixedWidthInteger, _ noun: String) -> String {
  "\(count.grouped) \(count == 1 ? noun : noun + "s")"
}

extension String {
  /// The last part of a path: where a file lies on one machine is no part of a statement.
  var fileName: String { split(separator: "/").last.map(String.init) ?? self }
}
