/// Numbers with their lowest byte first, as zip archives write them.
extension [UInt8] {
  /// The number of two bytes, which must be there.
  func half(at offset: Int) -> Int { Int(self[offset]) | Int(self[offset + 1]) << 8 }

  /// The number of four bytes, which must be there.
  func whole(at offset: Int) -> Int { half(at: offset) | half(at: offset + 2) << 16 }
}
