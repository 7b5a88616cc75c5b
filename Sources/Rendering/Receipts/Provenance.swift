package import Agreements
package import Diagnostics
import ServiceHours

/// What the figures rest on beside the rows: the texts with their digests, and the zone data.
package struct Provenance: Hashable, Sendable {
  /// The texts: the agreement first, then calendars and feeds in the order they are used.
  package let texts: [TextDigest]

  /// The release of the tz database, such as `2025b`.
  package let zoneRelease: String

  /// Names texts and zone data.
  package init(texts: [TextDigest], zoneRelease: String) {
    self.texts = texts
    self.zoneRelease = zoneRelease
  }

  /// The texts of an agreement.
  /// - Parameters:
  ///   - agreement: The agreement.
  ///   - hash: The digest of bytes, in hexadecimal.
  package init(_ agreement: Agreement, hash: ([UInt8]) -> String) {
    let own = TextDigest(
      kind: "agreement",
      name: agreement.id,
      digest: hash(agreement.source.bytes)
    )
    let others = agreement.included.map { TextDigest($0, of: agreement, digest: hash($0.bytes)) }
    texts = [own] + others
    zoneRelease = Zone.release
  }

  /// The same, with the amendments that made the text what it is.
  /// - Parameters:
  ///   - amendments: The amendments, in order.
  ///   - hash: The digest of bytes, in hexadecimal.
  /// - Returns: What figures under the amended text rest on.
  package func resting(on amendments: [Amendment], hash: ([UInt8]) -> String) -> Provenance {
    let digests = amendments.map { amendment in
      TextDigest(
        kind: "amendment",
        name: "\(amendment.number), from \(amendment.effective.date)",
        digest: hash(amendment.source.bytes)
      )
    }
    return Provenance(texts: texts + digests, zoneRelease: zoneRelease)
  }

  /// The same, with the texts that figures of series were read from.
  package func resting(on figures: SeriesFigures, hash: ([UInt8]) -> String) -> Provenance {
    let digests = figures.sources.map {
      TextDigest(kind: "figures", name: $0.name.fileName, digest: hash($0.bytes))
    }
    return Provenance(texts: texts + digests, zoneRelease: zoneRelease)
  }

  /// The same, with the text in which deliveries of reports are kept.
  package func resting(onDeliveries text: SourceText, hash: ([UInt8]) -> String) -> Provenance {
    let digest = TextDigest(kind: "deliveries", name: text.name.fileName, digest: hash(text.bytes))
    return Provenance(texts: texts + [digest], zoneRelease: zoneRelease)
  }

  /// What identifies the text of the agreement where there is little room: the first twelve digits
  /// of its digest.
  package var textVersion: String {
    texts.first.map { String($0.digest.prefix(12)) } ?? ""
  }
}

extension TextDigest {
  // A file of feeds is named by the feeds it holds.
  fileprivate init(_ source: SourceText, of agreement: Agreement, digest: String) {
    let calendars = agreement.calendars.filter { $0.citation.range.source === source }
    let feeds = agreement.feeds.filter { $0.citation.range.source === source }
    let names = calendars.map { "\($0.name) \($0.version)" } + feeds.map(\.name)
    kind = calendars.isEmpty ? feeds.isEmpty ? "text" : "feed" : "calendar"
    name = names.isEmpty ? source.name.fileName : names.joined(separator: ", ")
    self.digest = digest
  }
}
