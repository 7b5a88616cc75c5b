package import Measuring

/// The rows of a sample of subjects, to see how a subject's rows follow one another.
///
/// Subjects are drawn by a number made of their name, so that all rows of one are there or none.
package struct SubjectStudy: Sendable {
  private static let mostSubjects = 1000
  private static let mostRows = 60
  private static let mostColumns = 24

  /// The columns it reads; the first names the subject.
  package let columns: [String]

  private var subjects: [UInt64: [StudiedRow]] = [:]
  private var level: UInt64 = 0
  private var order = 0

  /// Prepares to study the subjects of an export; nil when each has one row.
  package init?(_ guess: RowGuess, of profile: ExportProfile) {
    guard case .history(let subject) = guess.kind else { return nil }
    let times = guess.dates.map(\.name)
    let others = profile.columns.filter { column in
      column.name != subject.name && !times.contains(column.name) && column.filled > 0
        && (SubjectStudy.isNamed(column) || SubjectStudy.isSmall(column)
          || (column.holdsNumbers && column.isAlwaysFilled))
    }
    // Those with a name that tells come first, since not all of a wide export can be kept.
    let sorted = others.filter(SubjectStudy.isNamed) + others.filter { !SubjectStudy.isNamed($0) }
    columns = Array(([subject.name] + times + sorted.map(\.name)).prefix(SubjectStudy.mostColumns))
  }

  private static func isSmall(_ column: ColumnProfile) -> Bool {
    !column.fewValues.isEmpty && column.fewValues.count <= 60
  }

  private static func isNamed(_ column: ColumnProfile) -> Bool {
    ColumnWords(column.name).has(
      Vocabulary.state.union(Vocabulary.event).union(Vocabulary.kind).union(Vocabulary.holder)
        .union(Vocabulary.priority).union(Vocabulary.sequence)
    )
  }

  /// Takes one row.
  /// - Parameters:
  ///   - bytes: The bytes its fields stand in.
  ///   - fields: One field a column of `columns`.
  ///   - line: The line it begins on.
  package mutating func add(_ bytes: ByteSpan, _ fields: [FieldBounds], line: Int) {
    order += 1
    guard fields[0].end > fields[0].start else { return }
    let hash = TextHash.of(bytes, fields[0])
    guard hash & ((1 << level) - 1) == 0 else { return }
    let known = subjects[hash]?.count ?? 0
    guard known < SubjectStudy.mostRows else { return }
    let row = StudiedRow(order: order, line: line, texts: fields.map { $0.text(in: bytes) })
    subjects[hash, default: []].append(row)
    while subjects.count > SubjectStudy.mostSubjects {
      level += 1
      let mask: UInt64 = (1 << level) - 1
      subjects = subjects.filter { $0.key & mask == 0 }
    }
  }

  /// How many subjects were looked at.
  var count: Int { subjects.count }

  /// The rows of each subject in the order of the file; subjects in the order of their first rows.
  var inFileOrder: [[StudiedRow]] {
    subjects.values.sorted { $0[0].order < $1[0].order }
  }

  /// The place of a column among those studied.
  func place(_ name: String) -> Int? { columns.firstIndex(of: name) }
}
