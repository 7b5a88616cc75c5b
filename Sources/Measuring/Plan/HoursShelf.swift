import Agreements
import Quantities
import ServiceHours

/// The compiled hours of an agreement, by number; hours that are equal share a table.
struct HoursShelf: Sendable {
  private(set) var tables: [HoursTable] = []
  private(set) var names: [String] = []
  private var numbers: [String: Int] = [:]
  private var shared: [Hours: Int] = [:]
  private(set) var library: HoursLibrary
  private let covering: ClosedRange<CivilDate>

  init(covering: ClosedRange<CivilDate>, library: HoursLibrary) {
    self.covering = covering
    self.library = library
  }

  /// The number of the hours of a name.
  mutating func number(of named: NamedHours) -> Int {
    if let number = numbers[named.name] { return number }
    if let number = shared[named.hours] {
      numbers[named.name] = number
      return number
    }
    // The language refuses hours that never open, so a table always comes of them.
    guard let table = library.table(of: named.hours, covering: covering) else {
      preconditionFailure("hours \(named.name) never open; the compiler should have said so")
    }
    tables.append(table)
    names.append(named.name)
    numbers[named.name] = tables.count - 1
    shared[named.hours] = tables.count - 1
    return tables.count - 1
  }
}
