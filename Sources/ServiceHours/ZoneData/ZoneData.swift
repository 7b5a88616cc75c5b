// Written by Scripts/compile-zones from the tz database, which is in the public domain.

/// The rules of all zones as text, one record for all names that share their rules.
///
/// How a record reads stands in Scripts/compile-zones; `ZoneRecord` reads it.
enum ZoneData {
  /// The release of the tz database.
  static let release = "2025b"

  /// The records, by area.
  static let areas: [[String]] = [
    africa,
    america,
    antarctica,
    asia,
    atlantic,
    australia,
    etc,
    europe,
    indian,
    pacific,
    world,
  ]
}
