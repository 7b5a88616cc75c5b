package import Agreements
package import Diagnostics

/// An agreement as one JSON document: its model, and the texts that the model was read from.
///
/// The texts are what is agreed; the model is what they mean, for programs that do not read texts.
package struct AgreementExchange {
  /// The name and version of the format.
  package static let format = "abide/agreement/1"

  /// The model.
  let model: JSONValue?

  /// The texts: the agreement's own first, then what it uses.
  package let files: [ExchangedFile]

  /// Pairs a model with its texts.
  package init(_ agreement: Agreement, _ files: [ExchangedFile]) {
    model = agreement.json
    self.files = files
  }

  /// The document.
  package var json: JSONValue {
    var members: [String: JSONValue] = ["schema": .string(Self.format), "texts": files.json]
    if let model { members["model"] = model }
    return .object(members)
  }

  /// The JSON Schema of such documents, made from what writes them.
  package static var schema: JSONValue {
    var definitions = Definitions()
    let model = Agreement.schema(in: &definitions)
    let texts = [ExchangedFile].schema(in: &definitions)
    return .object([
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": .string(format),
      "type": "object",
      "properties": .object([
        "schema": .object(["const": .string(format)]), "model": model, "texts": texts,
      ]),
      "required": .array(["schema", "texts"]),
      "additionalProperties": .bool(false),
      "$defs": .object(definitions.all),
    ])
  }
}
