import Agreements
import Quantities

extension PaperMaker {
  /// The days of its calendars, and what identifies the texts that it rests on.
  func schedules(_ texts: [(name: String, digest: String)]) -> [PaperBlock] {
    var blocks = agreement.calendars.flatMap(days)
    if !texts.isEmpty {
      blocks.append(heading(wording.word(.texts), id: "texts"))
      blocks.append(
        .table(
          PaperTable(
            header: [[.words(wording.word(.text))], [.words(wording.word(.digest))]],
            rows: texts.map { [[.words($0.name)], [.code($0.digest)]] }
          )
        )
      )
    }
    return blocks
  }

  private func days(of calendar: HolidayCalendar) -> [PaperBlock] {
    // Days after the term would only fill pages; one without end is shown as far as it is known.
    let first = max(calendar.covers.lowerBound, agreement.inForce.first)
    let last = min(calendar.covers.upperBound, agreement.inForce.last ?? calendar.covers.upperBound)
    let days = calendar.days.filter { $0.key >= first && $0.key <= last }.sorted { $0.key < $1.key }
    let title = ReadableName.words(calendar.name) + " \(calendar.version)"
    return [
      heading(wording.filled(.calendars, title), id: "calendar-\(calendar.name)"),
      .table(
        PaperTable(
          header: [[.words(wording.word(.date))], [.words(wording.word(.day))]],
          rows: days.map { [[.words("\($0.key)")], [.words($0.value)]] }
        )
      ),
    ]
  }

  private func heading(_ title: String, id: String) -> PaperBlock {
    .heading(PaperHeading(number: nil, title: title, id: id, depth: 1))
  }
}
