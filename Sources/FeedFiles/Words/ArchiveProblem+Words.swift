extension ArchiveProblem {
  /// What is wrong, in one sentence without a full stop.
  var message: String {
    switch self {
    case .notArchive: "this is no workbook, which begins as a zip archive does"
    case .oldOrLocked: "this is a spreadsheet of the old kind, or one that a password locks"
    case .cutShort: "the workbook stops before its list of parts; the file was cut short"
    case .damaged(let reason): "the workbook is damaged: \(reason)"
    case .zip64: "the workbook is of the kind for archives beyond 4 GiB (zip64), which is not read"
    case .encrypted(let part): "the part `\(part)` of the workbook is encrypted"
    case .method(let part, let number):
      "the part `\(part)` of the workbook is compressed by method \(number), which is not read"
    }
  }

  /// What to do about it.
  var remedy: String {
    switch self {
    case .notArchive: "let the feed say how the text is written, such as `reads: csv`"
    case .oldOrLocked: "save it as .xlsx without a password"
    case .cutShort, .damaged: "copy or export it again"
    case .zip64: "export as CSV or NDJSON, compressed with gzip or not"
    case .encrypted, .method: "save it again with a spreadsheet program, without a password"
    }
  }
}
