import Quantities

/// Shows how far a file has been read, on a terminal and only there.
final class Progress {
  private let name: String
  private let console: Console
  private var shown = -1

  init(_ name: String, on console: Console) {
    self.name = name
    self.console = console
  }

  /// Draws the share read when it has grown by a hundredth.
  func show(_ read: Int, of total: Int?) {
    guard console.showsProgress else { return }
    let step = total.map { $0 > 0 ? read * 100 / $0 : 100 } ?? read >> 24
    guard step != shown else { return }
    shown = step
    let share = total == nil ? "\((read >> 20).grouped) MiB" : "\(step) %"
    console.complain("\r\(name): \(share)\u{1B}[K")
  }

  /// Takes the line away.
  func finish() {
    if shown >= 0 { console.complain("\r\u{1B}[K") }
  }
}
