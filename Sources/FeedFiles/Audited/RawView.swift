extension [UInt8] {
  /// Shows some of the bytes as raw memory, which is what digests take.
  ///
  /// Safe because bytes have no padding that a raw view could uncover.
  func show(_ range: Range<Int>, to seen: (RawSpan) -> Void) {
    unsafe seen(span.extracting(range).bytes)
  }
}
