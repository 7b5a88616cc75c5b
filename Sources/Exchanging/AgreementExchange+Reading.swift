package import Agreements
package import Diagnostics

extension AgreementExchange {
  /// Reads a document.
  /// - Throws: What is not as the format has it, all of it.
  package init(_ json: JSONValue) throws(ExchangeFaults) {
    var faults: [ExchangeFault] = []
    let view = JSONView(value: json, path: "$")
    let members = view.members(["schema", "texts"], optional: ["model"], &faults) ?? [:]
    if let format = members["schema"]?.text(&faults), format != Self.format {
      faults.append(
        .init("$.schema", "is `\(format)`; this reads `\(Self.format)`")
      )
    }
    let texts = members["texts"]?.elements(&faults) ?? []
    if members["texts"] != nil, texts.isEmpty {
      faults.append(.init("$.texts", "holds no text; the agreement's own is the first"))
    }
    files = texts.compactMap { ExchangedFile($0, &faults) }
    model = members["model"]?.value
    guard faults.isEmpty else { throw ExchangeFaults(all: faults) }
  }

  /// Where the model that came with the texts says otherwise than they do; none without a model.
  ///
  /// Only the texts are agreed, so that a change made to the model alone would be lost without a word.
  package func differences(from agreement: Agreement) -> [ExchangeFault] {
    guard let model else { return [] }
    return ModelDifference.all(given: model, read: agreement.json, path: "$.model")
  }
}

/// Everything that is wrong with a document.
package struct ExchangeFaults: Error {
  /// The faults, in the order of the document.
  package let all: [ExchangeFault]
}

extension ExchangedFile {
  fileprivate init?(_ view: JSONView, _ faults: inout [ExchangeFault]) {
    guard let members = view.members(["name", "parts"], &faults),
      let name = members["name"]?.text(&faults)
    else { return nil }
    guard ExchangedFile.isSafe(name) else {
      faults.append(
        .init(
          "\(view.path).name",
          "is `\(name)`; a text is named by a path below the folder it is written to"
        )
      )
      return nil
    }
    self.name = name
    parts = members["parts"]?.elements(&faults).compactMap { TextPart($0, &faults) } ?? []
  }

  /// True of a path that leads nowhere but below the folder it is read from.
  private static func isSafe(_ name: String) -> Bool {
    let steps = name.split(separator: "/", omittingEmptySubsequences: false)
    return steps.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
      && name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F && $0 != "\\" }
  }
}
