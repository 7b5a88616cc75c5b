/// A text to begin with: an agreement with holes, and the files it uses.
package struct Template: Sendable {
  /// Its name, such as `partner-support`.
  package let name: String

  /// What it is for, in one line.
  package let summary: String

  /// Its files; the agreement bears the template's name.
  package let files: [StoredFile]

  /// The agreement.
  package var agreement: StoredFile? { files.first { $0.name == name + ".agreement.md" } }

  /// The files that stand beside the agreement.
  package var companions: [StoredFile] { files.filter { $0.name.hasSuffix(".feed.md") } }
}
