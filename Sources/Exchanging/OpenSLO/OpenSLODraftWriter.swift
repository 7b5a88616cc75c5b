import Quantities

/// Writes the texts of a draft.
struct OpenSLODraftWriter {
  private let name: String
  private let levels: [OpenSLODraftLevel]
  private let services: [(id: String, title: String)]
  private let left: [String]

  /// Gathers what is to be written.
  /// - Parameters:
  ///   - reading: What the objects promise.
  ///   - name: The first part of the texts' names.
  ///   - left: What was not taken over, a sentence each.
  init(_ reading: OpenSLOReading, name: String, left: [String]) {
    self.name = OpenSLODraftLevel.word(name)
    self.left = left
    var names: Set<String> = []
    levels = reading.promises.map { promise in
      let word = OpenSLODraftLevel.word(promise.name)
      var name = word
      var number = 2
      while !names.insert(name).inserted {
        name = "\(word)-\(number)"
        number += 1
      }
      return OpenSLODraftLevel(promise, name: name)
    }
    var services: [(id: String, title: String)] = []
    for level in levels {
      let service = level.promise.service ?? ""
      if !services.contains(where: { $0.id == service }) {
        services.append(
          (service, service.isEmpty ? "Levels" : reading.displayName(ofService: service))
        )
      }
    }
    self.services = services
  }

  // MARK: The agreement

  /// The lines of the agreement.
  var agreement: [String] {
    var lines = ["# \(OpenSLODraftWriter.words(name))", ""] + head + [""]
    lines += ["## 1. Meanings {#meanings}", ""]
    if levels.contains(where: \.promise.isOfTime) {
      lines += ["```define", "always: Mo-Su 00:00-24:00", "```", ""]
    }
    lines += records.flatMap { $0.recordBlock + [""] }
    for (index, service) in services.enumerated() {
      lines += [
        "## \(index + 2). \(OpenSLODraftWriter.words(service.title)) {#service-\(index + 1)}", "",
      ]
      for level in levels where (level.promise.service ?? "") == service.id {
        lines += prose(level) + level.block + [""]
      }
    }
    lines += ["## \(services.count + 2). Changes {#changes}", ""]
    lines += ["```change", "signed by: provider.director and customer.director", "```", ""]
    lines += left.flatMap { ["<!-- OpenSLO: \(OpenSLODraftWriter.comment($0)) -->", ""] }
    return lines
  }

  private var head: [String] {
    [
      "```agreement \(name)",
      "provider: fill name as provider (who gives the service); signs director",
      "customer: fill name as customer (who receives the service); signs director",
      "in force: fill date as first-day (the first day in force) to fill date as last-day (the last day of the first term)",
      "zone: \(zone)",
      "periods: \(periods)",
      "prevails: terms",
      "uses: \(name).feed",
      "```",
    ]
  }

  /// The zone of the calendar windows, where they have one in common.
  private var zone: String {
    let zones = Set(levels.compactMap(\.promise.window.zone).filter(OpenSLODraftWriter.isZone))
    let asked = "the time zone of every date and time, such as Europe/Dublin"
    return zones.count == 1 ? zones.first ?? "" : "fill zone as zone (\(asked))"
  }

  private static func isZone(_ text: String) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isLetter || $0.isNumber || "/_+-".contains($0) }
  }

  /// The periods that the calendar windows have in common.
  private var periods: String {
    let lengths = Set(
      levels.compactMap { level -> String? in
        guard case .calendar(let length) = level.promise.window.window else { return nil }
        switch length {
        case .month: return "calendar months"
        case .quarter: return "calendar quarters"
        case .year: return "calendar years"
        }
      }
    )
    let asked = "what is settled at a time: calendar months, calendar quarters or calendar years"
    return lengths.count == 1 ? lengths.first ?? "" : "fill words as periods (\(asked))"
  }

  private func prose(_ level: OpenSLODraftLevel) -> [String] {
    let said = [level.promise.displayName, level.promise.description].compactMap(\.self)
    guard !said.isEmpty else { return [] }
    return ["About \(level.name): \(OpenSLODraftWriter.words(said.joined(separator: ". ")))", ""]
  }

  /// One level for each record, since several levels may look at the same rows.
  private var records: [OpenSLODraftLevel] {
    var seen: Set<String> = []
    return levels.filter { seen.insert($0.record).inserted }
  }

  // MARK: The feeds

  /// The lines of the feeds.
  var feed: [String] {
    var lines = [
      "# How rows become events", "",
      "What the queries below give is exported with the columns that these feeds name. Times are ISO 8601.",
      "",
    ]
    for level in records {
      lines += [level.rowWords, ""]
      lines += level.promise.indicator.sources.flatMap { source in
        ["<!-- \(OpenSLODraftWriter.comment(source)) -->"]
      }
      if !level.promise.indicator.sources.isEmpty { lines.append("") }
      lines += level.feedBlock + [""]
    }
    return lines
  }

  // MARK: Words

  /// Words for prose: on one line, and nothing in them that a text would take for its own.
  static func words(_ text: String) -> String {
    let marks: Set<Character> = ["[", "]", "{", "}", "`", "#"]
    return oneLine(String(text.map { marks.contains($0) ? "'" : $0 }))
  }

  /// Words for a comment, which they cannot end.
  private static func comment(_ text: String) -> String {
    oneLine(text).replacing("--", with: "- -").replacing("<!", with: "< !")
  }

  private static func oneLine(_ text: String) -> String {
    let isBlank = { (scalar: Unicode.Scalar) in
      scalar.value <= 0x20 || scalar.value == 0x7F || scalar.properties.isWhitespace
    }
    let words = text.unicodeScalars.split(whereSeparator: isBlank).map { String($0) }
    return words.joined(separator: " ")
  }
}
