import Agreements
import ArgumentParser

/// The feeds of a folder by their names: what a command line may name, and what it must.
struct FeedNames {
  private let known: [String]
  private let needed: [String]

  /// Collects the feeds of the agreements.
  init(_ roster: Roster) {
    var known: [String] = []
    let all = roster.closing + roster.others.map(\.agreement)
    for feed in all.flatMap(\.feeds) where !known.contains(feed.name) { known.append(feed.name) }
    self.known = known
    let closing = Set(roster.closing.flatMap(\.feeds).map(\.name))
    needed = known.filter(closing.contains)
  }

  /// Silence is no data: each feed is read, or somebody says that it has nothing to tell.
  /// - Throws: `ValidationError` when a feed is not known, or not spoken of.
  func check(_ source: SourceOptions) throws {
    for name in source.without where !known.contains(name) { throw unknown(name) }
    let given = try source.data.map { try feed(of: $0) } + source.without
    let missing = needed.filter { !given.contains($0) }
    guard !missing.isEmpty else { return }
    let files = missing.map { "--data \($0)=FILE" }.joined(separator: " ")
    let silent = missing.map { "--without \($0)" }.joined(separator: " ")
    throw ValidationError(
      "no data for \(missing.joined(separator: ", ")): give \(files); or say \(silent) where nothing "
        + "happened"
    )
  }

  /// The feed that reads a file.
  /// - Throws: `ValidationError` when none or several might.
  func feed(of argument: DataArgument) throws -> String {
    if let name = argument.feed {
      guard known.contains(name) else { throw unknown(name) }
      return name
    }
    guard known.count == 1 else {
      throw ValidationError(
        "--data \(argument.path): say which feed reads it, one of \(known.joined(separator: ", "))"
      )
    }
    return known[0]
  }

  private func unknown(_ name: String) -> ValidationError {
    ValidationError(
      known.isEmpty
        ? "no agreement of the folder uses a feed"
        : "no agreement of the folder uses a feed \(name), but \(known.joined(separator: ", "))"
    )
  }
}
