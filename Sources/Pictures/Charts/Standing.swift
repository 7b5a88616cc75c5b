/// How a figure of a picture stands against what was promised.
package enum Standing: String, Hashable, Sendable, CaseIterable {
  /// As promised.
  case met

  /// Not as promised.
  case missed

  /// Not decided yet.
  case open

  /// Nothing was promised.
  case plain

  /// What a legend calls it, or nil for what needs no word.
  var word: String? {
    switch self {
    case .met: "met"
    case .missed: "missed"
    case .open: "not decided"
    case .plain: nil
    }
  }

  /// The inside of its bar or mark.
  var fill: Tint {
    switch self {
    case .met: .light
    case .missed: .dark
    case .open: .paper
    case .plain: .light
    }
  }

  /// The edge of its bar or mark.
  var edge: Stroke {
    switch self {
    case .met, .plain: Stroke(tint: .accent)
    case .missed: Stroke(tint: .dark)
    case .open: Stroke(tint: .open, dashes: "2 2")
    }
  }
}
