/// What the first bytes of a file say it is.
enum FileKind: Equatable {
  /// Compressed with gzip.
  case gzip

  /// Nothing known, so text.
  case text

  /// Text in UTF-16, by its byte order mark.
  case utf16

  /// Another kind of file, with its name for people.
  case other(String)

  /// How many bytes it takes to tell.
  static let bytesNeeded = 6

  /// What gzip begins with.
  static let gzipMagic: [UInt8] = [0x1F, 0x8B]

  /// What a zip archive is called, since a workbook is one.
  static let zip = "a zip archive or a spreadsheet"

  private static let others: [(magic: [UInt8], name: String)] = [
    ([0x50, 0x4B, 0x03, 0x04], zip),
    ([0xD0, 0xCF, 0x11, 0xE0], "a spreadsheet of the old kind"),
    ([0x28, 0xB5, 0x2F, 0xFD], "compressed with zstd"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "compressed with xz"),
    ([0x42, 0x5A, 0x68, 0x39, 0x31, 0x41], "compressed with bzip2"),
    ([0x50, 0x41, 0x52, 0x31, 0x15], "a Parquet file"),
    ([0x25, 0x50, 0x44, 0x46, 0x2D], "a PDF document"),
  ]

  /// Tells from the first bytes, as many of them as there are.
  init(_ bytes: ArraySlice<UInt8>) {
    if bytes.starts(with: FileKind.gzipMagic) {
      self = .gzip
    } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16
    } else if let other = FileKind.others.first(where: { bytes.starts(with: $0.magic) }) {
      self = .other(other.name)
    } else {
      self = .text
    }
  }
}
