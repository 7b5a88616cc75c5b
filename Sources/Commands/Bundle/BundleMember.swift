/// One file of a bundle.
struct BundleMember: Equatable {
  /// Its path in the bundle, with slashes.
  let name: String

  /// Its bytes.
  let bytes: [UInt8]

  init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }
}
