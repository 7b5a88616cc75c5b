import Quantities

extension Ratio {
  /// The fraction as a picture draws it: in millionths, so that any number of figures add up without outgrowing
  /// their numbers. No verdict rests on it.
  var drawn: Ratio {
    guard 1_000_000 % denominator != 0 else { return self }
    return Ratio((self * Ratio(1_000_000)).rounded(.halfUp), 1_000_000)
  }
}
