/// Why a zip archive, which a workbook is, cannot be read.
package enum ArchiveProblem: Error, Hashable, Sendable {
  /// It does not begin as a zip archive does.
  case notArchive

  /// It is a spreadsheet of the old kind, or one that a password locks.
  case oldOrLocked

  /// It stops before its list of parts.
  case cutShort

  /// It contradicts itself; with what does.
  case damaged(reason: String)

  /// It uses the extension for archives beyond 4 GiB.
  case zip64

  /// A part of it is encrypted.
  case encrypted(part: String)

  /// A part of it is compressed in a way that is not read, by its number.
  case method(part: String, number: Int)
}
