import Agreements
import Measuring
import Quantities
import Revisions

/// Which text binds each subject of the record that amendments reach.
///
/// Subjects of other records are bound by none: they follow the period they are counted in.
struct SubjectBinding: Sendable {
  /// The name of the record whose subjects are bound.
  let record: String

  // By text and the subject's number, whether the text binds it.
  private let bound: [[Bool]]

  // By text, how many subjects its log knows of each record, and which record is the one that is bound.
  private let counts: [(subjects: [Int], record: Int?)]

  /// Looks at when the binding event first happened to each subject.
  /// - Parameters:
  ///   - texts: The texts with their data, the first as signed.
  ///   - versions: Which text governs what.
  ///   - event: The event that binds.
  init(_ texts: [LoadedAgreement], _ versions: TextVersions, _ event: TextVersions.BindingEvent) {
    let first = texts[0].measurer(for: [])
    // The text as signed says when a subject began; a later one only of subjects that it alone knows.
    var begun: [String: Instant] = [:]
    for (subject, instant) in first.firstInstants(of: event.event, record: event.record)
      .enumerated()
    {
      begun[first.subjectName(Int32(subject), record: event.record)] = instant
    }
    let bindingRecord = versions.versions[0].agreement.records[event.record]
    let name = bindingRecord.events[event.event].name
    record = bindingRecord.name
    var bound: [[Bool]] = []
    var counts: [(subjects: [Int], record: Int?)] = []
    for (place, text) in texts.enumerated() {
      let measurer = text.measurer(for: [])
      let number = text.agreement.records.firstIndex { $0.name == bindingRecord.name }
      counts.append((measurer.subjectCounts, number))
      guard let number else {
        bound.append([])
        continue
      }
      let own = text.agreement.records[number].event(name)
      let instants = own.map { measurer.firstInstants(of: $0, record: number) }
      bound.append(
        (0..<measurer.subjectCounts[number]).map { subject in
          let name = measurer.subjectName(Int32(subject), record: number)
          return versions.binding(begun[name] ?? instants?[subject]) == place
        }
      )
    }
    self.bound = bound
    self.counts = counts
  }

  /// The subjects that the text of a place binds, and those of all other records where these follow it.
  func subjects(of place: Int, withOthers: Bool) -> BoundSubjects {
    subjects(of: place, bound[place], others: withOthers)
  }

  /// The subjects that no text binds.
  func others(of place: Int) -> BoundSubjects {
    subjects(of: place, bound[place].map { _ in false }, others: true)
  }

  private func subjects(of place: Int, _ own: [Bool], others: Bool) -> BoundSubjects {
    let (subjects, record) = counts[place]
    return BoundSubjects(
      subjects.enumerated().map { number, count in
        number == record ? own : Array(repeating: others, count: count)
      }
    )
  }
}
