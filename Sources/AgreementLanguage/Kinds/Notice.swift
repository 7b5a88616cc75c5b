import Agreements
import Diagnostics

extension Kind {
  /// How notice may be given.
  static let notice = Kind(
    "notice",
    "How notice may be given; when it is received stands in a table of deemed receipt.",
    naming: .unnamed,
    keys: [
      Key(
        "by",
        "the channels allowed, each perhaps with the kind of address it goes to",
        .phrase("hand, courier, email, fax, registered, first-class to post"),
        isNeeded: true
      ),
      Key(
        "sent",
        "the event that tells of a notice, and the fields with its channel and with whom it is sent to",
        .phrase("EVENT, channel in FIELD[, addressee in FIELD]")
      ),
      Key(
        "clock",
        "whose wall clock decides when it was sent",
        .word(NoticeRule.Clock.allCases.map(\.rawValue))
      ),
    ]
  )
}

extension Shape {
  /// The event that tells of a notice, and its fields.
  fileprivate static let sentNotice = Shape.form(
    "sent",
    .hole("event", .event),
    ", channel in",
    .hole("channel", .name([.field])),
    .maybe(", addressee in", .hole("addressee", .name([.field])))
  )
}

extension Resolver {
  /// Resolves how notice is given, and compares the channels that are allowed with those the table of deemed
  /// receipt speaks of.
  mutating func resolveNotice(_ section: Section) {
    resolveNoticeRule(section)
    compareChannels(section)
  }

  private mutating func resolveNoticeRule(_ section: Section) {
    let said = readLines(section)
    let sent = section.value("sent").flatMap {
      read($0, as: .sentNotice, path: section.path("sent"))
    }
    let event = sent?["event"]?.event
    for hole in ["channel", "addressee"] { checkField(sent?[hole], of: event) }
    agreement.governance.notices = NoticeRule(
      sent: event,
      channel: sent?["channel"]?.name,
      addressee: sent?["addressee"]?.name,
      clock: said["clock"]?.words.flatMap { NoticeRule.Clock(rawValue: $0) } ?? .agreement
    )
  }

  /// Says so when a field is not one of names of the record that tells of notices.
  private mutating func checkField(_ said: Said?, of event: EventName?) {
    guard let said, let name = said.name, let event, let record = agreement.record(event.record)
    else { return }
    if let slot = record.slot(name), case .names = record.fields[slot].kind { return }
    tellUnknown(
      said.phrase,
      "field with names of a \(record.name)",
      among: record.fields.compactMap { if case .names = $0.kind { $0.name } else { nil } }
    )
  }

  private mutating func compareChannels(_ section: Section) {
    guard let value = section.value("by") else { return }
    let channels = value.split(on: .comma).flatMap { $0.split(on: .semicolon) }
      .map { $0.split(at: "to")?.before ?? $0 }
    guard let receipts = ruleTables.first(where: { $0.header.contains { $0.name == "sent-by" } })
    else {
      findings.add(
        .receiptMissing,
        "nothing says when a notice is received",
        at: value,
        remedy: "add a table with the columns `sent by`, `moment` and `-> received`"
      )
      return
    }
    guard let column = receipts.header.firstIndex(where: { $0.name == "sent-by" }) else { return }
    let cells = receipts.rows.compactMap { row in
      row.cells.indices.contains(column) ? row.cells[column] : nil
    }
    if cells.contains(where: { $0.text == "any" || $0.text == "otherwise" }) { return }
    let listed = cells.flatMap { $0.split(on: .comma) }
    for channel in channels where !listed.contains(where: { $0.name == channel.name }) {
      findings.add(
        .receiptMissing,
        "notice may be given by \(channel.text), and nothing says when it is then received",
        at: channel,
        notes: [.init("the table of deemed receipt", at: receipts.id.range)],
        remedy: "add a row for \(channel.text)"
      )
    }
    for cell in listed where !channels.contains(where: { $0.name == cell.name }) {
      findings.add(
        .receiptMissing,
        "the table speaks of \(cell.text), by which no notice may be given",
        at: cell,
        notes: [.init("the channels allowed", at: value.range)]
      )
    }
  }
}
