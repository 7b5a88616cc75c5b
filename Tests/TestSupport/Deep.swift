import Glibc

/// Whether laws are tried on many more cases than every run has time for: `ABIDE_DEEP=1`.
package enum Deep {
  /// True when the environment asks for it.
  package static var isWanted: Bool { unsafe getenv("ABIDE_DEEP") != nil }
}
