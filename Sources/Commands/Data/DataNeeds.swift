import Agreements
import ArgumentParser
import Measuring

/// Which data an agreement needs, and whether a command line names it.
struct DataNeeds {
  private let agreement: Agreement
  private let options: DataOptions
  private let known: [String]

  init(_ agreement: Agreement, _ options: DataOptions) {
    self.agreement = agreement
    self.options = options
    known = agreement.feeds.map(\.name)
  }

  /// True when bytes that were read before must be told from new ones.
  var comparesFiles: Bool {
    let feeds = options.data.map { $0.feed ?? known.first }
    return options.state != nil || options.packed != nil || Set(feeds).count < feeds.count
  }

  /// Looks at the names before anything is read.
  /// - Throws: `ValidationError` when a feed is not the agreement's, or both read and silent.
  func checkNames() throws {
    for name in options.without + options.data.compactMap(\.feed) where !known.contains(name) {
      throw ValidationError(
        "\(agreement.id) uses no feed \(name), but \(known.joined(separator: ", "))"
      )
    }
    let given = options.data.map { $0.feed ?? known.first }
    if let both = options.without.first(where: given.contains) {
      throw ValidationError("--data gives \(both) a file, and --without says that it has none")
    }
  }

  /// Silence is no data: each feed is read, or somebody says that it has nothing to tell.
  /// - Parameter told: The feeds that an earlier reading knows of.
  /// - Throws: `ValidationError` when a feed is not spoken of.
  func checkFeeds(known told: [String]) throws {
    if known.count == 1, options.data.contains(where: { $0.feed == nil }) { return }
    let given = options.data.compactMap(\.feed) + options.without + told
    let missing = known.filter { !given.contains($0) }
    guard missing.isEmpty else {
      let files = missing.map { "--data \($0)=FILE" }.joined(separator: " ")
      let silent = missing.map { "--without \($0)" }.joined(separator: " ")
      throw ValidationError(
        "no data for \(missing.joined(separator: ", ")): give \(files); or say \(silent) where "
          + "nothing happened"
      )
    }
  }

  /// The feeds that tell nothing: one that has told something is silent no longer.
  /// - Parameters:
  ///   - before: The feeds that were silent when the log was packed.
  ///   - receipts: What was read.
  /// - Returns: Their names, each once.
  func silent(_ before: [String], _ receipts: [IntakeReceipt]) -> [String] {
    var seen = Set(receipts.map(\.feed))
    return (before + options.without).filter { seen.insert($0).inserted }
  }
}
