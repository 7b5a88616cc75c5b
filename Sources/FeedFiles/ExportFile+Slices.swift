import Measuring

extension ExportFile {
  /// Shorter stretches are not worth a thread of their own.
  package static let shortestSlice = 4 << 20

  /// Divides the export into stretches that can be read at the same time.
  /// - Parameters:
  ///   - format: How rows are written.
  ///   - columns: The columns that are wanted.
  ///   - count: How many stretches are wanted.
  ///   - shortest: How many bytes a stretch must have; tests make it small.
  /// - Returns: The stretches in their order, or none when the export is to be read as a whole: it is
  ///   short, packed, no file on disk, or of a format whose rows cannot be told from the middle.
  /// - Throws: When the export cannot be read at all.
  package func slices(
    as format: ExportFormat,
    columns: [String],
    count: Int,
    shortest: Int = shortestSlice
  ) throws(ExportError) -> [ExportSlice] {
    guard case .path(let path) = origin, path != "-", count > 1,
      Set(columns).count == columns.count
    else { return [] }
    do throws(ExportProblem) {
      let start = try SliceStart(self, as: format, columns: columns)
      guard let start else { return [] }
      // As many as are worth a thread each.
      let count = min(count, (start.size - start.offset) / shortest)
      guard count > 1 else { return [] }
      var starts = [start.offset]
      for index in 1..<count {
        let wanted = start.offset + (start.size - start.offset) / count * index
        guard let found = try start.rowBeginning(after: wanted, of: path), found > starts[index - 1]
        else { return [] }
        starts.append(found)
      }
      let ends = starts.dropFirst() + [start.size]
      return zip(starts, ends).enumerated().map { index, bounds in
        ExportSlice(
          file: self,
          format: format,
          columns: columns,
          range: bounds.0..<bounds.1,
          header: start.header,
          line: index == 0 ? start.line : 1
        )
      }
    } catch {
      throw ExportError(file: name, problem: error)
    }
  }
}
