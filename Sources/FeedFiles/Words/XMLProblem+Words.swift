extension XMLProblem {
  /// What is wrong, in one sentence without a full stop.
  var message: String {
    switch self {
    case .malformed(let reason): "the text is not well-formed XML: \(reason)"
    case .cutShort: "the XML stops before its end; the file was cut short"
    case .declaresType: "the XML declares a document type, which could declare entities without end"
    case .tooDeep: "the XML is nested deeper than \(XMLSink.deepest)"
    case .tooLong(let limit): "a tag or comment of the XML is longer than \(limit >> 20) MiB"
    }
  }

  /// What to do about it.
  var remedy: String {
    switch self {
    case .malformed: "export it again, or let the feed say what kind of text it is"
    case .cutShort: "copy or export it again"
    case .declaresType: "take the line that begins with `<!DOCTYPE` out"
    case .tooDeep, .tooLong: "export it again"
    }
  }
}
