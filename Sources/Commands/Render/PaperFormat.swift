import ArgumentParser

/// What a paper is drawn as.
enum PaperFormat: String, ExpressibleByArgument, CaseIterable {
  case html, pdf, docx, md

  /// True when another program makes it, which writes a file.
  var isMadeElsewhere: Bool { self == .pdf || self == .docx }
}
