import FoundationEssentials
import TestSupport
import Testing

/// Nothing of the model is missing from its form: every stored property is named there.
///
/// What an enum may be needs no such test, since the compiler wants every case of it.
struct ModelCompletenessTests {
  /// Properties whose values stand in the form under another name, or in a part of it that says the same.
  private static let otherwise: Set<String> = [
    "Agreement.source", "Agreement.included", "Agreement.inForce", "Agreement.fixedTermEnd",
    "NamedHours.hours", "Citation.clause", "Citation.pages", "HolidayCalendar.days",
    "HolidayCalendar.covers", "TimeFormat.style", "SpanLiteral.count", "SpanLiteral.unit",
    "RolePath.party", "RolePath.role", "EventName.record", "EventName.event",
    // What facts add to an agreement is told beside it, for each measurement anew.
    "Agreement.grantedExcuses",
  ]

  /// Types that are no part of an agreement's own model: what amends it is a text of its own.
  private static let apart = [
    "Amendment", "AmendingOperation", "IdleClause", "FactEntry", "FactMoment", "FactStretch",
    "FactValue",
    "FactAnswer", "FactBook", "GrantedExcuse", "LiabilityClaim",
  ]

  @Test func `every property of the model has a place in its form`() throws {
    let properties = try Self.properties()
    #expect(properties.count > 300)
    let forms = try Self.forms()
    let missing = properties.filter { property in
      guard !Self.otherwise.contains("\(property.type).\(property.name)") else { return false }
      return !(forms[property.type]?.contains("\\.\(property.name))") ?? false)
    }
    #expect(missing.map { "\($0.type).\($0.name)" } == [])
  }

  @Test func `what is said to stand elsewhere is a property of the model`() throws {
    let names = Set(try Self.properties().map { "\($0.type).\($0.name)" })
    #expect(Self.otherwise.subtracting(names) == [])
  }

  // MARK: Reading sources

  /// The stored properties of the structs of the model.
  private static func properties() throws -> [(type: String, name: String)] {
    try files("Sources/Agreements").flatMap { text -> [(type: String, name: String)] in
      declarations(text).compactMap { type, line in
        let words = line.split(separator: " ")
        guard words.count > 2, words[0] == "package", ["let", "var"].contains(words[1]),
          words[2].hasSuffix(":"), !line.contains("{")
        else { return nil }
        return (type, String(words[2].dropLast()))
      }
    }
    .filter { property in !apart.contains { property.type.split(separator: ".")[0] == $0 } }
  }

  /// The text of each type's form.
  private static func forms() throws -> [String: String] {
    var forms: [String: String] = [:]
    for text in try files("Sources/Exchanging/Model") {
      for (type, line) in declarations(text) { forms[type, default: ""] += line + "\n" }
    }
    return forms
  }

  /// Every line with the type whose declaration it stands in.
  private static func declarations(_ text: String) -> [(type: String, line: String)] {
    var open: [(indent: Int, name: String)] = []
    var lines: [(type: String, line: String)] = []
    for line in text.split(separator: "\n") {
      let indent = line.prefix { $0 == " " }.count
      let words = line.split(separator: " ").drop {
        ["package", "private", "indirect"].contains($0)
      }
      if let first = words.first, ["struct", "enum", "extension"].contains(first),
        line.hasSuffix("{"),
        let second = words.dropFirst().first
      {
        open.append((indent, String(second.prefix { $0 != ":" && $0 != "<" })))
      } else if line == String(repeating: " ", count: open.last?.indent ?? 0) + "}", !open.isEmpty {
        open.removeLast()
      } else if !open.isEmpty {
        let type = open.map(\.name).joined(separator: ".")
        lines.append((type, String(line.drop { $0 == " " })))
      }
    }
    return lines
  }

  private static func files(_ folder: String) throws -> [String] {
    let root = SharedData.packageRoot + "/" + folder
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root)
    return try paths.filter { $0.hasSuffix(".swift") }.map {
      try String(contentsOfFile: "\(root)/\($0)", encoding: .utf8)
    }
  }
}
