import Crypto

/// The SHA-256 of a file, made as its bytes pass by.
///
/// Safe because the digest reads the bytes while they are lent, and keeps none.
struct FileDigest {
  private var hash = SHA256()

  /// Takes the next bytes.
  mutating func add(_ bytes: RawSpan) {
    unsafe bytes.withUnsafeBytes { unsafe hash.update(bufferPointer: $0) }
  }

  /// The digest of bytes that are all at hand, in hexadecimal.
  static func text(of bytes: [UInt8]) -> String { SHA256.hash(data: bytes).hexadecimal }

  /// The digest of all bytes, in hexadecimal.
  var text: String { hash.finalize().hexadecimal }
}

extension Digest {
  /// The digest as lower-case hexadecimal digits.
  var hexadecimal: String {
    let digits = Array("0123456789abcdef")
    return String(flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}
