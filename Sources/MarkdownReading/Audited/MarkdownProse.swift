package import AgreementLanguage
import CMarkdown
package import Papers

/// Reads the prose of an agreement by cmark-gfm, the reader of Markdown that GitHub uses.
///
/// Safe because the parser and the tree are freed where they were made, after the last use of either, and
/// because the text outlives the call that feeds it.
package struct MarkdownProse: ProseReading {
  /// Readies the library.
  package init() { cmark_gfm_core_extensions_ensure_registered() }

  /// Reads a stretch of prose.
  package func blocks(
    of phrase: Phrase,
    notes: Footnotes,
    place: @escaping (ProseTarget) -> String?
  ) -> [PaperBlock] {
    guard let parser = unsafe cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return [] }
    defer { unsafe cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "autolink"] {
      if let extending = unsafe cmark_find_syntax_extension(name) {
        unsafe cmark_parser_attach_syntax_extension(parser, extending)
      }
    }
    let text = notes.known(to: phrase.text)
    unsafe cmark_parser_feed(parser, text, text.utf8.count)
    guard let root = unsafe cmark_parser_finish(parser) else { return [] }
    defer { unsafe cmark_node_free(root) }
    let nodes = unsafe MarkdownNode(root).children
    // The library numbers the notes of a stretch of prose by itself, and keeps them in that order.
    let labels = nodes.filter { $0.type == "footnote_definition" }.map { note in
      note.children.flatMap(\.children).map(\.literal).joined()
    }
    let reader = BlockReader(labels: labels, notes: notes, place: place)
    return nodes.flatMap { reader.blocks($0) }
  }
}

extension Footnotes {
  /// A stretch of prose before which the notes that it speaks of are written, as the reader wants them.
  fileprivate func known(to text: String) -> String {
    guard text.contains("[^"), !labels.isEmpty else { return text }
    let stubs = labels.map { "[^\($0)]: `\($0)`\n\n" }.joined()
    return stubs + "<!-- -->\n\n" + text
  }
}
