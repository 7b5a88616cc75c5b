/// Why a bundle is none, or not what was made.
struct BundleFault: Error {
  /// The sentence.
  let message: String

  init(_ message: String) { self.message = message }
}
