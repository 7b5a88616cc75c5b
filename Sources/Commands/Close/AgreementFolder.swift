import ArgumentParser
import FoundationEssentials
import Quantities
import Revisions

/// The agreements of a folder.
enum AgreementFolder {
  /// Reads and compiles every agreement of a folder, with the amendments beside it.
  /// - Parameters:
  ///   - folder: The folder; folders in it are not looked into.
  ///   - threads: How many texts may be compiled at once.
  ///   - console: Where to complain.
  /// - Returns: The texts of each agreement by file name, or nil when texts are wrong and the console has
  ///   been told all that is.
  /// - Throws: `WorldFailure` when the folder or a text cannot be read, `ValidationError` when there is
  ///   no agreement.
  static func load(
    _ folder: String,
    threads: Int,
    on console: Console
  ) throws -> [TextVersions]? {
    let paths = try paths(in: folder)
    let compiled = Threads.map(paths.count, atMost: threads) { index in
      Result { try AmendedText.withAmendments(beside: TextFile.read(paths[index])) }
    }
    let texts = try compiled.map { try $0.get() }
    let versions = texts.compactMap { $0.textVersions(on: console) }
    let wrong = texts.count - versions.count
    guard wrong > 0 else { return versions }
    console.complainLine(
      "\(folder): nothing was closed, since \(wrong.grouped) of \(texts.count.grouped) texts "
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
