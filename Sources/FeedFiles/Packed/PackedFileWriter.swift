/// Writes a packed log: a new file beside the old one, which takes its place once it is whole.
package struct PackedFileWriter: ~Copyable {
  private let file: NewFile
  private var sum = UInt64(PackedFile.version)

  /// Begins a file.
  /// - Throws: When the disk refuses.
  package static func begin(path: String) throws(PackedFile.Problem) -> PackedFileWriter {
    let writer = PackedFileWriter(try NewFile.begin(path: path))
    try writer.file.write([PackedFile.magicWord, UInt64(PackedFile.version)])
    return writer
  }

  private init(_ file: consuming NewFile) { self.file = file }

  /// Writes a section, which may not be empty.
  package mutating func write(_ section: [UInt64]) throws(PackedFile.Problem) {
    precondition(!section.isEmpty, "an empty section ends the file")
    try put(section)
  }

  /// Ends the file and puts it in its place.
  /// - Parameter claim: What was there when it was read, or nil where whatever is there may go.
  /// - Throws: When the disk refuses, or another program has written the file since it was claimed.
  package mutating func finish(claimed claim: FileClaim? = nil) throws(PackedFile.Problem) {
    try put([])
    try file.replaceOld(claimed: claim)
  }

  private mutating func put(_ section: [UInt64]) throws(PackedFile.Problem) {
    sum = PackedFile.checksum(of: section, after: sum)
    try file.write([UInt64(section.count)])
    try file.write(section)
    try file.write([sum])
  }
}
