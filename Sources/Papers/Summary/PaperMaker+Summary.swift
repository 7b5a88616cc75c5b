import AgreementLanguage
import Agreements
import Editing
package import Measuring
import Quantities
import Rendering
import ServiceHours

/// One page of what people look up most: hours, targets, credits and dates.
extension PaperMaker {
  /// The summary.
  /// - Parameters:
  ///   - dates: The dates to watch, the earliest first.
  ///   - digest: What identifies the text, in hexadecimal.
  /// - Returns: The paper, which is not signed; what it would lead to stands in the agreement alone.
  package func summary(dates: [WatchedDate], digest: String) -> Paper {
    let sections: [(Wording.Word, [PaperTable])] = [
      (.keyHours, hours), (.keyTargets, targets), (.keyLevels, levels),
      (.keyMoney, prices + credits), (.keyDates, watched(dates)),
    ]
    let blocks = sections.flatMap { word, tables -> [PaperBlock] in
      let tables = tables.filter { !$0.rows.isEmpty }
      guard !tables.isEmpty else { return [] }
      let heading = PaperHeading(
        number: nil,
        title: wording.word(word),
        id: word.rawValue,
        depth: 1
      )
      return [.heading(heading)] + tables.map { .table($0) }
    }
    var paper = paper(digest: digest, texts: [])
    paper.form = .summary
    paper.particulars.sentences = term
    paper.blocks = blocks
    paper.schedules = []
    return paper
  }

  private var document: Document { manuscript.document }

  // The parties stand above; of the rest of the head a reader asks how long it lasts.
  private var term: [[Inline]] {
    let head = document.blocks.first { $0.kind.name == "agreement" }
    let keys: Set = ["in-force", "zone", "periods"]
    return head?.entries.filter { keys.contains($0.key.name) }.map { entry in
      SentenceFrame(text: wording.sentence("agreement", entry.key.name) ?? "{}").filled(
        SentenceFrame.Parts(value: values.inlines(of: entry.value), key: "", name: "", term: [])
      )
    } ?? []
  }

  // MARK: Tables

  private var hours: [PaperTable] {
    let entries = document.blocks.filter { $0.kind.name == "define" }.flatMap(\.entries)
    let rows = entries.filter { entry in agreement.hours.contains { $0.name == entry.key.name } }
    return [
      table(
        [.name, .keyHours],
        rows.map { [name($0.key), values.inlines(of: $0.value, readsHours: true)] }
      )
    ]
  }

  private var targets: [PaperTable] {
    let clocks = TermsOfKind("clock", in: document).all
    let named = clocks.flatMap { clock in
      clock.values.flatMap { value in rules(namedIn: value.value) }
    }
    return [
      table(
        [.keyTargets, .runs, .within],
        clocks.map { [name($0.name), words($0.value("runs")), words($0.value("within", "due"))] }
      )
    ] + small(named)
  }

  private var levels: [PaperTable] {
    [
      table(
        [.keyLevels, .measured, .goal],
        TermsOfKind("level", in: document).all.map { level in
          let (good, all) = (words(level.value("good", "measured")), words(level.value("out-of")))
          let joint: [Inline] = good.isEmpty || all.isEmpty ? [] : [.words(wording.word(.outOf))]
          return [name(level.name), good + joint + all, words(level.value("goal"))]
        }
      )
    ]
  }

  private var prices: [PaperTable] {
    [
      table(
        [.price, .amount],
        TermsOfKind("price", in: document).all.map { price in
          [name(price.name), words(price.value("amount", "slices", "model"))]
        }
      )
    ]
  }

  private var credits: [PaperTable] {
    let credits = TermsOfKind("credit", in: document).all
    let named = credits.flatMap { credit in
      credit.values.filter { ["each", "amount"].contains($0.key) }
        .flatMap { rules(namedIn: $0.value) }
    }
    return [
      table(
        [.credit, .amount, .atMostWord, .claimed],
        credits.map { credit in
          [
            name(credit.name), words(credit.value("each", "amount")), words(credit.value("cap")),
            words(credit.value("claim")),
          ]
        }
      )
    ] + small(named)
  }

  /// Dates that come round stand once, with how often they follow.
  private func watched(_ dates: [WatchedDate]) -> [PaperTable] {
    var seen: Set<String> = []
    let rows = dates.compactMap { date -> [[Inline]]? in
      let key = "\(date.sort) \(date.name)"
      guard seen.insert(key).inserted else { return nil }
      let more = dates.count { "\($0.sort) \($0.name)" == key } - 1
      let rest = more == 0 ? "" : "; " + wording.filled(.more, "\(more)")
      let time = date.moment.map { " \(agreement.zone.civilTime(at: $0).clock)" } ?? ""
      return [[.words("\(date.date)\(time)")], [.words(date.title + rest)]]
    }
    return [table([.date, .dateAbout], rows)]
  }

  // MARK: Parts

  private func name(_ phrase: Phrase) -> [Inline] {
    let words = [Inline.words(ReadableName.heading(phrase.unquoted.text))]
    let symbol = manuscript.names.symbols.first { $0.name == phrase }
    return symbol.map { [.definition(words, id: Anchor.of($0))] } ?? words
  }

  private func words(_ phrase: Phrase?) -> [Inline] { phrase.map { values.inlines(of: $0) } ?? [] }

  // A column that nothing stands in is left out.
  private func table(_ header: [Wording.Word], _ rows: [[[Inline]]]) -> PaperTable {
    let kept = header.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    return PaperTable(
      header: kept.map { [.words(wording.word(header[$0]))] },
      rows: rows.map { row in kept.map { row[$0] } }
    )
  }

  /// The tables of rules that a value names.
  private func rules(namedIn value: Phrase) -> [Table] {
    let mentioned = manuscript.names.mentions.filter { mention in
      mention.symbol.sort == .table && mention.phrase.source === value.source
        && value.bytes.contains(mention.phrase.bytes.lowerBound)
    }
    return mentioned.compactMap { mention in
      document.tables.first { $0.id.name == mention.symbol.path }
    }
  }

  // A summary has one page, and a long table is looked up in the agreement.
  private func small(_ tables: [Table]) -> [PaperTable] {
    var seen: Set<String> = []
    return tables.filter { seen.insert($0.id.name).inserted && $0.rows.count <= 14 }.map { table in
      var drawn = self.table(table)
      drawn.notes = []
      return drawn
    }
  }
}
