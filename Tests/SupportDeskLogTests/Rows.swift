import FeedFiles
import Measuring
import SupportDeskLog

/// The rows of a made-up file, read as any export is.
func rows(_ name: String, _ columns: String..., of year: DeskYear) throws -> [[String]] {
  let text = year.files.first { $0.name == name }?.text ?? ""
  var rows: [[String]] = []
  var refusals = 0
  _ = try ExportFile(bytes: Array(text.utf8), name: name).read(
    as: .csv,
    columns: columns,
    row: { bytes, fields, _ in
      rows.append(
        fields.map { field in
          var copy: [UInt8] = []
          for offset in field.start..<field.end { copy.append(bytes[offset]) }
          return String(decoding: copy, as: UTF8.self)
        }
      )
    },
    refuse: { _ in refusals += 1 }
  )
  precondition(refusals == 0, "\(name) has rows that cannot be read")
  return rows
}
