/// The size of a printed page.
package enum PaperSize: String, CaseIterable, Sendable {
  /// 210 by 297 mm.
  case a4

  /// 8.5 by 11 inches.
  case letter

  /// The size as a style says it.
  var style: StaticString {
    switch self {
    case .a4: "@page { size: A4; }\n"
    case .letter: "@page { size: letter; }\n"
    }
  }
}
