import AgreementLanguage
import Agreements
import Diagnostics
import Editing

/// Reads values as words: what they name leads to where it is declared, and no dot or hyphen of a name
/// is left.
struct ValueWords {
  /// Something that a value names or declares.
  private struct Spot {
    let phrase: Phrase
    let symbol: Symbol
    let isDeclared: Bool
  }

  private let names: NameIndex
  private let clauses: [String: Clause]
  private let wording: Wording
  private let spots: [Spot]
  private let titles: [String: String]

  init(_ source: Manuscript, _ agreement: Agreement, _ wording: Wording) {
    names = source.names
    self.wording = wording
    clauses = Dictionary(agreement.clauses.map { ($0.id, $0) }) { first, _ in first }
    titles = Dictionary(
      source.document.tables.map { ($0.id.name, $0.title.text) }
    ) { first, _ in first }
    let mentions = names.mentions.map {
      Spot(phrase: $0.phrase, symbol: $0.symbol, isDeclared: false)
    }
    let symbols = names.symbols.map { Spot(phrase: $0.name, symbol: $0, isDeclared: true) }
    // What several lines declare, such as a field of two events, is defined at the first of them.
    var declared: Set<String> = []
    spots = (mentions + symbols)
      .filter { spot in
        // Of the files beside the text only calendars stand in the paper.
        let declared = spot.symbol.name.source
        return spot.phrase.source === source.source
          && (declared === source.source || spot.symbol.sort == .calendar)
      }
      .sorted { $0.phrase.bytes.lowerBound < $1.phrase.bytes.lowerBound }
      .map { spot in
        guard spot.isDeclared, !declared.insert(Anchor.of(spot.symbol)).inserted else {
          return spot
        }
        return Spot(phrase: spot.phrase, symbol: spot.symbol, isDeclared: false)
      }
  }

  /// The words of a value.
  /// - Parameters:
  ///   - phrase: The value.
  ///   - readsHours: True where days of the week are written by two letters.
  /// - Returns: The words.
  func inlines(of phrase: Phrase, readsHours: Bool = false) -> [Inline] {
    pieces(of: phrase, readsHours: readsHours).map(\.inline)
  }

  /// A stretch of a value as it is read, and as it is written.
  struct Piece {
    var inline: Inline
    var source: Range<Int>
  }

  /// The words of a value piece by piece, in order and without gaps.
  func pieces(of phrase: Phrase, readsHours: Bool = false) -> [Piece] {
    var result: [Piece] = []
    var next = phrase.bytes.lowerBound
    var last: Spot?
    func add(_ words: String, _ source: Range<Int>) {
      if !words.isEmpty { result.append(Piece(inline: .words(words), source: source)) }
    }
    for spot in spots(in: phrase) where spot.phrase.bytes.lowerBound >= next {
      let start = start(of: spot, from: next)
      let gap = phrase.cut(next..<start).text
      var first = start
      if gap == ".", let owner = last {
        // The table is said with its column.
        if spot.symbol.sort == .column, owner.symbol.sort == .table {
          first = result.removeLast().source.lowerBound
        }
        add(joint(before: spot), next..<start)
      } else {
        add(plain(gap, after: last, readsHours), next..<start)
      }
      let end = spot.phrase.bytes.upperBound
      result.append(Piece(inline: inline(spot), source: min(first, start)..<end))
      next = end
      last = spot
    }
    let rest = phrase.cut(next..<phrase.bytes.upperBound)
    add(plain(rest.text, after: last, readsHours), rest.bytes)
    return result
  }

  // MARK: Parts

  // A long text has thousands of names, so the first one of a value is searched for.
  private func spots(in phrase: Phrase) -> ArraySlice<Spot> {
    var (low, high) = (0, spots.count)
    while low < high {
      let middle = (low + high) / 2
      if spots[middle].phrase.bytes.lowerBound < phrase.bytes.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    let end = spots[low...].firstIndex { $0.phrase.bytes.upperBound > phrase.bytes.upperBound }
    return spots[low..<(end ?? spots.count)]
  }

  // The mark of a clause, `#notices`, is none of the words.
  private func start(of spot: Spot, from next: Int) -> Int {
    let start = spot.phrase.bytes.lowerBound
    let isMarked =
      spot.symbol.sort == .clause && start > next
      && spot.phrase.source.bytes[start - 1] == UInt8(ascii: "#")
    return isMarked ? start - 1 : start
  }

  // `provider.director` is the director of the provider, `ticket.opened` is an event of a ticket.
  private func joint(before spot: Spot) -> String {
    switch spot.symbol.sort {
    case .role: "’s "
    case .column: ""
    default: " "
    }
  }

  private func plain(_ text: String, after spot: Spot?, _ readsHours: Bool) -> String {
    if readsHours { return HoursWords.words(of: text, wording) }
    let text = RangeWords.words(of: text, wording)
    guard spot != nil, text.hasPrefix("."), text.dropFirst().first?.isLetter == true else {
      return text
    }
    // `monthly-report.if-late` is what the duty says under that key.
    let key = text.dropFirst().prefix { $0.isLetter || $0 == "-" }
    return " (\(ReadableName.words(String(key))))" + text.dropFirst(key.count + 1)
  }

  private func inline(_ spot: Spot) -> Inline {
    let id = Anchor.of(spot.symbol)
    let words = Inline.words(words(of: spot))
    return spot.isDeclared ? .definition([words], id: id) : .reference([words], to: id)
  }

  private func words(of spot: Spot) -> String {
    let written = ReadableName.words(spot.phrase.unquoted.text)
    switch spot.symbol.sort {
    case .column where !spot.isDeclared:
      let table = spot.symbol.path.prefix { $0 != "." }
      return wording.filled(.column, written).replacing(
        "{table}",
        with: titles[String(table)] ?? String(table)
      )
    case .party: return ReadableName.heading(written)
    case .clause:
      guard let clause = clauses[spot.symbol.path] else { return written }
      return clause.number.map { wording.filled(.clause, "\($0) \(clause.title)") } ?? clause.title
    default: return written
    }
  }
}

extension [Inline] {
  /// Adds words, if there are any.
  mutating func words(_ text: String) { if !text.isEmpty { append(.words(text)) } }
}
