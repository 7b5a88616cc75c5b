/// Writes a packed log: a new file beside the old one, which takes its place once it is whole.
package struct PackedFileWriter: ~Copyable {
  private let file: NewFile
  private var sum = Checksum()

  /// Begins a file.
  /// - Throws: When the disk refuses.
  package static func begin(path: String) throws(PackedFile.Problem) -> PackedFileWriter {
    var writer = PackedFileWriter(try NewFile.begin(path: path))
    try writer.put(PackedFile.magic + PackedFile.bytes(of: UInt64(PackedFile.version), count: 4))
    return writer
  }

  private init(_ file: consuming NewFile) { self.file = file }

  /// Writes a section, which may not be empty.
  package mutating func write(_ section: [UInt8]) throws(PackedFile.Problem) {
    precondition(!section.isEmpty, "an empty section ends the file")
    let length = PackedFile.bytes(of: UInt64(section.count), count: 8)
    var own = Checksum()
    own.add(length)
    own.add(section)
    try put(length)
    try put(section)
    try put(PackedFile.bytes(of: UInt64(own.value), count: 4))
  }

  /// Ends the file and puts it in its place.
  /// - Parameter claim: What was there when it was read, or nil where whatever is there may go.
  /// - Throws: When the disk refuses, or another program has written the file since it was claimed.
  package mutating func finish(claimed claim: FileClaim? = nil) throws(PackedFile.Problem) {
    try put(PackedFile.bytes(of: 0, count: 8))
    let all = sum.value
    try put(PackedFile.bytes(of: UInt64(all), count: 4))
    try file.replaceOld(claimed: claim)
  }

  private mutating func put(_ bytes: [UInt8]) throws(PackedFile.Problem) {
    sum.add(bytes)
    try file.write(bytes)
  }
}
