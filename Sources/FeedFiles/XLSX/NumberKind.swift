/// What a number of a cell means by the way it is shown.
enum NumberKind {
  /// Itself.
  case plain

  /// A count of days that is shown as a date.
  case date

  /// A count of days that is shown as a date with a time.
  case dateTime

  /// A share of a day that is shown as a time.
  case time

  /// A count of days that is shown as hours, minutes or seconds gone by.
  case elapsed

  /// The kind of one of the formats that need no code (ECMA-376, 18.8.30).
  init(builtIn number: Int) {
    switch number {
    case 14...17, 27...31, 34...36, 50...54, 57, 58: self = .date
    case 22: self = .dateTime
    case 18...21, 32, 33, 45, 47, 55, 56: self = .time
    case 46: self = .elapsed
    default: self = .plain
    }
  }

  /// The kind of a format by its code, such as `dd/mm/yyyy hh:mm`.
  init(code: String) {
    var letters: Set<Character> = []
    var isElapsed = false
    var rest = Substring(code)
    while let character = rest.popFirst(), character != ";" {
      switch character {
      case "\\", "_", "*": _ = rest.popFirst()
      case "\"":
        rest = rest.drop { $0 != "\"" }.dropFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }.lowercased()
        rest = rest.dropFirst(inside.count + 1)
        // `[h]` counts hours beyond a day; `[Red]` and `[$-409]` are looks.
        if let first = inside.first, "hms".contains(first), inside.allSatisfy({ $0 == first }) {
          isElapsed = true
        }
      case "A",
        "a" where rest.lowercased().hasPrefix("m/pm"):
        rest = rest.dropFirst(4)
      default: letters.formUnion(character.lowercased())
      }
    }
    self = NumberKind(letters, isElapsed: isElapsed)
  }

  private init(_ letters: Set<Character>, isElapsed: Bool) {
    let hasTime = letters.contains("h") || letters.contains("s")
    // Months and minutes share a letter: beside hours or seconds it is minutes.
    let hasMonth = letters.contains("m") && !hasTime
    let hasDate = letters.contains("y") || letters.contains("d") || hasMonth
    switch (isElapsed, hasDate, hasTime) {
    case (true, _, _): self = .elapsed
    case (_, true, true): self = .dateTime
    case (_, true, false): self = .date
    case (_, false, true): self = .time
    case (_, false, false): self = .plain
    }
  }
}
