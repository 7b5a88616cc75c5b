extension ExportError {
  /// Whose fault it is.
  package var fault: Fault {
    switch problem {
    case .cannotOpen, .cannotRead: .world
    default: .data
    }
  }

  /// The line at fault, counted from 1, or nil when it is the file as a whole.
  package var line: Int? {
    switch problem {
    case .unclosedQuote(let line), .rowTooLong(let line, _), .jsonList(let line): line
    case .notJSONList(let line), .jsonListBroken(let line): line
    case .jsonListCutShort(let line), .textAfterJSONList(let line), .xml(_, let line): line
    case .missingColumns(_, let existing): existing.isEmpty ? nil : 1
    case .columnTwice, .headerHoldsNUL: 1
    default: nil
    }
  }

  /// What is wrong, in one sentence without a full stop.
  package var message: String {
    switch problem {
    case .cannotOpen(let reason): "cannot open it: \(reason)"
    case .cannotRead(let reason): "cannot read it: \(reason)"
    case .empty: "the file is empty"
    case .utf16: "the text is UTF-16, where UTF-8 is read"
    case .otherKind(let kind): "this is \(kind), where text or gzip is read"
    case .headerHoldsNUL: "the header holds a NUL byte, which no text has"
    case .missingColumns(let missing, _): ExportError.sentence(of: missing)
    case .columnTwice(let name, let positions):
      "the header names the column `\(name)` \(positions.count) times, "
        + "at positions \(ExportError.list(positions.map { "\($0)" }))"
    case .unclosedQuote(let line): "the quote opened on line \(line) is never closed"
    case .rowTooLong(let line, let limit):
      "the row that begins on line \(line) is longer than \(limit >> 20) MiB"
    case .jsonList: "the text is one JSON list, where one object a line is read"
    case .notJSONList: "the text does not begin with `[`, where one JSON list of objects is read"
    case .jsonListBroken: "neither a comma nor the end of the list follows a row"
    case .jsonListCutShort: "the list stops before its end; the file was cut short"
    case .textAfterJSONList: "something follows the end of the list"
    case .xml(let problem, _): problem.message
    case .xes(let problem): problem.message
    case .archive(let problem): problem.message
    case .workbook(let problem): problem.message
    case .gzipCutShort: "the compressed data stops before its end; the file was cut short"
    case .gzipDamaged(let reason): "the compressed data is damaged: \(reason)"
    case .gzipTrailingBytes(let place):
      "something that is not gzip follows the compressed data, from byte \(place)"
    }
  }

  /// What to do about it, or nil when the message says it.
  package var remedy: String? {
    switch problem {
    case .cannotOpen, .cannotRead: nil
    case .empty: "an export without rows still has its header; export it again"
    case .utf16: "save or convert it as UTF-8: iconv -f UTF-16 -t UTF-8"
    case .otherKind:
      "export as CSV or NDJSON, compressed with gzip or not; for a workbook (.xlsx) let the feed "
        + "say `reads: xlsx`"
    case .headerHoldsNUL: "if the text is UTF-16, convert it: iconv -f UTF-16LE -t UTF-8"
    case .missingColumns(_, let existing):
      "its columns are " + ExportError.list(existing.map { "`\($0)`" })
    case .columnTwice: "rename one, so that it is plain which is meant"
    case .unclosedQuote: "close it, or double it if it is part of the text"
    case .rowTooLong: "if a quote was left open on that line, close it"
    case .jsonList: "let the feed say `reads: json`"
    case .notJSONList:
      "of one object a line the feed says `reads: ndjson`; take a list out of an object: "
        + "jq '.records'"
    case .jsonListBroken: "export it again, or mend what stands there"
    case .jsonListCutShort: "copy or export it again"
    case .textAfterJSONList: "keep one list, or export it again"
    case .xml(let problem, _): problem.remedy
    case .xes(let problem): problem.remedy
    case .archive(let problem): problem.remedy
    case .workbook(let problem): problem.remedy
    case .gzipCutShort, .gzipDamaged: "copy or export it again"
    case .gzipTrailingBytes: "keep only what gzip wrote, or export it again"
    }
  }

  private static func sentence(of missing: [MissingColumn]) -> String {
    let names = missing.map { column in
      "`\(column.name)`" + (column.closest.map { " (closest is `\($0)`)" } ?? "")
    }
    return missing.count == 1
      ? "the column \(names[0]) is missing"
      : "the columns \(list(names)) are missing"
  }

  private static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension ExportError: CustomStringConvertible {
  /// The whole sentence: file, line if any, what is wrong and what to do.
  package var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): \(message)" + (remedy.map { "; \($0)" } ?? "")
  }
}
