/// Hours were refused because neither their week nor an override has a window.
public struct NeverOpen: Error, Hashable, Sendable {
  /// Creates the error.
  public init() {}
}

extension NeverOpen: CustomStringConvertible {
  /// The reason as a sentence without a stop.
  public var description: String { "hours that are never open cannot be reckoned with" }
}
