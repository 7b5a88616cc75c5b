import Testing

/// Holds the arrows of the house: what may know of what.
struct ArrowTests {
  @Test func `every import of a file is a dependency of its target`() throws {
    for target in try Manifest.load().targets where target.type != "system-target" {
      let allowed = Set(target.dependencies.map(\.name)).union(House.system).union([
        "Testing", "Swift",
      ])
      for file in SourceFile.all(below: target.folder) {
        let undeclared = file.imports.filter { !allowed.contains($0) }
        #expect(undeclared.isEmpty, "\(file) imports what its target does not declare")
      }
    }
  }

  @Test func `arrows go down`() throws {
    for target in try Manifest.load().targets {
      guard let floor = House.floors[target.name] else { continue }
      for below in target.dependencies.compactMap({ House.floors[$0.name] }) {
        #expect(below < floor, "\(target.name) knows a room that is not below it")
      }
    }
  }

  @Test func `every room has a floor`() throws {
    for target in try Manifest.load().targets where target.folder.hasPrefix("Sources/") {
      #expect(House.floors[target.name] != nil, "\(target.name) stands in no picture")
    }
  }

  @Test func `pure rooms know no system module and no edge room`() {
    for room in House.pure.sorted() {
      for file in SourceFile.all(below: "Sources/\(room)") {
        let banned = file.imports.filter {
          House.edges.contains($0) || (House.system.contains($0) && $0 != "Synchronization")
        }
        #expect(banned.isEmpty, "\(file) is in a pure room")
      }
    }
  }

  @Test func `pure rooms wait for nothing`() {
    for room in House.pure.sorted() {
      for file in SourceFile.all(below: "Sources/\(room)") {
        for (number, line) in file.code.enumerated() {
          let words = line.split { !$0.isLetter && $0 != "_" }
          #expect(
            words.allSatisfy { !["async", "await", "actor", "Task"].contains($0) },
            "\(file):\(number + 1) waits, in a pure room"
          )
        }
      }
    }
  }

  @Test func `no floating point reaches a verdict or an amount`() {
    for room in House.exact.sorted() {
      for file in SourceFile.all(below: "Sources/\(room)") {
        for (number, line) in file.code.enumerated() {
          let words = line.split { !$0.isLetter && !$0.isNumber }
          #expect(
            words.allSatisfy {
              !["Double", "Float", "Decimal", "Float16", "CGFloat"].contains($0)
            },
            "\(file):\(number + 1) is inexact"
          )
        }
      }
    }
  }
}
