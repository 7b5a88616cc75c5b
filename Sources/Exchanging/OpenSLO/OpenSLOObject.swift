import Diagnostics

/// One object of an OpenSLO file: its kind, its name and what it says.
struct OpenSLOObject {
  /// The kinds of version 1.
  enum Kind: String, CaseIterable {
    case dataSource = "DataSource"
    case slo = "SLO"
    case sli = "SLI"
    case alertPolicy = "AlertPolicy"
    case alertCondition = "AlertCondition"
    case alertNotificationTarget = "AlertNotificationTarget"
    case service = "Service"
  }

  let kind: Kind
  let name: String
  let displayName: String?
  let spec: YAMLNode

  /// The whole object.
  let node: YAMLNode

  /// What its annotations say, by key.
  let annotations: [String: String]

  /// Reads an object, or tells why it is none.
  init?(_ node: YAMLNode, _ findings: inout OpenSLOFindings) {
    guard case .map = node.content else {
      findings.refuse(
        "this document is no object",
        "an object has `apiVersion`, `kind`, `metadata` and `spec`",
        at: node.place
      )
      return nil
    }
    guard let version = node["apiVersion"]?.text else {
      findings.refuse("nothing says `apiVersion`", "write `apiVersion: openslo/v1`", at: node.place)
      return nil
    }
    guard version == OpenSLOExport.version else {
      findings.refuse(
        "`\(version)` is not read",
        "write it in `\(OpenSLOExport.version)`, and say so",
        at: (node["apiVersion"] ?? node).place
      )
      return nil
    }
    guard let kind = node["kind"]?.text.flatMap(Kind.init) else {
      findings.refuse(
        "there is no kind `\(node["kind"]?.text ?? "")`",
        "the kinds are \(Kind.allCases.map(\.rawValue).joined(separator: ", "))",
        at: (node["kind"] ?? node).place
      )
      return nil
    }
    guard let name = node["metadata"]?["name"]?.text, !name.isEmpty else {
      findings.refuse(
        "this \(kind.rawValue) has no name",
        "write one under `metadata`, such as `name: checkout`",
        at: (node["metadata"] ?? node).place
      )
      return nil
    }
    guard let spec = node["spec"], case .map = spec.content else {
      findings.refuse(
        "\(kind.rawValue) \(name) says nothing under `spec`",
        "write what it is under `spec`",
        at: (node["spec"] ?? node).place
      )
      return nil
    }
    self.kind = kind
    self.name = name
    displayName = node["metadata"]?["displayName"]?.text
    self.spec = spec
    self.node = node
    let notes = node["metadata"]?["annotations"]?.entries ?? []
    annotations = Dictionary(notes.map { ($0.key, $0.value.text ?? "") }) { first, _ in first }
    findings.leaveOthers(
      than: ["apiVersion", "kind", "metadata", "spec"],
      of: node,
      in: "\(kind.rawValue) \(name)"
    )
    if let metadata = node["metadata"] { tellMetadata(metadata, &findings) }
  }

  // What abide wrote itself says what was lost, which nobody loses twice.
  private func tellMetadata(_ metadata: YAMLNode, _ findings: inout OpenSLOFindings) {
    let known = ["name", "displayName", "annotations"]
    findings.leaveOthers(than: known, of: metadata, in: "\(kind.rawValue) \(name)")
    for note in metadata["annotations"]?.entries ?? [] where !note.key.hasPrefix("abide/") {
      findings.leave("the annotation `\(note.key)` of \(name) is not taken over", at: note.place)
    }
  }
}
