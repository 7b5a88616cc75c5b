import Diagnostics

/// What a model that was given says otherwise than the one read from its texts, places left aside.
enum ModelDifference {
  /// All differences, in the order of the document, each where it begins.
  static func all(given: JSONValue, read: JSONValue, path: String) -> [ExchangeFault] {
    if given == read || (given.isPlace && read.isPlace) { return [] }
    switch (given, read) {
    case (.object(let given), .object(let read)):
      return Set(given.keys).union(read.keys).sorted().flatMap { key in
        switch (given[key], read[key]) {
        case (.some(let given), .some(let read)):
          return all(given: given, read: read, path: "\(path).\(key)")
        case (.some, nil):
          return [fault("\(path).\(key)", "stands here, and the texts say no such thing")]
        default: return [fault("\(path).\(key)", "is missing, and the texts say it")]
        }
      }
    case (.array(let given), .array(let read)) where given.count == read.count:
      return zip(given, read).enumerated().flatMap { index, pair in
        all(given: pair.0, read: pair.1, path: "\(path)[\(index)]")
      }
    case (.array(let given), .array(let read)):
      return [fault(path, "has \(given.count) entries, and the texts have \(read.count)")]
    default: return [fault(path, "is \(given.compact), and the texts say \(read.compact)")]
    }
  }

  private static func fault(_ path: String, _ message: String) -> ExchangeFault {
    ExchangeFault(path, message + "; change the text, or leave `model` out")
  }
}

extension JSONValue {
  /// True of a place in a text, which another layout moves.
  fileprivate var isPlace: Bool {
    if case .object(let members) = self { Set(members.keys) == ["file", "line"] } else { false }
  }
}
