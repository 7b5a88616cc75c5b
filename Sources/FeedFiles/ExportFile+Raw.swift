extension ExportFile {
  /// Shows all bytes as they stand on disk, for a digest.
  /// - Throws: When the file cannot be read to its end.
  package func readRaw(_ seen: (_ bytes: RawSpan) -> Void) throws(ExportError) {
    do throws(ExportProblem) {
      var raw = try RawBytes(origin)
      var bytes = [UInt8](repeating: 0, count: blockSize)
      while try raw.read(into: &bytes, at: 0, to: blockSize, seen: seen) > 0 {}
    } catch {
      throw ExportError(file: name, problem: error)
    }
  }
}
