import Foundation
import TestSupport
import Testing

/// Links between the pages lead somewhere.
struct LinkTests {
  private static let pages =
    ManualPage.all
    + ["ARCHITECTURE.md", "STYLE.md", "CONTRIBUTING.md"].map { ManualPage(path: $0) }

  @Test(arguments: pages)
  func `every link to a file finds it`(_ page: ManualPage) throws {
    let folder = URL(fileURLWithPath: SharedData.packageRoot + "/" + page.path)
      .deletingLastPathComponent()
    for part in PageParts(try page.text()).parts {
      guard case .prose(let lines) = part, lines.first?.hasPrefix("```") == false else { continue }
      for target in lines.flatMap({ links(in: String($0)) }) {
        let path = folder.appending(path: target).path
        #expect(FileManager.default.fileExists(atPath: path), "\(page) links to \(target)")
      }
    }
  }

  // Targets of `[text](target)` outside code that are neither of the web, nor a place on the page,
  // nor a quotation.
  private func links(in line: String) -> [String] {
    let prose = line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .map { $0.offset % 2 == 0 ? $0.element : "" }.joined()
    return prose.matches(of: /\]\(([^)#=][^)]*)\)/).compactMap { match in
      let target = match.1.prefix { $0 != "#" }
      return target.contains(":") ? nil : String(target)
    }
  }
}
