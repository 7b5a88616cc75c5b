package import Measuring

/// What prices may count while facts are open: what happened with some of them and without the others.
package final class OpenUsage {
  /// The names of the open facts, by place.
  let names: [Int: String]

  private let read: (Set<Int>) -> UsageReader
  private var known: [Set<Int>: UsageReader] = [:]

  /// Prepares to count with some of the facts.
  /// - Parameters:
  ///   - names: The names of the open facts that may change what is counted, by place.
  ///   - read: Reads what happened with some of them.
  package init(_ names: [Int: String], _ read: @escaping (Set<Int>) -> UsageReader) {
    self.names = names
    self.read = read
  }

  /// The open facts, in order.
  var facts: [Int] { names.keys.sorted() }

  /// What happened with some of the facts; each choice is read once.
  func usage(with facts: Set<Int>) -> UsageReader {
    if let found = known[facts] { return found }
    let found = read(facts)
    known[facts] = found
    return found
  }
}
