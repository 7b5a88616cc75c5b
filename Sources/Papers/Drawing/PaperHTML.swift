import Rendering

/// Draws a paper as one HTML file: no script, nothing fetched, fit for a phone and for signing.
package struct PaperHTML {
  private let paper: Paper
  private var markup = Markup()

  /// Prepares a drawing.
  private init(_ paper: Paper) { self.paper = paper }

  /// The paper as a complete HTML document.
  /// - Parameters:
  ///   - paper: The paper.
  ///   - size: The size of its pages when it is printed.
  /// - Returns: The document.
  package static func draw(_ paper: Paper, on size: PaperSize = .a4) -> String {
    var drawing = PaperHTML(paper)
    drawing.draw(size)
    return drawing.markup.html
  }

  private mutating func draw(_ size: PaperSize) {
    let paper = paper
    markup.trusted("<!doctype html>\n")
    markup.element("html", [("lang", paper.wording.language)]) { markup in
      PaperHTML.drawHead(paper, size, on: &markup)
      markup.element("body") { PaperHTML.drawBody(paper, on: &$0) }
    }
    markup.line()
  }

  private static func drawHead(_ paper: Paper, _ size: PaperSize, on markup: inout Markup) {
    markup.trusted("\n<head>\n<meta charset=\"utf-8\">\n")
    markup.trusted("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    markup.trusted("<meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'none'; ")
    markup.trusted("connect-src 'none'; img-src 'none'; font-src 'none'; object-src 'none'; ")
    markup.trusted("form-action 'none'; base-uri 'none'\">\n")
    markup.element("title", paper.title.text)
    markup.trusted("\n<style>\n")
    markup.trusted(PaperStyle.text)
    markup.trusted(size.style)
    markup.trusted("</style>\n</head>\n")
  }

  private static func drawBody(_ paper: Paper, on markup: inout Markup) {
    // What a page foot says is set once, and taken from here by whatever prints the paper.
    markup.element("div", [("class", "foot")]) { markup in
      let parts =
        [paper.title.text, paper.id] + [paper.wording.foot(paper.amendments)].compactMap(\.self)
      markup.element("span", [("class", "foot-title")], parts.joined(separator: " · "))
      markup.element("span", [("class", "foot-digest")], String(paper.digest.prefix(16)))
    }
    markup.line()
    if paper.form == .summary { return drawSummary(paper, on: &markup) }
    markup.element("main") { markup in
      drawTitle(paper, on: &markup)
      drawContents(paper, on: &markup)
      drawParticulars(paper, on: &markup)
      for block in paper.blocks { PaperBlockHTML().draw(block, on: &markup) }
      if paper.isSigned { drawSignatures(paper, on: &markup) }
      drawSchedules(paper, on: &markup)
    }
  }

  private static func drawSummary(_ paper: Paper, on markup: inout Markup) {
    let drawer = PaperBlockHTML()
    markup.element("main", [("class", "summary")]) { markup in
      markup.element("p", [("class", "kind")], paper.wording.word(.keyTerms))
      markup.element("h1") { drawer.draw(paper.title, on: &$0) }
      let sides = paper.parties.map { "\($0.name.text) (“\($0.role)”)" }
      markup.element("p", [("class", "between")], sides.joined(separator: " · "))
      for sentence in paper.particulars.sentences {
        markup.element("p") { drawer.draw(sentence, on: &$0) }
        markup.line()
      }
      for block in paper.blocks { drawer.draw(block, on: &markup) }
      drawOrigin(paper, on: &markup)
    }
  }

  private static func drawOrigin(_ paper: Paper, on markup: inout Markup) {
    if let amended = paper.wording.amended(paper.amendments) {
      markup.element("p", [("class", "amended")], amended)
    }
    if let reader = paper.redactedFor {
      markup.element("p", [("class", "amended")], paper.wording.filled(.redactedFor, reader))
    }
    if let known = paper.known {
      markup.element("p", [("class", "amended")], paper.wording.filled(.withFigures, known))
    }
    markup.element("p", [("class", "origin")]) { markup in
      markup.words(paper.wording.word(paper.origin) + " ")
      markup.element("code", paper.digest)
    }
  }

  // MARK: Parts

  private static func drawTitle(_ paper: Paper, on markup: inout Markup) {
    markup.element("header", [("class", "cover")]) { markup in
      markup.element("p", [("class", "kind")], paper.wording.word(.agreement))
      markup.element("h1") { PaperBlockHTML().draw(paper.title, on: &$0) }
      markup.element("p", [("class", "between")], paper.wording.word(.between))
      for (place, party) in paper.parties.enumerated() {
        if place > 0 { markup.element("p", [("class", "between")], paper.wording.word(.and)) }
        markup.element("div", [("class", "party"), ("id", party.id)]) { markup in
          markup.element("p", [("class", "party-name")]) {
            PaperBlockHTML().draw(party.name, on: &$0)
          }
          markup.element("p", [("class", "party-role")], "“\(party.role)”")
          for address in party.addresses {
            markup.element("p", [("class", "party-address")], address)
          }
        }
      }
      drawOrigin(paper, on: &markup)
    }
    markup.line()
  }

  private static func drawContents(_ paper: Paper, on markup: inout Markup) {
    let headings = paper.contents.filter { $0.depth <= 2 }
    guard headings.count > 1 else { return }
    markup.element("nav", [("class", "contents"), ("aria-labelledby", "contents")]) { markup in
      markup.element("h2", [("id", "contents")], paper.wording.word(.contents))
      markup.element("ul") { markup in
        for heading in headings {
          markup.element("li", [("class", "depth-\(heading.depth)")]) { markup in
            markup.element("a", [("href", "#\(heading.id)")], heading.words.text)
          }
        }
      }
    }
    markup.line()
  }

  private static func drawParticulars(_ paper: Paper, on markup: inout Markup) {
    let particulars = paper.particulars
    markup.element("h2", [("id", particulars.id ?? "particulars")], particulars.kind)
    markup.line()
    let drawer = PaperBlockHTML()
    drawer.drawNotes(particulars.notes, on: &markup)
    for sentence in particulars.sentences {
      markup.element("p") { drawer.draw(sentence, on: &$0) }
      markup.line()
    }
    if let table = paper.amendmentTable { drawer.draw(.table(table), on: &markup) }
  }

  private static func drawSignatures(_ paper: Paper, on markup: inout Markup) {
    markup.element("section", [("class", "signatures"), ("aria-labelledby", "signatures")]) {
      markup in
      markup.element("h2", [("id", "signatures")], paper.wording.word(.signatures))
      for party in paper.parties {
        for signer in party.signers.isEmpty ? [""] : party.signers {
          sign(party, signer, paper.wording, on: &markup)
        }
      }
    }
    markup.line()
  }

  private static func sign(
    _ party: PaperParty,
    _ signer: String,
    _ wording: Wording,
    on markup: inout Markup
  ) {
    markup.element("div", [("class", "signature")]) { markup in
      markup.element("h3", "\(wording.filled(.forParty, party.role)): \(party.name.text)")
      let lines = [
        (wording.word(.signature), ""), (wording.word(.name), ""),
        (wording.word(.function), signer), (wording.word(.date), ""),
      ]
      markup.element("dl") { markup in
        for (label, value) in lines {
          markup.element("div") { markup in
            markup.element("dt", label)
            markup.element("dd", value)
          }
        }
      }
    }
  }

  private static func drawSchedules(_ paper: Paper, on markup: inout Markup) {
    guard !paper.schedules.isEmpty else { return }
    markup.element("section", [("class", "schedules"), ("aria-labelledby", "schedules")]) {
      markup in
      markup.element("h2", [("id", "schedules")], paper.wording.word(.schedules))
      let drawer = PaperBlockHTML(under: 1)
      for block in paper.schedules { drawer.draw(block, on: &markup) }
    }
    markup.line()
  }
}
