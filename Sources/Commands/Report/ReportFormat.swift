import ArgumentParser

/// What a report is drawn as.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case html, pdf, md, pptx, text

  /// True when another program makes it, which writes a file.
  var isMadeElsewhere: Bool { self == .pdf || self == .pptx }
}
