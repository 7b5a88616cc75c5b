import Agreements
package import Quantities

/// Subjects that are shared by several texts: each is bound by one of them.
extension Measurer {
  /// How many subjects the log knows of each record.
  package var subjectCounts: [Int] { log.records.map(\.subjects.count) }

  /// The name of a subject.
  package func subjectName(_ subject: Int32, record: Int) -> String {
    log.records[record].subjects[subject]
  }

  /// When an event first happened to each subject of a record, or nil where it never did.
  /// - Parameters:
  ///   - event: The number of the event.
  ///   - record: The record's place in the agreement.
  /// - Returns: One instant a subject, by number.
  package func firstInstants(of event: Int, record: Int) -> [Instant?] {
    let recordLog = log.records[record]
    var instants: [Instant?] = []
    for range in recordLog.subjectRanges {
      recordLog.forEachSubject(in: range, feeds: log.feeds) { _, events in
        let first = events.first { $0.kind == Int16(event) }
        instants.append(first.map { Instant(microseconds: $0.at) })
      }
    }
    return instants
  }

  /// True when contributions measured by another plan count for this one's levels.
  package func counts(for other: Measurer) -> Bool {
    let (mine, theirs) = (plan, other.plan)
    guard mine.folds.count == theirs.folds.count else { return false }
    return zip(mine.folds, theirs.folds).allSatisfy { fold, other in
      fold.populations.map(\.shares) == other.populations.map(\.shares)
        && fold.figures.members.count == other.figures.members.count
    }
      // Time that is known as a most under one text and exactly under the other does not add up.
      && zip(mine.figures, theirs.figures).allSatisfy { $0.doubt(mine) == $1.doubt(theirs) }
  }
}

extension Measurer {
  /// What another measurer's subjects contribute, under the numbers they have in this one's log.
  /// - Parameters:
  ///   - partial: The contributions.
  ///   - other: The measurer that made them; it counts for this one.
  /// - Returns: The same contributions.
  package func renumbered(_ partial: Partial, of other: Measurer) -> Partial {
    partial.renumbered(figures: plan.figures.map { $0.members.map(\.record) }) {
      // Where both read one file by one feed, this finds the number it began with.
      let name = other.subjectName($0, record: $1)
      return log.records[$1].subjects.known(name) ?? $0
    }
  }
}
