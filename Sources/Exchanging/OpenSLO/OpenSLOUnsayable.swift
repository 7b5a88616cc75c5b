/// Why OpenSLO cannot say a level.
struct OpenSLOUnsayable: Error {
  let reason: String

  init(_ reason: String) { self.reason = reason }
}
