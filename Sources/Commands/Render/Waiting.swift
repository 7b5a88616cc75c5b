import Dispatch
import Synchronization

/// Waits for what others do meanwhile: commands go on one after another, and what they start does not.
enum Waiting {
  /// What a task came to, once it has ended.
  static func result<Value: Sendable>(
    of task: @escaping @Sendable () async throws -> Value
  ) -> Result<Value, any Error> {
    let outcome = Outcome<Value>()
    let ended = DispatchSemaphore(value: 0)
    Task.detached {
      do {
        let value = try await task()
        outcome.result.withLock { $0 = .success(value) }
      } catch {
        outcome.result.withLock { $0 = .failure(error) }
      }
      ended.signal()
    }
    ended.wait()
    guard let result = outcome.result.withLock({ $0 }) else {
      preconditionFailure("a task ended without an outcome")
    }
    return result
  }

  // A mutex can only be handed about in a class.
  private final class Outcome<Value: Sendable>: Sendable {
    let result = Mutex<Result<Value, any Error>?>(nil)
  }
}
