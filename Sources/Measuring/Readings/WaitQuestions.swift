import Agreements
import Quantities

/// What is open because no feed tells when a clock waits, one sentence each.
enum WaitQuestions {
  /// Of runs that are met or missed as they waited or not.
  static func about(_ members: ShareDetail, _ clock: String) -> [String] {
    let count = members.inDoubt
    // The bounds of a figure may come from other days than those that are shown.
    guard count > 0 else { return ["it hangs on when \(clock) waited, which no feed tells"] }
    let verb = count == 1 ? "hangs" : "hang"
    return ["\(count.grouped) \(verb) on when \(clock) waited, which no feed tells"]
  }

  /// Of time that elapsed.
  static func aboutTime(_ clock: String) -> [String] {
    ["no feed tells when \(clock) waited, so its time is known as the most it can be"]
  }

  /// Of a population whose members are not known.
  static func aboutMembers(_ clock: String) -> [String] {
    ["who belongs to it hangs on when \(clock) waited, which no feed tells"]
  }
}

extension ShareDetail {
  /// How many hang on waits that no feed tells.
  package var inDoubt: Int { uncertain.count + perhapsLate.count }

  /// What the share lies between.
  /// - Parameters:
  ///   - level: The level.
  ///   - all: What is attained when all that may count does, which is the least.
  /// - Returns: The ends.
  func bounds(_ level: ServiceLevel, whenAllCount all: ReadingBounds.End) -> ReadingBounds {
    // The most: those in doubt that are over were met, the others are open.
    let met = Int64(met + uncertain.count)
    let most = ReadingBounds.End(level, above: met, below: met + Int64(missed.count))
    // Where nothing to count is missed, a single miss may be forgiven, which is better than none.
    let one = ReadingBounds.End(level, above: 0, below: 1)
    guard most.below == 0, most.verdict == .missed, one.isForgiven else {
      return ReadingBounds(least: all, most: most)
    }
    return ReadingBounds(least: all.verdict == .missed ? all : most, most: one)
  }
}
