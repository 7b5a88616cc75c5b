/// One part of a zip archive, as the archive's list tells it.
struct ZipEntry {
  /// How a part is kept that is read.
  enum Method: Int {
    case stored = 0
    case deflated = 8
  }

  /// Its path, with slashes.
  let name: String

  /// True when a password locks it.
  let isEncrypted: Bool

  /// The number of how it is compressed.
  let method: Int

  /// The checksum of its bytes.
  let checksum: UInt32

  /// How many bytes it has in the archive.
  let packedSize: Int

  /// How many bytes it has.
  let size: Int

  /// Where its own header begins.
  let header: Int
}
