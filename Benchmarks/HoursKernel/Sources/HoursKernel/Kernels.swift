import Glibc
import Quantities
import ServiceHours

/// One loop an operation, each over all pairs and the best of a few runs.
enum Kernels {
  /// The nanoseconds of each operation, by its name.
  static func times(over pairs: [Pair], of desks: [HoursTable]) -> [(name: String, time: String)] {
    desks.count == 1 ? times(over: pairs, of: desks[0]) : times(over: pairs, ofMany: desks)
  }

  private static func times(
    over pairs: [Pair],
    of desk: HoursTable
  ) -> [(name: String, time: String)] {
    [
      ("served", time(pairs) { desk.served(from: $0.from, to: $0.to).microseconds }),
      ("add", time(pairs) { desk.add($0.span, to: $0.from)?.microseconds ?? 0 }),
      ("total", time(pairs) { desk.runningTotal(at: $0.from).microseconds }),
      ("open", time(pairs) { desk.isOpen(at: $0.from) ? 1 : 0 }),
      ("next", time(pairs) { desk.nextOpening(atOrAfter: $0.from)?.microseconds ?? 0 }),
      ("step", time(pairs) { step(1, from: $0.from, in: desk) }),
    ]
  }

  private static func times(
    over pairs: [Pair],
    ofMany desks: [HoursTable]
  ) -> [(name: String, time: String)] {
    [
      ("served", time(pairs) { desks[$0.table].served(from: $0.from, to: $0.to).microseconds }),
      ("add", time(pairs) { desks[$0.table].add($0.span, to: $0.from)?.microseconds ?? 0 }),
      ("total", time(pairs) { desks[$0.table].runningTotal(at: $0.from).microseconds }),
      ("open", time(pairs) { desks[$0.table].isOpen(at: $0.from) ? 1 : 0 }),
      ("next", time(pairs) { desks[$0.table].nextOpening(atOrAfter: $0.from)?.microseconds ?? 0 }),
      ("step", time(pairs) { step(1, from: $0.from, in: desks[$0.table]) }),
    ]
  }

  private static func step(_ days: Int, from instant: Instant, in desk: HoursTable) -> Int64 {
    desk.step(workingDays: days, from: instant, rolled: .last)?.microseconds ?? 0
  }

  @inline(__always)
  private static func time(_ pairs: [Pair], _ operation: (Pair) -> Int64) -> String {
    var best = Int64.max
    var sum: Int64 = 0
    for _ in 0..<15 {
      let start = now()
      for pair in pairs { sum &+= operation(pair) }
      best = min(best, now() - start)
    }
    // Read, so that no work is taken away as work for nothing.
    if sum == .min { print("never") }
    let hundredths = best * 100 / Int64(max(1, pairs.count))
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  /// Nanoseconds of this thread, so that nothing is charged while others run.
  static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
