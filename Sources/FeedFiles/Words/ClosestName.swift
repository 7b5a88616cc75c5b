/// The name most like the one that was wanted, or nil when none is like it.
/// - Parameters:
///   - wanted: The name that is not there.
///   - existing: The names that are.
/// - Returns: The name with the fewest changed letters, case and separators left out of account.
func closestName(to wanted: String, among existing: [String]) -> String? {
  let target = letters(of: wanted)
  var best: (name: String, changes: Int)?
  for name in existing {
    let candidate = letters(of: name)
    var changes = editDistance(target, candidate)
    // A name that holds the other, as `opened` and `opened_at`, is like it however long the rest.
    if changes > 0, holds(candidate, target) || holds(target, candidate) { changes = 1 }
    guard changes <= (target.count + 1) / 3 else { continue }
    if best.map({ changes < $0.changes }) ?? true { best = (name, changes) }
  }
  return best?.name
}

private func letters(of name: String) -> [UInt8] {
  name.lowercased().utf8.filter { $0 > 0x7F || ($0 >= 0x30 && $0 <= 0x39) || $0 >= 0x61 }
}

private func holds(_ long: [UInt8], _ short: [UInt8]) -> Bool {
  short.count >= 3 && long.starts(with: short)
}

private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var previous = Array(0...right.count)
  for (row, byte) in left.enumerated() {
    var current = [row + 1]
    for (column, other) in right.enumerated() {
      let replaced = previous[column] + (byte == other ? 0 : 1)
      current.append(min(replaced, previous[column + 1] + 1, current[column] + 1))
    }
    previous = current
  }
  return previous[right.count]
}
