/// What a duty cannot be done without.
package enum Need: Hashable, Sendable {
  /// What another duty brings.
  case duty(String)

  /// Something of a party that no duty promises.
  case input(String, from: RolePath)
}
