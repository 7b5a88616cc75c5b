import Agreements
import Measuring
import Quantities
import Revisions

/// Which text binds each subject of each text's log.
struct SubjectBinding {
  /// By text, the subjects it binds.
  let bound: [BoundSubjects]

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
    let record = versions.versions[0].agreement.records[event.record]
    let name = record.events[event.event].name
    bound = texts.enumerated().map { place, text in
      let measurer = text.measurer(for: [])
      let own = text.agreement.record(record.name)?.event(name)
      return BoundSubjects(
        measurer.subjectCounts.enumerated().map { number, count in
          let isBinding = text.agreement.records[number].name == record.name
          let instants =
            isBinding ? own.map { measurer.firstInstants(of: $0, record: number) } : nil
          return (0..<count).map { subject in
            // Subjects of other records follow the last text.
            guard isBinding else { return place == texts.count - 1 }
            let name = measurer.subjectName(Int32(subject), record: number)
            return versions.binding(begun[name] ?? instants?[subject]) == place
          }
        }
      )
    }
  }
}
