import CMarkdown

/// A node of the tree that cmark reads.
///
/// Safe because nodes never leave `MarkdownProse.blocks`, which frees the tree after the last of them was read,
/// and because every string that the library gives is copied at once; one that it leaves out is never read.
@safe
struct MarkdownNode {
  private let node: OpaquePointer

  init(_ node: OpaquePointer) { unsafe self.node = unsafe node }

  /// What it is, as cmark names it: `paragraph`, `strong`, `table_row`.
  var type: String {
    // The library has no names for the sorts that footnotes are.
    switch unsafe cmark_node_get_type(node) {
    case CMARK_NODE_FOOTNOTE_REFERENCE: "footnote_reference"
    case CMARK_NODE_FOOTNOTE_DEFINITION: "footnote_definition"
    default: unsafe String(cString: cmark_node_get_type_string(node))
    }
  }

  /// The text of a leaf, or nothing.
  var literal: String {
    unsafe cmark_node_get_literal(node).map { unsafe String(cString: $0) } ?? ""
  }

  /// Where a link leads, or nothing.
  var address: String { unsafe cmark_node_get_url(node).map { unsafe String(cString: $0) } ?? "" }

  /// The number a list begins with, or nil of a list without numbers.
  var firstNumber: Int? {
    unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      ? Int(cmark_node_get_list_start(node)) : nil
  }

  /// What stands in it, in order.
  var children: [MarkdownNode] {
    var children: [MarkdownNode] = []
    var next = unsafe cmark_node_first_child(node)
    while let child = unsafe next {
      children.append(unsafe MarkdownNode(child))
      unsafe next = unsafe cmark_node_next(child)
    }
    return children
  }
}
