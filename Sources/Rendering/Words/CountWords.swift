import Quantities

/// A count with its noun, such as `1 row` or `1,204 rows`.
func counted(_ count: some FixedWidthInteger, _ noun: String) -> String {
  "\(count.grouped) \(count == 1 ? noun : noun + "s")"
}
