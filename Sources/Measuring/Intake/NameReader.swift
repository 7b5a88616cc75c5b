import Agreements

/// Reads the texts of a column as numbers of a field's names.
struct NameReader {
  private let names: [String]
  private let otherwise: Int64?
  private let readsNamesThemselves: Bool

  // Texts already known and the numbers they read as.
  private var known = NameTable()
  private var numbers: [Int64] = []

  init(names: [String], cases: [FieldMapping.Case], otherwise: String?) {
    self.names = names.map(NameReader.fold)
    self.otherwise = otherwise.flatMap { NameReader.number(of: $0, in: names) }
    readsNamesThemselves = cases.isEmpty
    for (text, name) in cases.map({ ($0.text, $0.name) }) {
      guard let number = NameReader.number(of: name, in: names) else { continue }
      remember(text, as: number)
    }
  }

  /// The number of the name the text reads as, or nil when it reads as none.
  mutating func read(_ bytes: ByteSpan, _ bounds: FieldBounds) -> Int64? {
    if let place = known.known(bytes, bounds) { return numbers[Int(place)] }
    if readsNamesThemselves {
      var text: [UInt8] = []
      for index in bounds.start..<bounds.end { text.append(bytes[index]) }
      let string = String(decoding: text, as: UTF8.self)
      if let number = names.firstIndex(of: NameReader.fold(string)) {
        remember(string, as: Int64(number))
        return Int64(number)
      }
    }
    return otherwise
  }

  private mutating func remember(_ text: String, as number: Int64) {
    guard known.known(text) == nil else { return }
    _ = known.number(of: text)
    numbers.append(number)
  }

  private static func number(of name: String, in names: [String]) -> Int64? {
    let folded = fold(name)
    return names.firstIndex { fold($0) == folded }.map(Int64.init)
  }

  /// A name as names are compared: lower case, with hyphens for spaces.
  private static func fold(_ name: String) -> String {
    String(name.lowercased().map { $0 == " " ? "-" : $0 })
  }
}
