/// Whether the bytes are text in UTF-8.
func isUTF8(_ bytes: Span<UInt8>) -> Bool {
  (try? UTF8Span(validating: bytes)) != nil
}

/// Whether some byte is NUL.
func holdsNUL(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Bool {
  for offset in start..<end where bytes[offset] == 0 { return true }
  return false
}
