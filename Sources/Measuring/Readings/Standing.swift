/// How a subject counts for a level: outcomes that count alike are one.
enum Standing: Int, CaseIterable, Sendable {
  case met, missed, open, cancelled, unpromised, undecided, excused
  /// Met or missed, as waits were that no feed tells.
  case uncertain
  /// Missed or not counted, as such waits were.
  case perhapsCounted

  init(_ outcome: Outcome) {
    switch outcome {
    case .met: self = .met
    case .missed: self = .missed
    case .running, .paused: self = .open
    case .cancelled: self = .cancelled
    case .unpromised: self = .unpromised
    case .undecided: self = .undecided
    case .excused: self = .excused
    case .uncertain: self = .uncertain
    case .perhapsLate: self = .perhapsCounted
    }
  }

  /// True when those who stand so are listed, not only counted.
  var isListed: Bool { self != .met && self != .unpromised }
}
