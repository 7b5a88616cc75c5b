import Testing

/// Style is a unit test: what the formatter does not hold.
struct StyleTests {
  /// Files in which memory is handled by hand; each says at its top why that is safe.
  private static let audited = [
    "Sources/FeedFiles/Audited/",
    "Sources/Measuring/Intake/Audited/",
    "Sources/Measuring/Log/Audited/",
    "Sources/ServiceHours/Tables/Audited/",
    "Sources/YAMLReading/Audited/",
    "Sources/MarkdownReading/Audited/",
    "Sources/Archives/Audited/",
    "Sources/Commands/Console.swift",
    "Sources/Commands/Data/FileDigest.swift",
    "Sources/Commands/Hours/LineReader.swift",
    "Sources/Commands/LanguageServer/StandardInput.swift",
  ]

  private static let sources = SourceFile.all(below: "Sources")

  @Test func `files are short`() {
    for file in Self.sources
    where !file.path.contains("/ZoneData/") && !file.path.contains("/Stored/") {
      #expect(file.lines.count <= 400, "\(file) has \(file.lines.count) lines")
    }
  }

  @Test func `nothing is forced and nothing is unchecked`() {
    let banned = [
      "try!", "as!", "@unchecked", "nonisolated(unsafe)", "fatalError(", "@preconcurrency",
    ]
    for file in Self.sources {
      for (number, line) in file.code.enumerated() {
        for word in banned where line.contains(word) {
          Issue.record("\(file):\(number + 1) has \(word)")
        }
      }
    }
  }

  @Test func `memory is handled by hand only where it is audited`() {
    for file in Self.sources where !Self.audited.contains(where: { file.path.hasPrefix($0) }) {
      for (number, line) in file.code.enumerated() {
        let words = line.split { !$0.isLetter }
        #expect(
          !words.contains("unsafe"),
          "\(file):\(number + 1) is unsafe outside the audited files"
        )
      }
    }
  }

  @Test func `every audited file says why it is safe`() {
    for file in Self.sources where Self.audited.contains(where: { file.path.hasPrefix($0) }) {
      let usesMemory = file.code.contains { $0.split { !$0.isLetter }.contains("unsafe") }
      let saysWhy = file.lines.contains { $0.contains("///") && $0.lowercased().contains("safe") }
      #expect(!usesMemory || saysWhy, "\(file) does not say why it is safe")
    }
  }

  @Test func `there are sources to look at`() {
    #expect(Self.sources.count > 100)
  }

  @Test func `nothing is left to do in the sources`() {
    for file in Self.sources {
      for (number, line) in file.lines.enumerated() {
        for mark in ["TODO", "FIXME", "XXX", "HACK"] where line.contains(mark) {
          Issue.record("\(file):\(number + 1) has \(mark)")
        }
      }
    }
  }
}
