import Agreements

/// How what identifies a row within its subject becomes one number.
///
/// Zero means that the feed names nothing. A column that holds a plain whole number gives that number,
/// which packs well and often rises from row to row; anything else gives a hash from a range of its own.
enum IdentityProgram {
  case none
  case column(Int)
  case columns([Int], isMilestones: Bool)

  private static let firstHash: Int64 = 1 << 61

  init(_ places: [Int], subject: Int?, shape: Feed.Shape) {
    if places.isEmpty {
      self = .none
      return
    }
    // Rows are compared within a subject, so its own column tells nothing.
    let own = places.filter { $0 != subject }
    self =
      own.count == 1 && shape != .subjects
      ? .column(own[0]) : .columns(own, isMilestones: shape == .subjects)
  }

  /// What identifies a row.
  ///
  /// Each milestone of a subject is identified for itself: a later export of the same subject may tell
  /// one more.
  /// - Parameters:
  ///   - bytes: The bytes of the row.
  ///   - fields: Its fields.
  ///   - kind: The event that is told.
  /// - Returns: The identity.
  @inline(__always)
  func value(_ bytes: ByteSpan, _ fields: FieldSpan, kind: Int16) -> Int64 {
    switch self {
    case .none: return 0
    case .column(let place):
      // Numbers up to sixteen digits lie below the hashes.
      if let number = WholeNumber.canonical(bytes, fields[place]) { return number &+ 1 }
      return IdentityProgram.hash(bytes, fields, [place], kind: 0)
    case .columns(let places, let isMilestones):
      return IdentityProgram.hash(bytes, fields, places, kind: isMilestones ? kind : 0)
    }
  }

  private static func hash(
    _ bytes: ByteSpan,
    _ fields: FieldSpan,
    _ places: [Int],
    kind: Int16
  ) -> Int64 {
    var state = UInt64(bitPattern: Int64(kind)) &+ 0x9E37_79B9_7F4A_7C15
    for place in places { state = FieldWord.mix(state, FieldWord.hash(bytes, fields[place])) }
    return Int64(bitPattern: state >> 3) & (firstHash - 1) | firstHash
  }
}
