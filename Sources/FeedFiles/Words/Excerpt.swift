/// What stood somewhere in an export, shortened and made printable.
/// - Parameters:
///   - bytes: The bytes that hold it.
///   - start: Offset of its first byte.
///   - end: Offset just after its last byte.
/// - Returns: At most 40 bytes of it as text, an ellipsis for the rest.
func excerpt(of bytes: Span<UInt8>, from start: Int, to end: Int) -> String {
  let most = 40
  var kept: [UInt8] = []
  for index in start..<min(end, start + most) {
    let byte = bytes[index]
    kept.append(byte < 0x20 || byte == 0x7F ? UInt8(ascii: " ") : byte)
  }
  return String(decoding: kept, as: UTF8.self) + (end - start > most ? "…" : "")
}
