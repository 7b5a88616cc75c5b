import Dispatch
import Glibc
import Synchronization

/// Work that is done on several threads at once.
enum Threads {
  /// How many there are when nobody says: one a core.
  static var usual: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Does pieces of work at the same time and waits for all of them.
  /// - Parameters:
  ///   - count: How many pieces there are.
  ///   - threads: How many threads may work; each takes every so-many-th piece.
  ///   - work: Does the piece of a number.
  /// - Returns: What the pieces gave, in their order.
  static func map<Result: Sendable>(
    _ count: Int,
    atMost threads: Int = .max,
    _ work: @Sendable (Int) -> Result
  ) -> [Result] {
    let results = Mutex<[Result?]>(Array(repeating: nil, count: count))
    let lanes = min(count, max(1, threads))
    DispatchQueue.concurrentPerform(iterations: lanes) { lane in
      for index in stride(from: lane, to: count, by: lanes) {
        let result = work(index)
        results.withLock { $0[index] = result }
      }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
