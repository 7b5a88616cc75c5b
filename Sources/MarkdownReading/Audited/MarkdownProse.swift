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
  package func blocks(of phrase: Phrase, place: @escaping (ProseTarget) -> String?) -> [PaperBlock]
  {
    guard let parser = unsafe cmark_parser_new(CMARK_OPT_DEFAULT) else { return [] }
    defer { unsafe cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "autolink"] {
      if let extending = unsafe cmark_find_syntax_extension(name) {
        unsafe cmark_parser_attach_syntax_extension(parser, extending)
      }
    }
    let text = phrase.text
    unsafe cmark_parser_feed(parser, text, text.utf8.count)
    guard let root = unsafe cmark_parser_finish(parser) else { return [] }
    defer { unsafe cmark_node_free(root) }
    return unsafe MarkdownNode(root).children.flatMap { BlockReader(place: place).blocks($0) }
  }
}
