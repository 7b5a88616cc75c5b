import Agreements

/// How duties stand, and what was told that belongs to none of them.
package struct DutyReadings: Sendable {
  /// One reading an instance, by when it is due.
  package private(set) var all: [DutyReading]

  /// Events that would close an instance of a duty, and close none, by the duty's name.
  package let strays: [String: [ToldEvent]]

  init(_ all: [DutyReading], strays: [String: [ToldEvent]]) {
    self.all = all
    self.strays = strays
  }

  /// Leaves out readings that do not pass.
  package mutating func keep(_ passes: (DutyReading) -> Bool) { all = all.filter(passes) }

  /// The readings of a duty, by when they are due.
  package func of(_ duty: String) -> [DutyReading] { all.filter { $0.duty.name == duty } }
}
