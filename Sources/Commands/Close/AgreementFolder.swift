import AgreementLanguage
import Agreements
import ArgumentParser
import Diagnostics
import FoundationEssentials
import Quantities

/// The agreements of a folder.
enum AgreementFolder {
  /// Reads and compiles every agreement of a folder.
  /// - Parameters:
  ///   - folder: The folder; folders in it are not looked into.
  ///   - threads: How many texts may be compiled at once.
  ///   - console: Where to complain.
  /// - Returns: The agreements by file name, or nil when texts are wrong and the console has been told
  ///   all that is.
  /// - Throws: `WorldFailure` when the folder or a text cannot be read, `ValidationError` when there is
  ///   no agreement.
  static func load(
    _ folder: String,
    threads: Int,
    on console: Console
  ) throws -> [Agreement]? {
    let paths = try paths(in: folder)
    let amended = paths.filter { !AmendmentFile.beside($0).isEmpty }
    guard amended.isEmpty else {
      for path in amended {
        console.complainLine(
          "\(path) has amendments beside it, which a close does not apply: settle it by `abide statement`"
        )
      }
      return nil
    }
    let compiled = Threads.map(paths.count, atMost: threads) { index in
      Result { try AgreementFile.compile(paths[index]) }
    }
    let compilations = try compiled.map { try $0.get() }
    let agreements = compilations.compactMap(\.agreement)
    guard agreements.count < compilations.count else { return agreements }
    for compilation in compilations where compilation.agreement == nil {
      for finding in compilation.diagnostics where finding.severity == .error {
        console.complainLine(finding.full)
      }
    }
    let wrong = compilations.count - agreements.count
    console.complainLine(
      "\(folder): nothing was closed, since \(wrong.grouped) of \(compilations.count.grouped) texts "
        + (wrong == 1 ? "has errors" : "have errors")
    )
    return nil
  }

  private static func paths(in folder: String) throws -> [String] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw WorldFailure("cannot read the folder \(folder): is it there?")
    }
    let agreements = names.filter { $0.hasSuffix(".agreement.md") }.sorted()
    guard !agreements.isEmpty else {
      throw ValidationError("\(folder) holds no file that ends in .agreement.md")
    }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return agreements.map { prefix + $0 }
  }
}
