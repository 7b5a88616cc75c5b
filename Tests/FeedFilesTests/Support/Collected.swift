import FeedFiles
import Measuring

/// Everything that came out of an export, as values a test can compare.
struct Collected: Equatable {
  /// The rows as texts, nil for a missing value.
  var rows: [[String?]] = []

  /// The line of each row.
  var lines: [Int] = []

  /// The rows that were refused.
  var refusals: [Refusal] = []

  /// The receipt.
  var summary = ExportSummary()

  /// Reads a file.
  init(
    _ file: ExportFile,
    as format: ExportFormat = .csv,
    columns: [String]
  ) throws(ExportError) {
    var rows: [[String?]] = []
    var lines: [Int] = []
    var refusals: [Refusal] = []
    summary = try file.read(
      as: format,
      columns: columns,
      row: { bytes, fields, line in
        // Rows may come together, one after another.
        for start in stride(from: 0, to: fields.count, by: columns.count) {
          rows.append(
            fields[start..<start + columns.count].map { field in
              field == .missing ? nil : text(bytes.extracting(field.start..<field.end))
            }
          )
          lines.append(line + start / columns.count)
        }
      },
      refuse: { refusals.append($0) }
    )
    self.rows = rows
    self.lines = lines
    self.refusals = refusals
  }

  /// Reads a stretch of a file.
  init(_ slice: ExportSlice, columns: [String]) throws(ExportError) {
    var rows: [[String?]] = []
    var lines: [Int] = []
    var refusals: [Refusal] = []
    summary = try slice.read(
      row: { bytes, fields, line in
        // Rows may come together, one after another.
        for start in stride(from: 0, to: fields.count, by: columns.count) {
          rows.append(
            fields[start..<start + columns.count].map { field in
              field == .missing ? nil : text(bytes.extracting(field.start..<field.end))
            }
          )
          lines.append(line + start / columns.count)
        }
      },
      refuse: { refusals.append($0) }
    )
    self.rows = rows
    self.lines = lines
    self.refusals = refusals
  }

  /// Reads a text.
  init(
    _ text: String,
    as format: ExportFormat = .csv,
    columns: [String],
    blockSize: Int = ExportFile.usualBlockSize
  ) throws(ExportError) {
    try self.init(Array(text.utf8), as: format, columns: columns, blockSize: blockSize)
  }

  /// Reads bytes.
  init(
    _ bytes: [UInt8],
    as format: ExportFormat = .csv,
    columns: [String],
    blockSize: Int = ExportFile.usualBlockSize
  ) throws(ExportError) {
    var file = ExportFile(bytes: bytes, name: "export")
    file.blockSize = blockSize
    try self.init(file, as: format, columns: columns)
  }

  /// What one block read makes of the bytes, or the problem it meets.
  static func outcome(
    _ bytes: [UInt8],
    as format: ExportFormat = .csv,
    columns: [String],
    blockSize: Int
  ) -> Result<Collected, ExportError> {
    do throws(ExportError) {
      return .success(
        try Collected(bytes, as: format, columns: columns, blockSize: blockSize)
      )
    } catch {
      return .failure(error)
    }
  }
}

/// The problem a text meets, or nil when it can be read.
func problem(
  _ text: String,
  as format: ExportFormat = .csv,
  columns: [String]
) -> ExportError? {
  problem(Array(text.utf8), as: format, columns: columns)
}

/// The problem some bytes meet, or nil when they can be read.
func problem(
  _ bytes: [UInt8],
  as format: ExportFormat = .csv,
  columns: [String]
) -> ExportError? {
  do throws(ExportError) {
    _ = try Collected(bytes, as: format, columns: columns)
    return nil
  } catch {
    return error
  }
}

private func text(_ bytes: Span<UInt8>) -> String {
  var copy: [UInt8] = []
  for index in bytes.indices { copy.append(bytes[index]) }
  return String(decoding: copy, as: UTF8.self)
}
