import Diagnostics
import Quantities

/// One objective of an SLO, ready to become a level.
struct OpenSLOPromise {
  /// The name of the level.
  let name: String

  /// What OpenSLO calls it, when it does.
  let displayName: String?

  /// The service it is about.
  let service: String?

  /// What it is for, in words.
  let description: String?

  let method: OpenSLOObjective.Method
  let indicator: OpenSLOIndicator
  let window: OpenSLOTimeWindow

  /// The share that must be good.
  let target: Ratio

  /// The bound of a value, as agreements write it, such as `<= 500`; nil of a ratio.
  let bound: (sign: String, value: String)?

  /// How long a slice of time is, and from which share on it is good, where time is cut into slices.
  let slice: (window: String?, target: String?)
}
