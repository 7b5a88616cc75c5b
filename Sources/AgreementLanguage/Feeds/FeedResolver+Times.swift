import Agreements
import ServiceHours

extension FeedResolver {
  /// Reads `COLUMN`, `COLUMN as FORMAT` or `COLUMN as FORMAT in ZONE`.
  mutating func columnTime(_ phrase: Phrase, wanted: String = "`COLUMN as FORMAT`") -> ColumnTime? {
    let (words, format) = phrase.split(at: "as") ?? (phrase, nil)
    let column = column(words, wanted: wanted)
    guard let format else {
      let standard = TimeFormat(style: .iso8601, zone: nil, text: "ISO 8601")
      return ColumnTime(column: column, format: times ?? standard)
    }
    return timeFormat(format).map { ColumnTime(column: column, format: $0) }
  }

  /// Reads `ISO 8601`, `epoch seconds`, `epoch milliseconds` or a pattern, and its zone.
  mutating func timeFormat(_ phrase: Phrase) -> TimeFormat? {
    let (words, place) = phrase.split(at: "in") ?? (phrase, nil)
    var zone: Zone?
    if let place {
      zone = Zone(identifier: place.text)
      if zone == nil {
        findings.add(
          .noZone,
          "there is no zone `\(place.text)`",
          at: place,
          remedy: Name.nearest(to: place.text, in: Zone.identifiers)
            .map { "write `\($0)`, if that is meant" }
            ?? "write an IANA name such as Europe/Dublin"
        )
        return nil
      }
    } else {
      zone = times?.zone
    }
    switch words.text {
    case "ISO 8601": return TimeFormat(style: .iso8601, zone: zone, text: words.text)
    case "epoch seconds": return TimeFormat(style: .epochSeconds, zone: zone, text: words.text)
    case "epoch milliseconds":
      return TimeFormat(style: .epochMilliseconds, zone: zone, text: words.text)
    default: return pattern(words, zone)
    }
  }

  private mutating func pattern(_ phrase: Phrase, _ zone: Zone?) -> TimeFormat? {
    guard let pieces = TimePattern.pieces(of: phrase.unquoted.text) else {
      Complaint.add(
        to: &findings,
        about: phrase,
        wanted: "`ISO 8601`, `epoch seconds`, `epoch milliseconds` or a pattern such as "
          + "`D/M/YYYY HH:MM`"
      )
      return nil
    }
    guard let zone else {
      findings.add(
        .timeWithoutZone,
        "times written as `\(phrase.text)` carry no offset, and no zone is named",
        at: phrase,
        remedy: "write `\(phrase.text) in ZONE`, such as `in Europe/Dublin`"
      )
      return nil
    }
    return TimeFormat(style: .pattern(pieces), zone: zone, text: phrase.unquoted.text)
  }
}
