/// Why a packed log cannot be used.
package enum PackedLogFault: Error, Hashable, Sendable {
  /// Bytes are missing, or say what no log can.
  case damaged

  /// It was packed for a text in which this differs: the name of a record or a feed.
  case otherText(String)
}
